const opening = /[\s"'«“„‘’([{*_`#>•\p{Pd}\p{Cf}]/u;
const ending = /[.!?…։。！？]/u;
const letter = /\p{L}/u;
const capital = /^\P{L}*\p{Lu}/u;

/** Whether the first letter of a piece of text is a capital. */
export function isCapitalised(text: string): boolean {
  return capital.test(text);
}

/**
 * Whether a sentence begins at an index, so that a capital there says nothing: the text begins, or a
 * full stop stands before it. The point of an abbreviated letter ("e.g.", «т. е.») is none; an empty
 * line is one.
 */
export function startsSentence(text: string, index: number): boolean {
  let before = index - 1;
  let lines = 0;
  while (before >= 0 && opening.test(text[before] ?? '')) {
    if (text[before] === '\n') lines++;
    before--;
  }
  if (before < 0 || lines > 1) return true;
  if (!ending.test(text[before] ?? '')) return false;
  const isAbbreviation =
    text[before] === '.' &&
    letter.test(text[before - 1] ?? '') &&
    !letter.test(text[before - 2] ?? '');
  return !isAbbreviation;
}
