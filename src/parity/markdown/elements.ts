import type {Attribute} from '../document/document';
import {doubt, maximumDepth, refuse} from './page';
import type {FlowElementNode, FlowNode, InlineNode, TextElementNode} from './tree';

/** A JSX tag before it is matched with its counterpart. */
export interface TagToken {
  readonly type: 'tag';
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: readonly Attribute[];
}

export type FlowToken = FlowNode | TagToken;
export type InlineToken = InlineNode | TagToken;

/** Nests what stands between blocks' tags into elements. */
export function nestFlow(tokens: readonly FlowToken[]): FlowNode[] {
  return nest<FlowNode, FlowElementNode>(tokens, (tag, children, end) => ({
    type: 'flowElement',
    start: tag.start,
    end,
    name: tag.name,
    attributes: tag.attributes,
    children,
  }));
}

/** Nests what stands between tags in text into elements. */
export function nestInline(tokens: readonly InlineToken[]): InlineNode[] {
  return nest<InlineNode, TextElementNode>(tokens, (tag, children, end) => ({
    type: 'textElement',
    start: tag.start,
    end,
    name: tag.name,
    attributes: tag.attributes,
    children,
  }));
}

type Make<Node, Element> = (tag: TagToken, children: Node[], end: number) => Element;

/** Tags have to match among siblings, as in XML. */
function nest<Node extends {readonly type: string}, Element extends Node>(
  tokens: readonly (Node | TagToken)[],
  make: Make<Node, Element>,
): Node[] {
  const lists: Node[][] = [[]];
  const open: TagToken[] = [];
  for (const token of tokens) {
    const children = lists[lists.length - 1] ?? [];
    if (!isTag(token)) {
      children.push(token);
    } else if (token.kind === 'empty') {
      children.push(make(token, [], token.end));
    } else if (token.kind === 'open') {
      if (open.length >= maximumDepth) refuse(token.start, tooDeep);
      open.push(token);
      lists.push([]);
    } else {
      const tag = open.pop();
      if (tag?.name !== token.name)
        doubt(token.start, `The tag “</${token.name}>” closes nothing.`);
      lists.pop();
      lists[lists.length - 1]?.push(make(tag, children, token.end));
    }
  }
  const [unclosed] = open;
  if (unclosed) doubt(unclosed.start, `The tag “<${unclosed.name}>” is never closed.`);
  return lists[0] ?? [];
}

/** What a page is refused with whose elements no reader can follow. */
export const tooDeep = 'The page is nested too deeply to be read.';

function isTag(token: {readonly type: string}): token is TagToken {
  return token.type === 'tag';
}
