import {describe, expect, it, vi} from 'vitest';
import type {Format} from '../../../../src/parity/markdown/page';
import {parseTree} from '../../../../src/parity/markdown/parseTree';

vi.setConfig({testTimeout: 120_000});

/** Texts that would make a careless parser try again and again, each as the piece that is repeated. */
const hostile = [
  ...['[', ']', '![', '*', '_', '~', '`', '<', '{', '&', '|', '>', '\\', '\0', '\ud800', '\t'],
  ...['a*', '*a ', '*a _b ', 'a_', 'a_b*c', '[a](', '[a](b (', '[a](b "', '[a](<b', '[a][', '[^a]'],
  ...['[[a](b)](c)', '<a b="', '<!--', '<?', 'a@', 'a@b', 'http://a.b/(', 'http://a.b/!', 'www.a.'],
  ...['&amp;', '- a\n', '* \n', '> a\n', '|a|b|\n', 'a|b\n-|-\n', '```\n', '`a``b', '[a]: b\n'],
  ...[
    '[a]: b "\n',
    '::a[',
    ':::\n',
    '{a}',
    '<a/>',
    'a\n===\n',
    '---\n',
    '    a\n',
    '<div>\n',
    'a  \n',
  ],
];

/**
 * How often the parser looks at the text while it reads a page: calls of the string's methods.
 * A parser that looks again at what it has seen does so more often than the text grows.
 */
function steps(text: string, format: Format): number {
  let count = 0;
  const charCodeAt = String.prototype.charCodeAt;
  const spy = vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (
    this: string,
    index: number,
  ) {
    count++;
    return charCodeAt.call(this, index);
  });
  parseTree(text, format);
  spy.mockRestore();
  return count;
}

describe('the work grows with the text, not faster', () => {
  it.each(['commonmark', 'mdx'] as const)(
    'in %s, for what is repeated again and again',
    (format) => {
      const worse = hostile.filter((piece) => {
        const small = steps(piece.repeat(200), format);
        const large = steps(piece.repeat(800), format);
        return large > 4.4 * small + 200;
      });
      expect(worse).toEqual([]);
    },
  );
});
