/**
 * The checker's own model of a page. It holds what rules compare and nothing of the parser that
 * made it, so that the parser can be exchanged. All offsets are UTF-16 indices into `Document.text`.
 */
import type {Range} from '../read/lineIndex';

export type {Range};

export interface Document {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  /** In page order; the first is the lead: what stands before the first heading. */
  readonly sections: readonly Section[];
  /** Every id that a link may point to, in page order. */
  readonly anchors: readonly Anchor[];
}

/** Why a text is not a page, and where. */
export interface SyntaxProblem {
  readonly reason: string;
  readonly range: Range;
}

export interface FrontMatter {
  /** The YAML between the fences. */
  readonly range: Range;
  /** Every scalar, flattened: `sidebar.order`, `tags[0]`. */
  readonly fields: readonly FrontMatterField[];
}

export interface FrontMatterField {
  readonly path: string;
  readonly value: string | number | boolean | null;
  /** Of the value as written, without its quotes. */
  readonly range: Range;
}

export interface Anchor {
  readonly id: string;
  /** Written by the author; otherwise computed from the heading's text. */
  readonly explicit: boolean;
  readonly range: Range;
}

/** A heading with everything up to the next heading, whatever its level. */
export interface Section {
  /** Null for the lead only. */
  readonly heading: Heading | null;
  /** 0 for the lead, otherwise 1 to 6. */
  readonly level: number;
  readonly range: Range;
  readonly blocks: readonly Block[];
}

export interface Heading {
  readonly level: number;
  readonly range: Range;
  readonly prose: Prose;
  /** The id written by the author, in whatever syntax; the range is the id's own. */
  readonly explicitId: {readonly value: string; readonly range: Range} | null;
  /** The explicit id, otherwise the computed slug. */
  readonly id: string;
}

export type BlockKind =
  | 'paragraph'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'quote'
  | 'admonition'
  | 'component'
  | 'code'
  | 'footnote'
  | 'break'
  | 'expression';

/** A node of a section's tree. */
export interface Block {
  readonly kind: BlockKind;
  /**
   * What tells blocks of one kind apart in any language: `ordered` or `bullet` for a list, the kind
   * of an admonition, the name of a component, the language of a code block; otherwise empty.
   */
  readonly variant: string;
  readonly range: Range;
  /** The block's own text: of a paragraph or cell, or the title of an admonition. */
  readonly prose: Prose | null;
  readonly attributes: readonly Attribute[];
  /** The content of a code block or an expression. */
  readonly code: string | null;
  readonly children: readonly Block[];
}

/** An attribute of a component or HTML element. */
export interface Attribute {
  readonly name: string;
  readonly kind: 'text' | 'expression' | 'flag';
  /** The text, or the source of the expression; empty for a flag. */
  readonly value: string;
  /** Of the value without its quotes or braces; of the name for a flag. */
  readonly range: Range;
}

/** Text as the reader sees it: markup is gone, its content stays, and every index leads back. */
export interface Prose {
  readonly text: string;
  readonly range: Range;
  readonly spans: readonly Span[];
  /** Where `text.slice(start, end)` stands in the file. */
  toSource(start: number, end: number): Range;
}

export type SpanKind = 'strong' | 'emphasis' | 'deleted' | 'code' | 'link' | 'image' | 'component';

/** A stretch of prose that markup sets apart. */
export interface Span {
  readonly kind: SpanKind;
  /** Indices into the prose's text. */
  readonly start: number;
  readonly end: number;
  /** Of the whole markup in the file. */
  readonly range: Range;
  /** The target of a link or image, as written; the name of a component. */
  readonly target: string;
  /** Of the target in the file: at the definition, for a link by reference. */
  readonly targetRange: Range;
  readonly attributes: readonly Attribute[];
}
