import {addNode, continueLine, type Flow, isBlankLine} from './flow';

/** How a block of HTML ends: with a mark in one of its lines, or before a blank line. */
type HtmlEnd = RegExp | 'blank line';

const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

/** CommonMark's kinds 1 to 6, which can interrupt a paragraph. */
const kinds: readonly (readonly [RegExp, HtmlEnd])[] = [
  [/<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, /<\/(?:script|pre|style|textarea)>/i],
  [/<!--/y, /-->/],
  [/<\?/y, /\?>/],
  [/<![A-Za-z]/y, />/],
  [/<!\[CDATA\[/y, /\]\]>/],
  [new RegExp(`</?(?:${blockNames})(?=\\s|/?>|$)`, 'iy'), 'blank line'],
];

const attribute = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^\s"'=<>${'`'}]+))?`;

/** Kind 7: one complete tag that is alone in its line. */
const loneTag = new RegExp(
  String.raw`(?:<[A-Za-z][A-Za-z\d-]*(?:${attribute})*[ \t]*/?>|</[A-Za-z][A-Za-z\d-]*[ \t]*>)[ \t]*$`,
  'y',
);

/** Tells how a block of HTML that starts at an index will end; null where none starts. */
export function startsHtml(
  text: string,
  at: number,
  end: number,
  allowsLoneTag: boolean,
): HtmlEnd | null {
  const line = text.slice(at, end);
  for (const [start, close] of kinds) {
    start.lastIndex = 0;
    if (start.test(line)) return close;
  }
  loneTag.lastIndex = 0;
  return allowsLoneTag && loneTag.test(line) ? 'blank line' : null;
}

/** Reads a block of raw HTML of a CommonMark page. */
export function readHtml(flow: Flow, at: number): boolean {
  const {page, cursor} = flow;
  const close = startsHtml(page.text, at, cursor.end, true);
  if (!close) return false;
  const start = cursor.at;
  let {end} = cursor;
  let from = at;
  let index = flow.index + 1;
  while (close === 'blank line' || !close.test(page.text.slice(from, end))) {
    if (!continueLine(flow, index) || (close === 'blank line' && isBlankLine(flow))) break;
    from = cursor.at;
    end = cursor.end;
    index++;
  }
  addNode(flow, {type: 'html', start, end});
  flow.index = index;
  return true;
}
