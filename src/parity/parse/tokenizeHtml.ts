import type {Attribute, Range} from '../document/document';

export type HtmlToken =
  | {readonly kind: 'text'; readonly range: Range}
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly range: Range;
      readonly attributes: readonly Attribute[];
      /** Nothing will close it: `<br>`, `<img>`, `<Foo />`. */
      readonly empty: boolean;
    }
  | {readonly kind: 'close'; readonly name: string; readonly range: Range};

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that stand inside a line of text; every other one breaks it. */
export const inlineElements = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is no prose. */
const rawElements = new Set(['script', 'style', 'pre', 'textarea', 'template', 'svg']);

const tagStart = /<(?:!--|(\/)?([A-Za-z][\w.:-]*)|[!?])/y;
const attributePattern = /\s*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;

/**
 * Splits HTML into text and tags. Comments, declarations and the content of scripts, styles and
 * preformatted text give no token. Never fails: a lone `<` is text.
 *
 * @param source the file's text
 * @param range the HTML in it; attributes that run past its end are cut there
 */
export function tokenizeHtml(source: string, range: Range): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textStart = range.start;
  let at = source.indexOf('<', range.start);

  function flush(end: number): void {
    if (end > textStart) tokens.push({kind: 'text', range: {start: textStart, end}});
  }

  while (at !== -1 && at < range.end) {
    tagStart.lastIndex = at;
    const start = tagStart.exec(source);
    if (!start) {
      at = source.indexOf('<', at + 1);
      continue;
    }
    flush(at);
    const name = start[2]?.toLowerCase();
    if (!name) {
      textStart = endOf(source, start[0] === '<!--' ? '-->' : '>', at + start[0].length, range.end);
    } else if (start[1]) {
      textStart = endOf(source, '>', at + start[0].length, range.end);
      tokens.push({kind: 'close', name, range: {start: at, end: textStart}});
    } else {
      const tag = readTag(source, name, at, at + start[0].length, range.end);
      tokens.push(tag);
      textStart = tag.range.end;
      if (rawElements.has(name) && !tag.empty) {
        const close = source.slice(textStart, range.end).search(new RegExp(`</${name}\\b`, 'i'));
        if (close === -1) textStart = range.end;
        else textStart += close;
      }
    }
    at = source.indexOf('<', textStart);
  }
  flush(range.end);
  return tokens;
}

function readTag(
  source: string,
  name: string,
  start: number,
  afterName: number,
  limit: number,
): Extract<HtmlToken, {kind: 'open'}> {
  const attributes: Attribute[] = [];
  let at = afterName;
  for (;;) {
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(source);
    if (!match || attributePattern.lastIndex > limit) break;
    at = attributePattern.lastIndex;
    attributes.push(toAttribute(match));
  }
  const end = endOf(source, '>', at, limit);
  const empty = voidElements.has(name) || source.slice(at, end).includes('/');
  return {kind: 'open', name, range: {start, end}, attributes, empty};
}

function toAttribute(match: RegExpExecArray): Attribute {
  const name = match[1] ?? '';
  const value = match[2] ?? match[3] ?? match[4];
  const end = match.index + match[0].length;
  if (value === undefined) {
    return {name, kind: 'flag', value: '', range: {start: end - name.length, end}};
  }
  const valueEnd = match[4] === undefined ? end - 1 : end;
  return {name, kind: 'text', value, range: {start: valueEnd - value.length, end: valueEnd}};
}

function endOf(source: string, mark: string, from: number, limit: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 || at >= limit ? limit : at + mark.length;
}
