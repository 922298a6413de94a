import {code} from './characters';

/** A place in a line. Columns count from zero, a tab leads to the next multiple of four. */
export interface Cursor {
  at: number;
  column: number;
  /** Columns of a tab before `at` that are still to be read as spaces. */
  spare: number;
  /** Where the line ends. */
  end: number;
}

/** Columns of white space before the next character. */
export function indentOf(text: string, cursor: Cursor): number {
  let columns = cursor.column + cursor.spare;
  for (let at = cursor.at; at < cursor.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.space) columns++;
    else if (unit === code.tab) columns += 4 - (columns & 3);
    else break;
  }
  return columns - cursor.column;
}

/** Moves over white space of at most so many columns. */
export function skipIndent(text: string, cursor: Cursor, most: number): void {
  let left = most;
  while (left > 0) {
    if (cursor.spare > 0) {
      cursor.spare--;
      cursor.column++;
      left--;
      continue;
    }
    const unit = cursor.at < cursor.end ? text.charCodeAt(cursor.at) : -1;
    if (unit === code.space) {
      cursor.at++;
      cursor.column++;
      left--;
    } else if (unit === code.tab) {
      cursor.at++;
      cursor.spare = 4 - (cursor.column & 3);
    } else {
      return;
    }
  }
}

/** Moves over characters that are no tabs. */
export function advance(cursor: Cursor, count: number): void {
  cursor.at += count;
  cursor.column += count;
}

/** Tells whether nothing but white space is left of the line. */
export function isRestBlank(text: string, cursor: Cursor): boolean {
  for (let at = cursor.at; at < cursor.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== code.space && unit !== code.tab) return false;
  }
  return true;
}

export function copyCursor(from: Cursor, to: Cursor): void {
  to.at = from.at;
  to.column = from.column;
  to.spare = from.spare;
  to.end = from.end;
}
