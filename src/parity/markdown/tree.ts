/**
 * The syntax tree of a page: what the parser finds, before it becomes the checker's own model. All
 * offsets are UTF-16 indices into the file's text.
 */
import type {Attribute, Range} from '../document/document';

interface Node<Type extends string> extends Range {
  readonly type: Type;
}

interface Parent<Type extends string, Child> extends Node<Type> {
  readonly children: readonly Child[];
}

export interface TextNode extends Node<'text'> {
  readonly value: string;
}

export type BreakNode = Node<'break'>;
export type InlineHtmlNode = Node<'html'>;
export type FootnoteReferenceNode = Node<'footnoteReference'>;

export interface InlineCodeNode extends Node<'inlineCode'> {
  readonly value: string;
  /** Where the value stands in the file: between the backticks. */
  readonly inner: Range;
}

export type SpanNode = Parent<'strong' | 'emphasis' | 'delete', InlineNode>;

export interface LinkNode extends Parent<'link', InlineNode> {
  readonly url: string;
  readonly target: Range;
  readonly title: Attribute | null;
}

export interface ImageNode extends Node<'image'> {
  readonly url: string;
  readonly target: Range;
  readonly alt: string;
  readonly title: Attribute | null;
}

export interface TextElementNode extends Parent<'textElement', InlineNode> {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

export interface TextExpressionNode extends Node<'textExpression'> {
  readonly value: string;
}

export type InlineNode =
  | TextNode
  | BreakNode
  | InlineHtmlNode
  | FootnoteReferenceNode
  | InlineCodeNode
  | SpanNode
  | LinkNode
  | ImageNode
  | TextElementNode
  | TextExpressionNode;

export type ParagraphNode = Parent<'paragraph', InlineNode>;
export type CellNode = Parent<'tableCell', InlineNode>;

export interface HeadingNode extends Parent<'heading', InlineNode> {
  readonly depth: number;
}

export interface ListNode extends Parent<'list', FlowNode> {
  readonly ordered: boolean;
}

export type ContainerNode = Parent<
  'listItem' | 'blockquote' | 'footnoteDefinition' | 'table' | 'tableRow',
  FlowNode
>;

export interface CodeNode extends Node<'code'> {
  readonly language: string;
  readonly value: string;
}

export type ThematicBreakNode = Node<'thematicBreak'>;
export type HtmlNode = Node<'html'>;

/** `:::name[label]{attributes}`. */
export interface ContainerDirectiveNode extends Parent<'containerDirective', FlowNode> {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly label: ParagraphNode | null;
}

/** `::name[label]{attributes}`; the children are the label's. */
export interface LeafDirectiveNode extends Parent<'leafDirective', InlineNode> {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

export interface FlowElementNode extends Parent<'flowElement', FlowNode | InlineNode> {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

export interface FlowExpressionNode extends Node<'flowExpression'> {
  readonly value: string;
}

export interface EsmNode extends Node<'esm'> {
  readonly value: string;
}

export type FlowNode =
  | ParagraphNode
  | CellNode
  | HeadingNode
  | ListNode
  | ContainerNode
  | CodeNode
  | ThematicBreakNode
  | HtmlNode
  | ContainerDirectiveNode
  | LeafDirectiveNode
  | FlowElementNode
  | FlowExpressionNode
  | EsmNode;

/** A page: the YAML between its fences, and its content. */
export interface Tree {
  readonly yaml: Range | null;
  readonly children: readonly FlowNode[];
}
