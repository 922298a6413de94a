import {readFileSync, statSync} from 'node:fs';
import type {Range} from './lineIndex';

export type ReadText =
  | {readonly text: string}
  | {readonly text: string; readonly problem: {readonly reason: string; readonly range: Range}};

/** Larger files are not pages that a person wrote; parsing one would stop the whole run. */
export const maximumBytes = 8 * 1024 * 1024;

/**
 * Reads a page as text. A byte order mark is dropped; every other oddity is told, never thrown.
 *
 * @param absolute path of the file
 * @returns the text, and what is wrong with it; positions refer to that text
 */
export function readText(absolute: string): ReadText {
  let bytes: Buffer;
  try {
    const stat = statSync(absolute);
    // A pipe or a device would be waited for, or never end.
    if (!stat.isFile()) return fail('', 'The path leads to something that is no file.', 0);
    if (stat.size > maximumBytes) return tooLarge();
    bytes = readFileSync(absolute);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return fail('', `The file can’t be read (${code}).`, 0);
  }
  if (bytes.length > maximumBytes) {
    return tooLarge();
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    return fail(text, 'The file holds a NUL byte: it is no text, or is damaged.', nul);
  }
  const invalid = text.includes('\uFFFD') ? firstInvalid(bytes, text) : -1;
  return invalid === -1
    ? {text}
    : fail(text, 'The file is not valid UTF-8. Save it in UTF-8.', invalid);
}

function tooLarge(): ReadText {
  return fail('', `The file is larger than ${maximumBytes / 1024 / 1024} MiB.`, 0);
}

function fail(text: string, reason: string, at: number): ReadText {
  return {text, problem: {reason, range: {start: at, end: Math.min(at + 1, text.length)}}};
}

/** Index of the first replacement character that the file itself does not hold. */
function firstInvalid(bytes: Buffer, text: string): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = mark;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code === 0xfffd && !isReplacement(bytes, offset)) return index;
    offset += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code >= 0x10000) index++;
  }
  return -1;
}

function isReplacement(bytes: Buffer, offset: number): boolean {
  return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
}
