import GithubSlugger from 'github-slugger';
import type {
  Anchor,
  Block,
  Document,
  FrontMatter,
  Heading,
  Section,
  SyntaxProblem,
} from '../document/document';
import {tooDeep} from '../markdown/elements';
import type {Format} from '../markdown/page';
import type {Tree} from '../markdown/tree';
import type {HeadingDraft} from './headingIds';
import type {PageContent} from './makeBlock';
import {readBlocks} from './readBlocks';
import {readFrontMatter} from './readFrontMatter';
import {isHeading} from './readHtmlBlocks';
import {readTree} from './readTree';

export type ParsedPage = {readonly document: Document} | {readonly problem: SyntaxProblem};

/**
 * Parses a page into the checker's model: once a file, before anything is compared.
 *
 * @param text the page, without a byte order mark
 * @param format the grammar; see `parseTree`
 * @returns the document, or why the page can't be read and where; never throws
 */
export function parsePage(text: string, format: Format): ParsedPage {
  try {
    const read = readTree(text, format);
    return 'problem' in read ? read : readDocument(read.tree, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {problem: {reason: tooDeep, range: {start: 0, end: 0}}};
  }
}

/** Turns a page's syntax tree into the checker's model. */
export function readDocument(tree: Tree, text: string): ParsedPage {
  let frontMatter: FrontMatter | null = null;
  if (tree.yaml) {
    const read = readFrontMatter(text, tree.yaml);
    if ('problem' in read) return read;
    frontMatter = read.frontMatter;
  }
  const sections = toSections(readBlocks(tree.children, text), text);
  return {document: {text, frontMatter, sections, anchors: collectAnchors(sections)}};
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
