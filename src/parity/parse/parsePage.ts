import GithubSlugger from 'github-slugger';
import type {
  Anchor,
  Block,
  Document,
  FrontMatter,
  Heading,
  Range,
  Section,
  SyntaxProblem,
} from '../document/document';
import type {HeadingDraft} from './headingIds';
import type {PageContent} from './makeBlock';
import {type Format, parseMarkdown} from './parseMarkdown';
import {rangeOf} from './rangeOf';
import {readBlocks} from './readBlocks';
import {readFrontMatter} from './readFrontMatter';
import {isHeading} from './readHtmlBlocks';

export type ParsedPage = {readonly document: Document} | {readonly problem: SyntaxProblem};

/** More containers in one line than any reader follows; parsers need quadratic time for them. */
const nestedMarkers = /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){101}/m;

/**
 * Parses a page into the checker's model: once a file, before anything is compared.
 *
 * @param text the page, without a byte order mark
 * @param format the grammar; see `parseMarkdown`
 * @returns the document, or why the page can't be read and where; never throws
 */
export function parsePage(text: string, format: Format): ParsedPage {
  const nested = nestedMarkers.exec(text);
  if (nested) {
    const range = {start: nested.index, end: nested.index + 1};
    return {problem: {reason: 'More than 100 lists or quotes are nested in one line.', range}};
  }
  const parsed = parseMarkdown(text, format);
  if ('problem' in parsed) return parsed;
  try {
    return readDocument(parsed.tree, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const range = {start: 0, end: 0};
    return {problem: {reason: 'The page is nested too deeply to be read.', range}};
  }
}

function readDocument(tree: Parameters<typeof readBlocks>[0], text: string): ParsedPage {
  const yaml = tree.children.find((node) => node.type === 'yaml');
  let frontMatter: FrontMatter | null = null;
  if (yaml) {
    const read = readFrontMatter(text, innerRange(rangeOf(yaml), text));
    if ('problem' in read) return read;
    frontMatter = read.frontMatter;
  }
  const sections = toSections(readBlocks(tree, text), text);
  return {document: {text, frontMatter, sections, anchors: collectAnchors(sections)}};
}

/** The YAML between its fences. */
function innerRange(range: Range, text: string): Range {
  const raw = text.slice(range.start, range.end);
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(raw)?.[0].length ?? 0;
  const close = /(?:\r\n|\n|\r)?---[ \t]*$/.exec(raw.slice(open));
  return {start: range.start + open, end: range.start + open + (close?.index ?? 0)};
}

function toSections(content: readonly PageContent[], text: string): Section[] {
  const slugger = new GithubSlugger();
  const sections: {heading: Heading | null; start: number; blocks: Block[]}[] = [
    {heading: null, start: 0, blocks: []},
  ];
  for (const part of content) {
    if (isHeading(part)) {
      const heading = {...part, id: part.explicitId?.value ?? slugger.slug(slugText(part))};
      sections.push({heading, start: part.range.start, blocks: []});
    } else {
      sections.at(-1)?.blocks.push(part);
    }
  }
  return sections.map(({heading, start, blocks}, index) => ({
    heading,
    level: heading?.level ?? 0,
    range: {start, end: sections[index + 1]?.start ?? text.length},
    blocks,
  }));
}

function slugText(heading: HeadingDraft): string {
  return heading.prose.text.trim();
}

/** Ids of headings and of every element that carries one, in page order. */
function collectAnchors(sections: readonly Section[]): Anchor[] {
  const anchors: Anchor[] = [];
  const visit = (block: Block): void => {
    collectIds(block.attributes, anchors);
    for (const span of block.prose?.spans ?? []) collectIds(span.attributes, anchors);
    block.children.forEach(visit);
  };
  for (const {heading, blocks} of sections) {
    if (heading) {
      const {explicitId, id, range} = heading;
      anchors.push({id, explicit: explicitId !== null, range: explicitId?.range ?? range});
      for (const span of heading.prose.spans) collectIds(span.attributes, anchors, id);
    }
    blocks.forEach(visit);
  }
  return anchors;
}

function collectIds(attributes: Block['attributes'], anchors: Anchor[], known = ''): void {
  for (const {name, kind, value, range} of attributes) {
    if ((name === 'id' || name === 'name') && kind === 'text' && value && value !== known) {
      anchors.push({id: value, explicit: true, range});
    }
  }
}
