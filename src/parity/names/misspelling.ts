import {editDistance} from '../config/editDistance';

/** How far a written word may be from the meant one. */
export interface Tolerance {
  /** Letters from which a swapped or (un)doubled letter is a slip: it hardly makes another word. */
  readonly swap: number;
  /** Letters from which one letter may be missing or too many. */
  readonly gap: number;
  /** Letters from which one letter may be another. */
  readonly one: number;
  /** Letters from which two may. */
  readonly two: number;
}

/** Words this long are no names. */
const longestWord = 40;

/**
 * Whether a word is a misspelling of another rather than a word of its own. A different last letter
 * is an ending ("Discover", "Discovery"; "Started", "Starter") unless it only doubles; a different
 * first letter makes another word ("Bob", "Job") unless the word is long.
 * @param written the word in the text, normalised
 * @param meant the word of the name, normalised
 */
export function isMisspelling(written: string, meant: string, tolerance: Tolerance): boolean {
  if (written === meant || Math.max(written.length, meant.length) > longestWord) return false;
  if (Math.abs(written.length - meant.length) > 2) return false;
  const start = commonStart(written, meant);
  const end = commonEnd(written, meant, start);
  const wrong = written.slice(start, written.length - end);
  const right = meant.slice(start, meant.length - end);
  if (isSwap(wrong, right) || isDoubling(wrong, right, meant, start)) {
    return meant.length >= tolerance.swap;
  }
  if (end === 0) return false;
  if (wrong.length <= 1 && right.length <= 1) {
    const isGap = wrong.length !== right.length;
    return (
      meant.length >= (isGap ? tolerance.gap : tolerance.one) &&
      (start > 0 || meant.length >= longWord)
    );
  }
  return meant.length >= tolerance.two && start > 0 && editDistance(wrong, right) <= 2;
}

/** From this length on a wrong first letter is a misspelling as well. */
const longWord = 7;

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

function isSwap(wrong: string, right: string): boolean {
  return wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0];
}

/** A letter doubled, or one of a double letter dropped. */
function isDoubling(wrong: string, right: string, meant: string, start: number): boolean {
  if (wrong.length + right.length !== 1) return false;
  const letter = wrong || right;
  return letter === meant[start - 1] || (right !== '' && letter === meant[start + 1]);
}
