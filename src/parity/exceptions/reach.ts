import type {Block, Document, Range, Section} from '../document/document';
import type {Reach} from './exception';

/** What an exception reaches, by where its comment stands. */
export function reachOf(reach: Reach, comment: Range, document: Document): Range {
  switch (reach) {
    case 'page':
      return {start: 0, end: document.text.length};
    case 'section':
      return sectionRange(comment, document);
    case 'block':
      return blockAround(comment, document) ?? blockAfter(comment, document) ?? comment;
  }
}

/** The section that holds the comment, with the sections below it. */
function sectionRange({start}: Range, {sections, text}: Document): Range {
  const index = sections.findLastIndex(({range}) => range.start <= start);
  const own = sections[index];
  if (!own) return {start: 0, end: text.length};
  // The lead is a section of its own: the whole page has a form for itself.
  const next =
    own.heading === null
      ? sections[index + 1]
      : sections.slice(index + 1).find(({level}) => level <= own.level);
  return {start: own.range.start, end: (next?.range.start ?? text.length + 1) - 1};
}

/** The paragraph, cell or heading whose text the comment interrupts. */
function blockAround(comment: Range, document: Document): Range | null {
  const holds = ({start, end}: Range) => start <= comment.start && comment.end <= end;
  for (const {heading, blocks} of document.sections) {
    if (heading && holds(heading.range)) return heading.range;
    const block = blocks.find(({range}) => holds(range));
    if (block) return innermost(block, holds);
  }
  return null;
}

function innermost(block: Block, holds: (range: Range) => boolean): Range | null {
  const child = block.children.find(({range}) => holds(range));
  if (child) return innermost(child, holds);
  // Between the children of a list, an admonition or a component it speaks of the next child.
  return block.children.length > 0 && !(block.prose && holds(block.prose.range))
    ? null
    : block.range;
}

/** The outermost block, or the heading, that begins first behind the comment. */
function blockAfter({end}: Range, {sections}: Document): Range | null {
  let best: Range | null = null;
  const consider = (range: Range) => {
    if (range.start < end || (best && best.start <= range.start)) return;
    best = range;
  };
  const visit = (block: Block): void => {
    if (block.range.end <= end) return;
    consider(block.range);
    block.children.forEach(visit);
  };
  for (const {heading, blocks, range} of sections satisfies readonly Section[]) {
    if (range.end <= end) continue;
    if (heading) consider(heading.range);
    blocks.forEach(visit);
    if (best) return best;
  }
  return best;
}
