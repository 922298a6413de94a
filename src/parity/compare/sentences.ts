import type {Range} from '../document/document';

/**
 * The end of a sentence: a full stop, question or exclamation mark, closing quotes, then a space and
 * what begins a sentence. Marks of Chinese and Japanese need no space after them.
 */
const sentenceEnd =
  /[。！？]+|(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]?[\p{Lu}\p{Lo}\p{Nd}`])/gu;

/**
 * A letter, or two without a vowel, are an abbreviation before a full stop: `e.g.`, `z. B.`, `vs.`,
 * `см.`. After a number they are its unit, which may well end a sentence: `2026 г. Этот сайт`.
 */
const abbreviation =
  /(?:^|(?<!\d)[\s(«"“.])(?:[\p{Script=Latin}\p{Script=Cyrillic}]|[b-df-hj-np-tv-xzбвгджзйклмнпрстфхцчшщ]{2})\.$/iu;

/**
 * Finds where sentences end.
 *
 * @returns indices into the text, ascending; a text of one sentence gives none
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (end < text.length && !abbreviation.test(text.slice(Math.max(0, end - 5), end))) {
      ends.push(end);
    }
  }
  return ends;
}

/** Where every sentence ends, the last one with its text. */
export function sentenceStops(text: string): number[] {
  return [...sentenceEnds(text), text.length];
}

/** How long the sentences are that end at these stops, with the blanks before them. */
export function sentenceLengths(stops: readonly number[]): number[] {
  return stops.map((stop, at) => stop - (stops[at - 1] ?? 0));
}

/**
 * Where some sentences stand, without the blanks before them.
 *
 * @param stops of the text, see `sentenceStops`
 * @param range numbers of the first sentence and of the one after the last, from 0
 * @returns null for no sentence
 */
export function sentenceRange(
  text: string,
  stops: readonly number[],
  [from, to]: readonly [from: number, to: number],
): Range | null {
  if (from === to) return null;
  const start = stops[from - 1] ?? 0;
  const end = stops[Math.min(to, stops.length) - 1] ?? text.length;
  return {start: end - text.slice(start, end).trimStart().length, end};
}

/** Number of the sentence that holds an index, from 0. */
export function sentenceAt(ends: readonly number[], index: number): number {
  let number = 0;
  while (number < ends.length && (ends[number] ?? 0) <= index) number++;
  return number;
}
