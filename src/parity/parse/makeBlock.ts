import type {Attribute, Block, BlockKind, Prose, Range} from '../document/document';
import type {HeadingDraft} from './headingIds';
import {isHeading} from './readHtmlBlocks';

/** What a page consists of, in order: headings, and blocks that hold no heading. */
export type PageContent = Block | HeadingDraft;

/** A container block, opened when a heading stands somewhere in it. */
export function wrapBlocks(
  kind: BlockKind,
  variant: string,
  range: Range,
  children: readonly PageContent[],
  prose: Prose | null,
  attributes: readonly Attribute[],
): PageContent[] {
  if (!children.some(isHeading)) {
    return [makeBlock(kind, variant, range, {prose, attributes, children: children as Block[]})];
  }
  const start = children[0]?.range.start ?? range.end;
  return [
    makeBlock(kind, variant, {start: range.start, end: start}, {prose, attributes}),
    ...children,
  ];
}

/** A block with the parts that it has. */
export function makeBlock(
  kind: BlockKind,
  variant: string,
  range: Range,
  parts: Partial<Pick<Block, 'prose' | 'attributes' | 'code' | 'children'>> = {},
): Block {
  return {kind, variant, range, prose: null, attributes: [], code: null, children: [], ...parts};
}
