import {editDistance} from '../../search/editDistance';

/** Share of the letters that may be wrong for an address to count as mistyped. */
const TOLERANCE = 0.34;

/** An address in small letters, without what differs between copies of one link. */
function normalized(address: string): string {
  let readable = address;
  try {
    readable = decodeURIComponent(address);
  } catch {
    // A stray percent sign; the letters around it still tell something.
  }
  return readable
    .toLowerCase()
    .replace(/\/+$/u, '')
    .replace(/\.(?:html?|mdx?)$/u, '')
    .replace(/\/index$/u, '');
}

function wordsOf(address: string): string[] {
  return address.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word !== 'docs');
}

/** The last part of an address, its words in one. */
function endOf(address: string): string {
  return wordsOf(address.slice(address.lastIndexOf('/'))).join('');
}

/** How many letters of a word may be wrong; none in a short one, which would then be any other. */
function tolerated(word: string): number {
  return Math.floor(word.length * TOLERANCE * Math.min(1, word.length / 4));
}

/** How far two addresses are apart: 0 for the same end, 1 and more for too little in common. */
function distanceBetween(wanted: string, known: string): number {
  const end = endOf(wanted);
  const typing = editDistance(end, endOf(known), tolerated(end));
  if (end !== '' && typing !== null) return typing / end.length / 2;

  const letters = (words: readonly string[]) => words.join('').length;
  const [asked, offered] = [wordsOf(wanted), wordsOf(known)];
  const shared = asked.filter((word) =>
    offered.some((other) => editDistance(word, other, tolerated(word)) !== null),
  );
  // What was asked for counts more than what the address says beside it.
  const found = letters(shared) / Math.max(1, letters(asked));
  const fits = Math.min(1, letters(shared) / Math.max(1, letters(offered)));
  return 1.5 - (0.75 * found + 0.25 * fits);
}

/**
 * Finds the address that a mistyped or outdated one probably means.
 *
 * @param path path asked for, with or without the prefix of the language
 * @param addresses paths that exist
 * @returns the nearest; null if none is near
 */
export function nearestAddress(path: string, addresses: readonly string[]): string | null {
  const wanted = normalized(path.slice(0, 300));
  if (wordsOf(wanted).length === 0) return null;
  let best: {address: string; distance: number} | null = null;
  for (const address of addresses) {
    const distance = distanceBetween(wanted, normalized(address));
    if (distance < (best?.distance ?? 1)) best = {address, distance};
  }
  return best?.address ?? null;
}
