/** Characters that take two columns in a terminal: East Asian wide ones and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Characters that take none. */
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Characters that would move the cursor or worse, were they printed as they are. */
const control = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!zero.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Makes a text from a file safe to print: tabs become a space, other controls a middle dot. */
export function printable(text: string): string {
  return text.replace(control, (character) => (character === '\t' ? ' ' : '·'));
}

/** Breaks a text into lines of at most `width` columns, at spaces; a longer word stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
