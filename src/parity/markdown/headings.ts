import {code, isBlank, unitAt} from './characters';
import {addNode, type Flow} from './flow';
import {queueInline} from './page';

/** The level of an ATX heading at an index; 0 where there is none. */
export function startsHeading(text: string, at: number, end: number): number {
  let level = 0;
  while (level < 7 && unitAt(text, at + level, end) === code.hash) level++;
  const after = unitAt(text, at + level, end);
  return level > 0 && level < 7 && (after === -1 || isBlank(after)) ? level : 0;
}

/** Reads `## Text ##`. */
export function readHeading(flow: Flow, at: number): boolean {
  const {page, cursor} = flow;
  const {text} = page;
  const {end} = cursor;
  const depth = startsHeading(text, at, end);
  if (depth === 0) return false;
  let from = at + depth;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  let closing = to;
  while (closing > from && text.charCodeAt(closing - 1) === code.hash) closing--;
  if (closing < to && (closing === from || isBlank(text.charCodeAt(closing - 1)))) {
    to = closing;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  }
  const literalBrace = page.mdx ? classicIdBrace(flow, at, from, to) : -1;
  const children = queueInline(page, {text, from, to, map: null}, {literalBrace});
  addNode(flow, {type: 'heading', start: at, end, depth, children});
  flow.index++;
  return true;
}

/** Where `{#id}` opens that ends a heading: Docusaurus reads it in MDX, whose grammar does not. */
function classicIdBrace(flow: Flow, at: number, from: number, to: number): number {
  const {text} = flow.page;
  if (text.charCodeAt(to - 1) !== code.closeBrace || flow.stack.length > 0) return -1;
  if (!/^ {0,3}$/.test(text.slice(flow.lines.starts[flow.index], at))) return -1;
  const limit = Math.max(from, to - 203);
  for (let open = to - 2; open >= limit; open--) {
    const unit = text.charCodeAt(open);
    if (unit === code.openBrace) {
      return text.charCodeAt(open + 1) === code.hash && open + 2 < to - 1 ? open : -1;
    }
    if (unit === code.closeBrace || /\s/.test(text.charAt(open))) return -1;
  }
  return -1;
}
