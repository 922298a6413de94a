const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isLetter = (code: number): boolean => isUpper(code) || isLower(code);
const underscore = 0x5f;
/** Below it, only ASCII has digits. */
const firstForeignDigit = 0x660;

/**
 * Finds what translation leaves alone: runs of digits, names in Latin letters with a capital
 * ("Docusaurus", "UI"), identifiers with an inner capital or underscore ("camelCase", "snake_case").
 * Alignment relies on these and on structure, never on what sentences say.
 *
 * One pass over the code units: this is asked of every text of every page.
 *
 * @param visit told of each, in order
 */
export function forEachInvariant(text: string, visit: (word: string) => void): void {
  const endOf = (from: number, belongs: (code: number) => boolean): number => {
    let at = from;
    while (at < text.length && belongs(text.charCodeAt(at))) at++;
    return at;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let end = at;
    let isFound = false;
    if (isDigit(code) || code >= firstForeignDigit) {
      end = digitsEnd(text, at);
      isFound = end > at;
    } else if (isUpper(code)) {
      end = endOf(at + 1, isLetter);
      isFound = end - at > 2 || (end - at === 2 && isUpper(text.charCodeAt(at + 1)));
      // What is no name may still begin an identifier one letter on: "Ab_c".
      if (!isFound) end = at + 1;
    } else if (isLower(code)) {
      end = endOf(at + 1, isLower);
      const next = text.charCodeAt(end);
      isFound = end < text.length && (isUpper(next) || next === underscore);
      if (isFound) end = endOf(end, isIdentifier);
    }
    if (isFound) visit(text.slice(at, end));
    at = Math.max(end, at + 1);
  }
}

function isIdentifier(code: number): boolean {
  return isLetter(code) || code === underscore;
}

/** Where a run of digits of any script ends. */
function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if (code < firstForeignDigit) break;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (!isForeignDigit(character)) break;
      at += character.length;
    }
  }
  return at;
}

/** Answers by the first code unit of the character, as scripts repeat themselves. */
const foreign = new Map<string, boolean>();

function isForeignDigit(character: string): boolean {
  const known = foreign.get(character);
  if (known !== undefined) return known;
  const found = /\p{Nd}/u.test(character);
  foreign.set(character, found);
  return found;
}
