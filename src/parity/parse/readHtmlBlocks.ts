import type {Block, BlockKind, Range} from '../document/document';
import {type HeadingDraft, toHeading} from './headingIds';
import {
  appendHtmlText,
  applyInlineTag,
  closeTag,
  decodeAttributes,
  type OpenTag,
} from './htmlSpans';
import {createProseBuilder, finishProse, type ProseBuilder} from './proseBuilder';
import {type HtmlToken, inlineElements, tokenizeHtml} from './tokenizeHtml';

const blockKinds: Readonly<Record<string, BlockKind>> = {td: 'cell', th: 'cell', li: 'item'};

export type HtmlContent = Block | HeadingDraft;

/** Tells a heading from a block. */
export function isHeading(content: HtmlContent): content is HeadingDraft {
  return 'level' in content;
}

/**
 * Reads raw HTML of a CommonMark page as a flat row of blocks: CommonMark cuts HTML at blank lines,
 * so its nesting is not to be relied on. Text directly in a cell or list item becomes one.
 *
 * @param source the file's text
 * @param range the HTML in it
 */
export function readHtmlBlocks(source: string, range: Range): HtmlContent[] {
  const content: HtmlContent[] = [];
  const containers: Extract<HtmlToken, {kind: 'open'}>[] = [];
  let open: OpenTag[] = [];
  let builder = createProseBuilder(source);
  let from = range.start;

  function flush(end: number): void {
    for (const {tag, start} of open.reverse()) closeTag(tag, start, end, builder);
    const made = toContent(builder, {start: from, end}, containers, source);
    if (made) content.push(made);
    builder = createProseBuilder(source);
    open = [];
    from = end;
  }

  for (const token of tokenizeHtml(source, range)) {
    if (token.kind === 'text') {
      appendHtmlText(token.range, builder);
    } else if (inlineElements.has(token.name) || token.name === 'br') {
      applyInlineTag(token, builder, open);
    } else {
      flush(token.range.start);
      from = token.range.end;
      if (token.kind === 'close') {
        const index = containers.findLastIndex(({name}) => name === token.name);
        if (index !== -1) containers.length = index;
      } else {
        if (!token.empty) containers.push(token);
        if (token.attributes.length > 0 && !/^h[1-6]$/.test(token.name)) {
          content.push(toComponent(token));
        }
      }
    }
  }
  flush(range.end);
  return content;
}

function toComponent(tag: Extract<HtmlToken, {kind: 'open'}>): Block {
  return {
    kind: 'component',
    variant: tag.name,
    range: tag.range,
    prose: null,
    attributes: decodeAttributes(tag.attributes),
    code: null,
    children: [],
  };
}

function toContent(
  builder: ProseBuilder,
  range: Range,
  containers: readonly Extract<HtmlToken, {kind: 'open'}>[],
  source: string,
): HtmlContent | null {
  const prose = finishProse(builder, range);
  if (prose.text.trim() === '' && prose.spans.length === 0) return null;
  const heading = containers.findLast(({name}) => /^h[1-6]$/.test(name));
  if (heading) {
    const id = heading.attributes.find(({name}) => name === 'id');
    const written = id ? {value: id.value, range: id.range} : null;
    return toHeading(
      Number(heading.name[1]),
      {...range, start: heading.range.start},
      prose,
      source,
      written,
    );
  }
  const container = containers.findLast(({name}) => blockKinds[name] !== undefined);
  const kind = (container && blockKinds[container.name]) ?? 'paragraph';
  return {kind, variant: '', range, prose, attributes: [], code: null, children: []};
}
