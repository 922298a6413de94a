import {execFile} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Report} from '../../../src/parity/report/report';
import type {CorpusFolders} from './corpus';

const program = fileURLToPath(new URL('../../../src/parity/bin.js', import.meta.url));
const execute = promisify(execFile);

/** Runs the command line as its users do, and reads its JSON. */
export async function runChecker(
  {source, sourceLocale, locale, translation, config}: CorpusFolders,
  scratch: string,
): Promise<Report> {
  const output = join(scratch, 'report.json');
  const folders = ['--source', source, '--source-locale', sourceLocale];
  const flags = ['--translation', `${locale}=${translation}`, '--format', 'json', '--no-cache'];
  const settings = config === null ? [] : ['--config', config];
  rmSync(output, {force: true});
  await execute(
    process.execPath,
    [program, 'check', ...folders, ...flags, ...settings, '--output', output, '--fail-on', 'never'],
    {maxBuffer: 64 * 1024 * 1024},
  );
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}
