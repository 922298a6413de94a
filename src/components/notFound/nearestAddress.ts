import {editDistance} from '../../search/editDistance';

/** Share of the letters that may be wrong for an address to count as mistyped. */
const TOLERANCE = 0.34;

/** Words of an address, without what differs between copies of one link. */
function wordsOf(address: string): string[] {
  let readable = address;
  try {
    readable = decodeURIComponent(address);
  } catch {
    // A stray percent sign; the letters around it still tell something.
  }
  return readable
    .toLowerCase()
    .replace(/\.(?:html?|mdx?)$/u, '')
    .replace(/\/index$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'docs');
}

/** How far two addresses are apart: 0 for the same words, 1 and more for nothing in common. */
function distanceBetween(wanted: readonly string[], known: readonly string[]): number {
  const longest = (word: string) => Math.max(1, Math.floor(word.length * TOLERANCE));
  const shared = wanted.filter((word) =>
    known.some((other) => editDistance(word, other, longest(word)) !== null),
  );
  const letters = (words: readonly string[]) => words.join('').length;
  // Words of the end of an address say more than the folders, which many addresses share.
  const end = (words: readonly string[]) => words.slice(-2).join('-');
  const typing = editDistance(end(wanted), end(known), longest(end(wanted)));
  const overlap = (2 * letters(shared)) / Math.max(1, letters(wanted) + letters(known));
  return typing === null ? 1 - overlap + 0.5 : typing / Math.max(1, end(wanted).length);
}

/**
 * Finds the address that a mistyped or outdated one probably means.
 *
 * @param path path asked for, with or without the prefix of the language
 * @param addresses paths that exist
 * @returns the nearest; null if none is near
 */
export function nearestAddress(path: string, addresses: readonly string[]): string | null {
  const wanted = wordsOf(path.slice(0, 300));
  if (wanted.length === 0) return null;
  let best: {address: string; distance: number} | null = null;
  for (const address of addresses) {
    const distance = distanceBetween(wanted, wordsOf(address));
    if (distance < (best?.distance ?? 1)) best = {address, distance};
  }
  return best?.address ?? null;
}
