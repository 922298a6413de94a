import type {Range} from '../document/document';
import {leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import {placeAt} from '../read/lineIndex';
import type {PageException, Reach} from './exception';
import {findIgnoreComments, type IgnoreComment} from './findComments';
import {reachOf} from './reach';

/** The word, the form behind it, the rules, and the reason. */
const grammar = /^docs-parity-ignore(-[a-z-]{1,40})?(?:\s+([^:]{0,400}))?(?::([\s\S]*))?$/;

const forms: Readonly<Record<string, Reach>> = {
  '': 'block',
  '-section': 'section',
  '-page': 'page',
};

/** The words that an exception may begin with. */
export const exceptionForms = Object.keys(forms).map((form) => `docs-parity-ignore${form}`);

/**
 * Reads the exceptions that a page states: comments such as
 * `docs-parity-ignore dates: the product’s own spelling`, which reaches the block it stands in or the
 * next one; `docs-parity-ignore-section` and `docs-parity-ignore-page` reach further.
 */
export function readExceptions(page: Page): PageException[] {
  const {document, file} = page;
  const comments = findIgnoreComments(document.text);
  if (comments.length === 0) return [];
  const code = codeRanges(page);
  return comments
    .filter(({range}) => !code.some(({start, end}) => start <= range.start && range.end <= end))
    .map((comment) => toException(comment, page, file));
}

function toException({text, range}: IgnoreComment, page: Page, file: Page['file']): PageException {
  const [, form = '', rules = '', reason = ''] = grammar.exec(text) ?? [];
  const reach = forms[form] ?? 'block';
  const {start, end} = reachOf(reach, range, page.document);
  return {
    rules: rules.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason.replace(/\s+/g, ' ').trim(),
    unknownForm: forms[form] === undefined ? form : null,
    reach,
    lines: {first: file.lines.position(start).line, last: file.lines.position(end).line},
    place: placeAt(file, range, text.replace(/\s+/g, ' ')),
  };
}

/** Code and front matter, where a comment is a sample or a value. */
function codeRanges({document}: Page): Range[] {
  const ranges: Range[] = document.frontMatter ? [document.frontMatter.range] : [];
  for (const {block, prose} of leavesOf(document).all) {
    if (block?.kind === 'code') ranges.push(block.range);
    for (const span of prose.spans) if (span.kind === 'code') ranges.push(span.range);
  }
  const visit = (block: (typeof document.sections)[number]['blocks'][number]): void => {
    if (block.kind === 'code') ranges.push(block.range);
    block.children.forEach(visit);
  };
  for (const {blocks} of document.sections) blocks.forEach(visit);
  return ranges;
}
