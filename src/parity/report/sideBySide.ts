import {stripVTControlCharacters} from 'node:util';
import {displayWidth} from './displayWidth';

/** Columns between the two sides. */
export const gap = 3;

/**
 * Puts two blocks of lines beside each other.
 *
 * @param width columns of each side
 * @returns null where a line is wider than its side
 */
export function sideBySide(
  left: readonly string[],
  right: readonly string[],
  width: number,
): string[] | null {
  const columns = (line: string) => displayWidth(stripVTControlCharacters(line));
  if ([...left, ...right].some((line) => columns(line) > width)) return null;
  return Array.from({length: Math.max(left.length, right.length)}, (_, index) => {
    const [own = '', other = ''] = [left[index], right[index]];
    return other === '' ? own : own + ' '.repeat(width - columns(own) + gap) + other.trimStart();
  });
}
