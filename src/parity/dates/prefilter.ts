import type {DateGrammar} from './dateGrammar';

/** How much of a word is worth comparing: more characters are no faster and may hide an ending. */
const BEGINNING = 3;

const SEPARATORS = '[-./\\u2010-\\u2013\\u2212]';

/** A year beside a separator, and what stands for one that is to be decided. */
const NUMERIC = [`\\d{4}${SEPARATORS}`, `${SEPARATORS} ?\\d{4}`, '\\d[xх]', 'xx', 'хх', '\\?\\?'];

/** Accents that stand as characters of their own, and characters that nobody sees. */
const COMPOSED = /[\u0300-\u036f\p{Cf}]/u;

/** Digits of other scripts; a quick look first, as most texts have no character of so high a number. */
const hasForeignDigit = (text: string): boolean =>
  /[\u0660-\uffff]/.test(text) && /(?!\d)\p{Nd}/u.test(text);

function pattern(word: string): string {
  return [...word.slice(0, BEGINNING)]
    .map((character) =>
      /[iıİ]/i.test(character) ? '[iıİ]' : character.replace(/[^\p{L}\p{N}]/u, '\\$&'),
    )
    .join('');
}

/**
 * Makes a quick test that tells a text without dates from one that is worth reading. It may say yes in vain, never
 * no: the beginnings of all month and quarter names, anywhere, or a year beside a separator.
 *
 * @param grammars the grammars that would read the text
 */
export function createPrefilter(grammars: readonly DateGrammar[]): (text: string) => boolean {
  const names = grammars.flatMap(({keyNames}) => keyNames).filter((name) => name !== '');
  const beginnings = new Set(names.map(pattern));
  const letters = new Set(grammars.flatMap(({quarterLetters}) => [...quarterLetters]));
  const quarters = [...letters].map((letter) => `${letter}\\d|\\d${letter}`);
  const key = new RegExp([...NUMERIC, ...quarters, ...beginnings].join('|'), 'i');
  return (text) => {
    const digit = /\d/.test(text);
    if (digit && key.test(text)) return true;
    return hasForeignDigit(text) || (digit && COMPOSED.test(text));
  };
}
