import {foldedToken, type LexedText, lex} from './lex';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases with what they mean, by their first folded token, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** The folded tokens of a phrase: "5월" is `['5', '월']`. */
export function foldedWords(phrase: string): string[] {
  const source = lex(phrase);
  return source.kinds.map((_, index) => foldedToken(source, index));
}

/**
 * Compiles phrases for {@link readPhrase}. Of two phrases that fold alike the first stays.
 *
 * @param entries pairs of a phrase, as one would write it, and its meaning
 */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [text, value] of entries) {
    const words = foldedWords(text);
    const first = words[0];
    if (!first) continue;
    const group = table.get(first) ?? [];
    const alike = group.some((phrase) => phrase.words.join(' ') === words.join(' '));
    if (!alike) group.push({words, value});
    table.set(first, group);
  }
  for (const group of table.values()) group.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Like {@link phraseTable} for phrases that need no meaning. */
export function phraseSet(phrases: Iterable<string>): PhraseTable<true> {
  return phraseTable([...phrases].map((phrase) => [phrase, true] as const));
}

/**
 * Reads the longest phrase of a table that begins at a token, whatever white space stands inside.
 *
 * @returns the index of the token after the phrase, and the meaning
 */
export function readPhrase<T>(
  source: LexedText,
  index: number,
  table: PhraseTable<T>,
): {readonly end: number; readonly value: T} | undefined {
  const group = table.get(foldedToken(source, index));
  const found = group?.find(({words}) =>
    words.every(
      (word, offset) =>
        offset === 0 ||
        (foldedToken(source, index + offset) === word &&
          source.gaps[index + offset] !== 'paragraph'),
    ),
  );
  return found && {end: index + found.words.length, value: found.value};
}
