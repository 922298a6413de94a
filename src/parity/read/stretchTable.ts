/** What is known of a piece of text, by where it stands. */
export type StretchTable<T> = (text: string, start: number, end: number) => T;

const firstSize = 1 << 12;

/**
 * Remembers what is known of pieces of text, such as words: pages repeat the same thousands of times.
 * A piece is looked up where it stands, character by character, and cut out only when it is new: to
 * cut out and to hash each word of a page costs more than most of what is asked of them.
 *
 * @param most pieces that are kept; more are found anew each time, so that memory stays flat
 * @param find what is known of a piece
 */
export function createStretchTable<T>(most: number, find: (piece: string) => T): StretchTable<T> {
  const pieces: string[] = [];
  const values: T[] = [];
  const hashes: number[] = [];
  let size = firstSize;
  /** Open addressing: where a piece with a hash is, from 1 on; 0 for none. */
  let slots = new Int32Array(size);

  function grow(): void {
    size *= 2;
    slots = new Int32Array(size);
    for (let index = 0; index < hashes.length; index++) {
      let slot = (hashes[index] as number) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = index + 1;
    }
  }

  return (text, start, end) => {
    let hash = 0;
    for (let index = start; index < end; index++) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
    }
    // The low bits alone would crowd words that differ in their first letters only.
    hash ^= hash >>> 15;
    let slot = hash & (size - 1);
    for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
      if (hashes[at - 1] === hash && isAt(pieces[at - 1] as string, text, start, end)) {
        return values[at - 1] as T;
      }
      slot = (slot + 1) & (size - 1);
    }
    if (pieces.length === most) return find(text.slice(start, end));
    const piece = ownCopy(text.slice(start, end));
    const value = find(piece);
    slots[slot] = pieces.push(piece);
    values.push(value);
    hashes.push(hash);
    if (2 * pieces.length > size) grow();
    return value;
  };
}

function isAt(piece: string, text: string, start: number, end: number): boolean {
  if (piece.length !== end - start) return false;
  for (let index = 0; index < piece.length; index++) {
    if (piece.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}

/** A slice would keep the whole page in memory. */
function ownCopy(piece: string): string {
  return JSON.parse(JSON.stringify(piece)) as string;
}
