import {digitsEnd, isDigit, isFirmSpace} from './characters';
import type {NumberMarks} from './formatNumber';

/** Digits with the marks between them, up to where no digit follows. */
export interface NumberBody {
  /** Index after the last digit. */
  readonly end: number;
  /** The values that the digits may mean; none for a version of three or more parts. */
  readonly values: readonly number[];
  /** The digits as a version would write them: `3.11`, `2000`. */
  readonly digits: string;
  /** Parts set apart by full stops. */
  readonly dotted: number;
  readonly isAddress: boolean;
}

/** More digits than that are an id. */
export const longestNumber = 15;

/**
 * Reads a number as far as its digits and the marks between them go. Where the marks fit two
 * readings ("2.000"), both are kept.
 *
 * @param start index of the first digit
 * @param marks those of the page's locale: they decide which reading comes first
 */
export function readBody(text: string, start: number, marks: NumberMarks): NumberBody {
  const first = digitsEnd(text, start);
  const mark = text.charCodeAt(first);
  // Of "1,2,3" each is a number of its own.
  const isInList = mark === comma && text.charCodeAt(start - 1) === comma;
  if (isInList || !isMark(mark) || !isDigit(text.charCodeAt(first + 1))) {
    return whole(text.slice(start, first), first);
  }
  const groups = [text.slice(start, first)];
  const ends = [first];
  const between: number[] = [];
  const groupsBySpace = isGroupSpace(marks.group.charCodeAt(0));
  let end = first;
  while (groups.length < longestRow) {
    const next = text.charCodeAt(end);
    if (!isMark(next) || !isDigit(text.charCodeAt(end + 1))) break;
    const groupEnd = digitsEnd(text, end + 1);
    if (isGroupSpace(next) && !isSpaceGroup(next, groups, groupEnd - end - 1, groupsBySpace)) break;
    between.push(next);
    groups.push(text.slice(end + 1, groupEnd));
    ends.push(groupEnd);
    end = groupEnd;
  }
  return interpret(groups, between, ends, marks.decimal);
}

/** More groups than that are no number: what follows is read anew. */
const longestRow = 12;

const dot = 0x2e;
const comma = 0x2c;

function isMark(code: number): boolean {
  return code === dot || code === comma || code === 0x27 || code === 0x2019 || isGroupSpace(code);
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || isFirmSpace(code);
}

/** A space groups only three digits after one to three, and the kind of space must be the same. */
function isSpaceGroup(
  code: number,
  groups: readonly string[],
  length: number,
  groupsBySpace: boolean,
): boolean {
  const [first = ''] = groups;
  const isFirstGroup = groups.length === 1;
  if (length !== 3 || first.startsWith('0')) return false;
  if (isFirstGroup ? first.length > 3 : groups.at(-1)?.length !== 3) return false;
  return code !== 0x20 || groupsBySpace;
}

function whole(digits: string, end: number): NumberBody {
  return {end, values: [Number(digits)], digits, dotted: 1, isAddress: false};
}

function interpret(
  groups: readonly string[],
  marks: readonly number[],
  ends: readonly number[],
  decimalMark: string,
): NumberBody {
  const [mark] = marks;
  const different = marks.findIndex((each) => each !== mark);
  const cut = (count: number) =>
    interpret(groups.slice(0, count), marks.slice(0, count - 1), ends.slice(0, count), decimalMark);
  if (groups.length === 1) return whole(groups[0] ?? '', ends[0] ?? 0);
  if (different !== -1) {
    // 1,234.56 and 1.234,56: groups, then a decimal part. Anything else is a list without spaces.
    const isDecimal =
      different === marks.length - 1 &&
      isGrouped(groups.slice(0, -1)) &&
      (marks[different] === dot || marks[different] === comma);
    if (!isDecimal) return cut(different + 1);
    const digits = `${groups.slice(0, -1).join('')}.${groups.at(-1)}`;
    return {end: ends.at(-1) ?? 0, values: [Number(digits)], digits, dotted: 1, isAddress: false};
  }
  const end = ends.at(-1) ?? 0;
  const joined = groups.join('');
  const grouped = isGrouped(groups) ? [Number(joined)] : [];
  if (mark === dot || mark === comma) {
    if (groups.length === 2) {
      const decimal = groups.join('.');
      const isDecimal = decimalMark.charCodeAt(0) === mark;
      const values = isDecimal ? [Number(decimal), ...grouped] : [...grouped, Number(decimal)];
      return {end, values, digits: decimal, dotted: mark === dot ? 2 : 1, isAddress: false};
    }
    if (grouped.length > 0) {
      return {end, values: grouped, digits: joined, dotted: 1, isAddress: false};
    }
    if (mark === comma) return cut(1);
    const isAddress = groups.length === 4 && groups.every((group) => Number(group) < 256);
    return {end, values: [], digits: groups.join('.'), dotted: groups.length, isAddress};
  }
  if (grouped.length === 0) return cut(1);
  return {end, values: grouped, digits: joined, dotted: 1, isAddress: false};
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return first.length <= 3 && !first.startsWith('0') && rest.every((group) => group.length === 3);
}
