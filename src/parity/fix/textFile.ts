import {readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {ConfigurationError} from '../config/configurationError';

const byteOrderMark = '\uFEFF';

/** A file whose text may be changed and nothing else of it. */
export interface TextFile {
  /** Without a byte order mark: what places in findings refer to. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

/** Reads a file to be mended; null where it can't be read or written back byte for byte. */
export function readTextFile(absolute: string): TextFile | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch {
    return null;
  }
  const whole = bytes.toString('utf8');
  if (!Buffer.from(whole, 'utf8').equals(bytes)) return null;
  const hasByteOrderMark = whole.startsWith(byteOrderMark);
  return {text: hasByteOrderMark ? whole.slice(1) : whole, hasByteOrderMark};
}

/**
 * Writes a file whole or not at all: under another name first, which then takes its place. Links go
 * on leading to it, and its permissions stay.
 *
 * @throws ConfigurationError if it can't be written
 */
export function writeTextFile(absolute: string, {text, hasByteOrderMark}: TextFile): void {
  let draft: string | null = null;
  try {
    const real = realpathSync(absolute);
    const {mode} = statSync(real);
    draft = join(dirname(real), `.${basename(real)}.docs-parity-${process.pid}`);
    writeFileSync(draft, (hasByteOrderMark ? byteOrderMark : '') + text, {mode, flag: 'wx'});
    renameSync(draft, real);
  } catch (error) {
    if (draft !== null) rmSync(draft, {force: true});
    const {code} = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      `The file ${absolute} can’t be mended (${code ?? 'unknown error'}); make it writable, or run without --fix.`,
    );
  }
}
