/** What a UTF-16 code unit is to the date grammar. */
export const CHARACTER = {
  space: 1,
  digit: 2,
  letter: 3,
  /** Han, Kana, Hangul: scripts that set words without spaces, or glue endings on. */
  ideograph: 4,
  mark: 5,
  /** Soft hyphens, joiners, direction marks: seen by nobody. */
  invisible: 6,
} as const;

export type CharacterClass = (typeof CHARACTER)[keyof typeof CHARACTER];

/** Classes by code unit, filled on first sight; 0 is "not seen yet". */
const seen = new Uint8Array(0x1_0000);

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return CHARACTER.space;
  if (/\p{Nd}/u.test(character)) return CHARACTER.digit;
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]/u.test(character))
    return CHARACTER.ideograph;
  if (/[\p{L}\p{M}]/u.test(character)) return CHARACTER.letter;
  return /\p{Cf}/u.test(character) ? CHARACTER.invisible : CHARACTER.mark;
}

/**
 * Tells the class of a code unit, from the Unicode properties of the running JavaScript engine.
 *
 * @param code a UTF-16 code unit; half of a surrogate pair is a mark
 */
export function characterClass(code: number): CharacterClass {
  const known = seen[code];
  if (known) return known as CharacterClass;
  const found = classify(String.fromCharCode(code));
  seen[code] = found;
  return found;
}

/**
 * Value of a decimal digit of any script. In the basic plane each script's zero has a code that ends in 0 or 6
 * (Unicode Character Database, `Nd`).
 *
 * @param code code unit of class `digit`
 */
export function digitValue(code: number): number {
  const low = code & 0xf;
  return characterClass(code & ~0xf) === CHARACTER.digit ? low : low - 6;
}
