import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import type {Format} from '../../../../src/parity/markdown/page';
import {parseTree} from '../../../../src/parity/markdown/parseTree';
import {parsePage, readDocument} from '../../../../src/parity/parse/parsePage';
import {fromMdast} from '../../../../src/parity/reference/fromMdast';
import {parseMarkdown} from '../../../../src/parity/reference/parseMarkdown';
import {describeDocument} from './documents';

vi.setConfig({testTimeout: 120_000});

/** What the reference parser makes of a page. */
function readByReference(text: string, format: Format): string[] {
  const parsed = parseMarkdown(text, format);
  if ('problem' in parsed) return [parsed.problem.reason];
  return linesOf(readDocument(fromMdast(parsed.tree, text), text));
}

function readByOwnParser(text: string, format: Format): string[] {
  return linesOf(parsePage(text, format));
}

function linesOf(page: ReturnType<typeof parsePage>): string[] {
  return 'problem' in page ? [page.problem.reason] : describeDocument(page.document);
}

const root = new URL('../../../../', import.meta.url).pathname;
const pages = ['docs', 'i18n', 'src/pages', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.mdx?$/.test(path))
    .map((path) => join(folder, path)),
);

describe('both parsers read the same', () => {
  it.each(pages)('in %s, and ours is certain', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(readByOwnParser(text, 'mdx')).toEqual(readByReference(text, 'mdx'));
    expect(parseTree(text, 'mdx')).toHaveProperty('tree');
  });

  const common = [
    ...['# ', '## ', '- ', '> ', '1. ', '| a | b |\n', '|---|---|\n', '```\n', '```js\n', '~~~\n'],
    ...['**', '*', '_', '~~', '`', '[a](b)', '![a](b "t")', '[', '](', ']', ')', '[a]', '[^a]'],
    ...['http://a.bc/d_e', 'www.a.bc', 'x@y.zz', '***\n', ':::note\n', ':::note[T]\n', ':::\n'],
    ...['::leaf[x]\n', '\n', '\n\n', '\n\n', '&amp;', '&', '\\', '\\\n', '  \n', '    ', '  '],
    ...['\t', 'text ', 'Слово', '2024', '😀', '\u00a0', '.', '(', '"', '한국', '。', '- [x] a\n'],
  ];
  const pieces: Readonly<Record<Format, readonly string[]>> = {
    commonmark: [
      ...common,
      ...['<b>', '</b>', '<b x="1">', '<div>\n', '</div>\n', '<!--', '-->', '<http://a.b>'],
    ],
    mdx: [
      ...common,
      ...['<b>', '</b>', '<b/>', '<C x="1" y={2} {...z}>\n', '</C>\n', '<C/>\n', '<>', '</>'],
      ...['{a}', '{"s"}', '{/* c */}', '{', '}', '{1 +\n 2}', 'import a from "b"\n', '<br/>'],
    ],
  };

  it.each(['commonmark', 'mdx'] as const)('in random pages of %s', (format) => {
    const page = fc
      .array(fc.constantFrom(...pieces[format]), {minLength: 1, maxLength: 10})
      .map((list) => list.join(''));
    fc.assert(
      fc.property(page, (text) => {
        fc.pre(!isKnownDifference(text));
        expect(readByOwnParser(text, format)).toEqual(readByReference(text, format));
      }),
      {numRuns: 1500},
    );
  });
});

/**
 * Where the reference parser departs from CommonMark: a list in another container, or after
 * indented code, is held to the rules for interrupting a paragraph.
 */
function isKnownDifference(text: string): boolean {
  return (
    /(?:^|\n)(?: {4}|\t| {2,}\t)/.test(text) ||
    /(?:[->.] |\t)[ \t]*(?:[-*+]|\d+[.)])[ \t]*(?:\n|$)/.test(text) ||
    /\[[ xX]\]/.test(text)
  );
}
