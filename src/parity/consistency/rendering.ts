/** A short text as it is compared: without case, ё, spaces and punctuation. */
export function foldLabel(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase().replaceAll('ё', 'е').normalize('NFC');
  const label = (lower.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  if (folded.size < mostFolded) folded.set(text, label);
  return label;
}

/** A site writes the same labels on many pages, and is compared at every change of one of them. */
const folded = new Map<string, string>();
const mostFolded = 10_000;

/** The least that two forms of a word share, measured by the longer one. */
const leastShared = 0.6;

/**
 * Tells whether two short texts are one rendering: the same words in any order, case and inflection.
 * Two words are one where they begin alike for most of their length, so that no data on a language is
 * needed.
 *
 * @param a folded by `foldLabel`
 * @param b folded likewise
 */
export function isSameRendering(a: string, b: string): boolean {
  if (a === b) return true;
  const [compactA, compactB] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')];
  if (compactA === compactB) return true;
  const [short, long] = compactA.length < compactB.length ? [a, b] : [b, a];
  // A rendering with a remark after it, or without its object, is not another one.
  if (short !== '' && ` ${long} `.includes(` ${short} `)) return true;
  const waiting = long.split(' ');
  const words = short.split(' ');
  if (words.length !== waiting.length) return sharedPrefix(compactA, compactB) >= leastShared;
  return words.every((word) => {
    const index = waiting.findIndex((other) => isSameWord(word, other));
    if (index === -1) return false;
    waiting.splice(index, 1);
    return true;
  });
}

function isSameWord(a: string, b: string): boolean {
  const shared = sharedPrefix(a, b);
  const least = Math.min(a.length, b.length);
  // An ending that is all the difference may be as long as the stem: «확인», «확인하기».
  const isStem = least >= 2 && (a.startsWith(b) || b.startsWith(a));
  return shared >= (isStem ? leastShared - 0.1 : leastShared);
}

/** How much of the longer text the two have in common at their beginnings, from 0 to 1. */
function sharedPrefix(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return longest === 0 ? 1 : length / longest;
}
