/** Letters of other scripts by the Latin letter that they look like, in any case. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'АаΑα',
  b: 'ВвΒ',
  c: 'Ссϲ',
  d: 'ԁ',
  e: 'ЕеЁёΕ',
  g: 'ԍ',
  h: 'НнһΗ',
  i: 'ІіΙι',
  j: 'Јј',
  k: 'КкΚκ',
  m: 'МмΜ',
  n: 'ΝпΠ',
  o: 'ОоΟο',
  p: 'РрΡρ',
  q: 'ԛ',
  s: 'Ѕѕ',
  t: 'ТтΤτ',
  u: 'υ',
  v: 'Ѵѵν',
  w: 'ԝω',
  x: 'ХхΧχ',
  y: 'УуΥγ',
  z: 'Ζ',
};

const latinFor: ReadonlyMap<string, string> = new Map(
  Object.entries(lookalikes).flatMap(([letter, others]) =>
    [...others].map((other) => [
      other,
      other === other.toLowerCase() ? letter : letter.toUpperCase(),
    ]),
  ),
);

const latin = /[a-zA-Z]/;
const otherLetter = /[\u0370-\u052f]/;

/** The word with every lookalike as a Latin letter; two words that look alike have the same. */
export function skeleton(word: string): string {
  return [...word].map((character) => latinFor.get(character) ?? character).join('');
}

/** Whether a word has letters that could be taken for Latin ones. */
export function mayDeceive(word: string): boolean {
  return otherLetter.test(word);
}

/** Whether a word mixes Latin letters with Greek or Cyrillic ones, which no language does. */
export function isMixed(word: string): boolean {
  return latin.test(word) && otherLetter.test(word);
}

/** Bits of `scriptsOf`: letters that could be taken for Latin ones, and both. */
export const lookalike = 2;
export const mixed = 3;

/** Whether a stretch of text has Latin letters, and others that could be taken for them, as bits. */
export function scriptsOf(text: string, start: number, end: number): number {
  let found = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) found |= 1;
    } else if (code >= 0x370 && code <= 0x52f) {
      found |= lookalike;
    }
  }
  return found;
}
