import type {Range, SyntaxProblem} from '../document/document';
import type {Content} from './content';
import type {InlineNode} from './tree';

export type Format = 'mdx' | 'commonmark';

/** A link definition: `[label]: address "title"`. */
export interface Definition {
  readonly url: string;
  readonly target: Range;
}

/** Inline content that is read once all definitions of the page are known. */
export interface Pending {
  readonly content: Content;
  readonly children: InlineNode[];
  /** In a table cell, code may hold escaped pipes. */
  readonly inTable: boolean;
  /** White space at the end belongs to the text: in a directive's label. */
  readonly keepEnd: boolean;
  /** Where the braces of a classic heading id open, which are no expression. */
  readonly literalBrace: number;
}

/** A page while it is read. */
export interface PageState {
  /** What the grammar sees: comments may be blanked in it. */
  readonly text: string;
  /** The file's text. */
  readonly source: string;
  readonly mdx: boolean;
  /** By normalized label; of several the first counts, as in CommonMark. */
  readonly definitions: Map<string, Definition>;
  readonly footnotes: Set<string>;
  readonly pending: Pending[];
}

/** What keeps the parser from reading a page. */
export interface Doubt {
  readonly problem: SyntaxProblem;
  /** The reference parser may tell it better, or see no fault at all. */
  readonly isUncertain: boolean;
}

/** More containers in each other than any reader follows. */
export const maximumDepth = 100;

/** Gives the page up for a fault that only the reference parser can name. */
export function doubt(at: number, reason: string): never {
  const problem = {reason, range: {start: at, end: at + 1}};
  throw Object.assign(new Error(reason), {doubt: {problem, isUncertain: true}});
}

/** Gives the page up for good. */
export function refuse(at: number, reason: string): never {
  const problem = {reason, range: {start: at, end: at + 1}};
  throw Object.assign(new Error(reason), {doubt: {problem, isUncertain: false}});
}

/** The reason that a page was given up for; null for any other error. */
export function doubtOf(error: unknown): Doubt | null {
  return error instanceof Error && 'doubt' in error ? (error.doubt as Doubt) : null;
}

/** Queues inline content; its nodes appear in the list that is given back. */
export function queueInline(
  page: PageState,
  content: Content,
  details: Partial<Pick<Pending, 'inTable' | 'keepEnd' | 'literalBrace'>> = {},
): InlineNode[] {
  const children: InlineNode[] = [];
  page.pending.push({
    content,
    children,
    inTable: details.inTable ?? false,
    keepEnd: details.keepEnd ?? false,
    literalBrace: details.literalBrace ?? -1,
  });
  return children;
}
