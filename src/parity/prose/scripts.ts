/** Letters are told apart by script; what is no letter has script 0. */
const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Latn', /\p{sc=Latn}/u],
  ['Cyrl', /\p{sc=Cyrl}/u],
  ['Hang', /\p{sc=Hang}/u],
  ['Hani', /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u],
  ['Grek', /\p{sc=Grek}/u],
  ['Arab', /\p{sc=Arab}/u],
  ['Hebr', /\p{sc=Hebr}/u],
  ['Deva', /\p{sc=Deva}/u],
  ['Thai', /\p{sc=Thai}/u],
];

const otherLetter = scripts.length + 1;
const unknown = 255;
const table = new Uint8Array(0x10000).fill(unknown);

/**
 * The script of a UTF-16 code unit.
 *
 * @returns 0 for what is no letter, otherwise a number that is the same for letters of one script
 */
export function scriptOf(unit: number): number {
  const known = table[unit] ?? 0;
  if (known !== unknown) return known;
  const character = String.fromCharCode(unit);
  const index = scripts.findIndex(([, letters]) => letters.test(character));
  const script = index === -1 ? (/\p{L}/u.test(character) ? otherLetter : 0) : index + 1;
  table[unit] = script;
  return script;
}

const joined: Readonly<Record<string, readonly string[]>> = {
  Kore: ['Hang', 'Hani'],
  Jpan: ['Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/**
 * The scripts that a language is written in.
 *
 * @param locale BCP 47: `ru`, `zh-TW`
 */
export function scriptsOf(locale: string): ReadonlySet<number> {
  const code = new Intl.Locale(locale).maximize().script ?? 'Latn';
  const codes = joined[code] ?? [code];
  const found = codes.map((each) => scripts.findIndex(([name]) => name === each) + 1);
  return new Set(found.map((script) => (script === 0 ? otherLetter : script)));
}
