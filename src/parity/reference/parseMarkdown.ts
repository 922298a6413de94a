import type {Root} from 'mdast';
import {directiveFromMarkdown} from 'mdast-util-directive';
import {fromMarkdown, type Extension as TreeExtension} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {mdxFromMarkdown} from 'mdast-util-mdx';
import {directive} from 'micromark-extension-directive';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {mdxjs} from 'micromark-extension-mdxjs';
import type {SyntaxProblem} from '../document/document';
import {classicHeadingId, maskHtmlComments, maskMatches} from '../markdown/mask';
import type {Format} from '../markdown/page';
import {createLineIndex} from '../read/lineIndex';

type Parsed = {readonly tree: Root} | {readonly problem: SyntaxProblem};

/** Text directives (`:name`) would eat ordinary prose such as `12:30pm`; pages use the other two. */
const {flow} = directive();
const syntax = [gfm(), frontmatter(['yaml', 'toml']), {flow: flow ?? {}}];
const treeExtensions = [
  ...gfmFromMarkdown(),
  frontmatterFromMarkdown(['yaml', 'toml']),
  directiveFromMarkdown(),
].map(withoutTransforms);

const grammars = {
  commonmark: {extensions: syntax, mdastExtensions: treeExtensions},
  mdx: {
    extensions: [...syntax, mdxjs()],
    mdastExtensions: [...treeExtensions, ...mdxFromMarkdown().map(withoutTransforms)],
  },
};

/** Transforms search the tree for bare addresses a second time and make nodes without positions. */
function withoutTransforms(extension: TreeExtension): TreeExtension {
  const {transforms: _, ...rest} = extension;
  return rest;
}

/**
 * Parses a page. MDX pages may hold what Docusaurus reads in MDX although its grammar does not:
 * `{#id}` after a heading and HTML comments. They are masked by text of the same length.
 *
 * @param text the page, without a byte order mark
 * @param format `mdx`, or `commonmark` with tables, footnotes, directives and front matter
 * @returns the tree, or what is wrong with the page and where
 */
export function parseMarkdown(text: string, format: Format): Parsed {
  if (format === 'commonmark') return attempt(text, format);
  const masked = maskMatches(text, classicHeadingId);
  const parsed = attempt(masked, format);
  if ('tree' in parsed || !masked.includes('<!--')) return parsed;
  const withoutComments = attempt(maskHtmlComments(masked), format);
  return 'tree' in withoutComments ? withoutComments : parsed;
}

function attempt(text: string, format: Format): Parsed {
  try {
    return {tree: fromMarkdown(text, grammars[format])};
  } catch (error) {
    return {problem: toProblem(error, text)};
  }
}

/** What `VFileMessage` says of a place; not every thrower fills all of it. */
interface Located {
  readonly reason?: unknown;
  readonly place?: PointOrPosition;
  readonly cause?: {readonly message?: unknown; readonly pos?: unknown};
}

type PointOrPosition =
  | {readonly offset?: number}
  | {readonly start: {readonly offset?: number}; readonly end: {readonly offset?: number}};

function toProblem(error: unknown, text: string): SyntaxProblem {
  if (error instanceof RangeError) {
    return {reason: 'The page is nested too deeply to be read.', range: {start: 0, end: 0}};
  }
  const {reason, place, cause} = error as Located;
  const sentence =
    typeof reason === 'string' ? reason : error instanceof Error ? error.message : String(error);
  const point = place && 'start' in place ? place.start : place;
  const start = Math.min(point?.offset ?? writtenOffset(sentence, text), text.length);
  const detail = typeof cause?.message === 'string' ? ` (${cause.message})` : '';
  const plain = sentence.replace(writtenPlace, '').replace(/\s+/gu, ' ').trim();
  return {
    reason: `${plain}${plain.includes(detail) ? '' : detail}`,
    range: {start, end: Math.min(start + 1, text.length)},
  };
}

/** `(3:1-3:7)`: of an element that is never closed, only the sentence tells where it begins. */
const writtenPlace = /\s?\((\d{1,9}):(\d{1,9})(?:-\d{1,9}:\d{1,9})?\)/u;

function writtenOffset(sentence: string, text: string): number {
  const [, line, column] = writtenPlace.exec(sentence) ?? [];
  return line && column ? createLineIndex(text).offset(Number(line), Number(column)) : 0;
}
