const hyphens = /[-\u2010\u2011\u2212\u2013]/gu;
const invisible = /\p{Cf}/gu;
const spaces = /\s+/gu;

/** `readGap` of a stretch of text: nearly always one space, which need not be cut out. */
export function gapAt(text: string, start: number, end: number): string {
  if (end === start) return '';
  if (end === start + 1) {
    const unit = text.charCodeAt(start);
    if (unit === 0x20 || unit === 0x2d) return ' ';
  }
  return readGap(text.slice(start, end));
}

/**
 * What stands between two words, as far as names care: `' '` where any space, line break or hyphen
 * joins them ("Read-Only", "Read only"), otherwise the symbols themselves without spaces (`''`, `'+'`,
 * `'.'`). A hyphen set off by spaces is a dash, and an empty line parts paragraphs: neither joins.
 * @param between the text between two words of a text or of a name
 */
export function readGap(between: string): string {
  if (between === ' ' || between === '-') return ' ';
  if (between === '') return '';
  const visible = between.replace(invisible, '').replace(hyphens, '-');
  const symbols = visible.replace(spaces, '');
  if (symbols === '') return visible === '' ? '' : isParagraphBreak(visible) ? '\n\n' : ' ';
  if (symbols === '-' && (visible === '-' || isBrokenAfterHyphen(visible))) return ' ';
  return symbols;
}

function isParagraphBreak(visible: string): boolean {
  return visible.indexOf('\n') !== visible.lastIndexOf('\n');
}

function isBrokenAfterHyphen(visible: string): boolean {
  return visible.startsWith('-') && visible.includes('\n') && !isParagraphBreak(visible);
}
