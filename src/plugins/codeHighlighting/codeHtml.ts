import type {Piece} from './highlight';

/**
 * Writes coloured code as HTML that may stand in a `code` element.
 *
 * @param pieces the code, see `highlight`
 * @param marked numbers of the lines to set off, counted from 1
 */
export function codeHtml(pieces: readonly Piece[], marked: ReadonlySet<number>): string {
  if (marked.size === 0) return pieces.map(pieceHtml).join('');
  return linesOf(pieces)
    .map((line, index) => {
      const html = line.map(pieceHtml).join('');
      return marked.has(index + 1) ? `<mark>${html}\n</mark>` : `${html}\n`;
    })
    .join('')
    .replace(/\n(<\/mark>)?$/, '$1');
}

/** Parts the pieces at line breaks: a marked line is an element of its own. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const {text, color} of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({text: part, color});
    }
  }
  return lines;
}

function pieceHtml({text, color}: Piece): string {
  const escaped = text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));
  return color === '' ? escaped : `<span class="code-${color}">${escaped}</span>`;
}
