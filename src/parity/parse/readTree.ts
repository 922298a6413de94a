import type {SyntaxProblem} from '../document/document';
import {maskHtmlComments} from '../markdown/mask';
import type {Format} from '../markdown/page';
import {parseTree} from '../markdown/parseTree';
import type {Tree} from '../markdown/tree';
import {fromMdast} from '../reference/fromMdast';
import {parseMarkdown} from '../reference/parseMarkdown';

/** Longer pages are not worth the reference parser's time: the fault is told in our own words. */
const maximumLength = 200_000;

/**
 * Reads a page's syntax tree: from our own parser, which is fast, or, where that one is not certain
 * that an MDX page is well-formed, from the reference parser, which names the fault exactly. HTML
 * comments in MDX are read as Docusaurus does, though its grammar has none.
 */
export function readTree(
  text: string,
  format: Format,
): {readonly tree: Tree} | {readonly problem: SyntaxProblem} {
  const parsed = parseTree(text, format);
  if ('tree' in parsed) return parsed;
  if (format === 'mdx' && text.includes('<!--')) {
    const masked = parseTree(maskHtmlComments(text), format, text);
    if ('tree' in masked) return masked;
  }
  const {problem, isUncertain} = parsed.doubt;
  if (!isUncertain || text.length > maximumLength) return {problem};
  const reference = parseMarkdown(text, format);
  return 'problem' in reference ? reference : {tree: fromMdast(reference.tree, text)};
}
