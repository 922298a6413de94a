/**
 * Widths of letters in the typeface of the cards, in its size: narrow ones, wide ones, and the rest,
 * each a little more than measured.
 */
const NARROW = 0.38;
const WIDE = 0.95;
const OTHER = 0.64;

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => {
    if (/[\s.,:;!iIjlftr'’()-]/u.test(character)) return sum + NARROW;
    if (/[mwMWШЩЖЮФМшщжюфмы—]/u.test(character)) return sum + WIDE;
    return sum + OTHER;
  }, 0);
}

/**
 * Breaks a title into lines at its spaces; a no-break space holds.
 *
 * @param width of a line, in multiples of the size of the letters
 */
export function wrapTitle(title: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
