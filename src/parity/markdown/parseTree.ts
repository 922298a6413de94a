import type {Range} from '../document/document';
import {isBlank} from './characters';
import {type Lines, splitLines} from './lines';
import {type Doubt, doubtOf, type Format, type PageState} from './page';
import {parseFlow} from './parseFlow';
import {parseInline, specialUnits} from './parseInline';
import type {Tree} from './tree';

/**
 * Parses a page: CommonMark with GitHub's tables, footnotes, deleted text, task lists and bare
 * addresses, with front matter and directives; or MDX with the same. In time linear in the text.
 *
 * @param text what the grammar is to see, as long as `source`
 * @param source the file's text, from which code is taken
 * @returns the tree, or why there is none; never throws
 */
export function parseTree(
  text: string,
  format: Format,
  source = text,
): {readonly tree: Tree} | {readonly doubt: Doubt} {
  const page: PageState = {
    text,
    source,
    mdx: format === 'mdx',
    definitions: new Map(),
    footnotes: new Set(),
    pending: [],
  };
  try {
    const lines = splitLines(text);
    const front = readFront(text, lines);
    const children = parseFlow(page, lines, 0, front?.next ?? 0);
    const special = specialUnits(text, page.mdx);
    for (const pending of page.pending) parseInline(page, pending, special);
    return {tree: {yaml: front?.yaml ?? null, children}};
  } catch (error) {
    const doubt = doubtOf(error);
    if (!doubt) throw error;
    return {doubt};
  }
}

/** Front matter: from a fence in the first line to the next one. TOML is skipped. */
function readFront(
  text: string,
  lines: Lines,
): {readonly yaml: Range | null; readonly next: number} | null {
  const fence = text.startsWith('---') ? '---' : text.startsWith('+++') ? '+++' : null;
  if (fence === null || !isFence(text, lines, 0, fence)) return null;
  for (let index = 1; index < lines.starts.length; index++) {
    if (!isFence(text, lines, index, fence)) continue;
    const start = lines.starts[1] ?? 0;
    const end = Math.max(start, lines.ends[index - 1] ?? start);
    return {yaml: fence === '---' ? {start, end} : null, next: index + 1};
  }
  return null;
}

function isFence(text: string, lines: Lines, index: number, fence: string): boolean {
  const start = lines.starts[index] ?? 0;
  const end = lines.ends[index] ?? 0;
  if (!text.startsWith(fence, start) || end < start + 3) return false;
  for (let at = start + 3; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}
