import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Block, Document, Prose} from '../../../../src/parity/document/document';
import type {Format} from '../../../../src/parity/markdown/page';
import {parsePage} from '../../../../src/parity/parse/parsePage';

function parse(text: string, format: Format = 'mdx'): Document {
  const parsed = parsePage(text, format);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.document;
}

function reasonOf(text: string, format: Format = 'mdx'): string {
  const parsed = parsePage(text, format);
  return 'problem' in parsed ? parsed.problem.reason : 'none';
}

/** Kinds and variants, nested. */
function shape(blocks: readonly Block[]): unknown[] {
  return blocks.map(({kind, variant, children}) => {
    const name = variant === '' ? kind : `${kind} ${variant}`;
    return children.length === 0 ? name : [name, ...shape(children)];
  });
}

function proses(document: Document): Prose[] {
  const visit = (block: Block): Prose[] => [
    ...(block.prose ? [block.prose] : []),
    ...block.children.flatMap(visit),
  ];
  return document.sections.flatMap(({heading, blocks}) => [
    ...(heading ? [heading.prose] : []),
    ...blocks.flatMap(visit),
  ]);
}

describe('a page becomes', () => {
  it('sections of blocks', () => {
    const document = parse(
      'Lead.\n\n## One\n\n1. a\n   - b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n### Two\n\n> quote\n\n```js\ncode\n```\n\n:::note[Title]\n\nText\n\n:::\n\n<Card href="/x">\n  Text\n</Card>\n',
    );
    expect(document.sections.map(({level}) => level)).toEqual([0, 2, 3]);
    expect(document.sections.map(({blocks}) => shape(blocks))).toEqual([
      ['paragraph'],
      [
        ['list ordered', ['item', 'paragraph', ['list bullet', ['item', 'paragraph']]]],
        ['table', ['row', 'cell', 'cell'], ['row', 'cell', 'cell']],
      ],
      [
        ['quote', 'paragraph'],
        'code js',
        ['admonition note', 'paragraph'],
        ['component Card', 'paragraph'],
      ],
    ]);
  });

  it('text without its markup, every index of which leads back', () => {
    const text = 'A _22\u00a0Feb_ **x&amp;y** [`c` d](/t "T") e\\*\n> f\n';
    const prose = proses(parse(text, 'commonmark'))[0];
    expect(prose?.text).toBe('A 22\u00a0Feb x&y c d e*');
    for (const part of ['22\u00a0Feb', 'x', 'c', 'd', 'e']) {
      const start = prose?.text.indexOf(part) ?? -1;
      const range = prose?.toSource(start, start + part.length) ?? {start: 0, end: 0};
      expect(text.slice(range.start, range.end)).toBe(part);
    }
    const ampersand = prose?.text.indexOf('&') ?? -1;
    const range = prose?.toSource(ampersand, ampersand + 1) ?? {start: 0, end: 0};
    expect(text.slice(range.start, range.end)).toBe('&amp;');
  });

  it('links and images with the range of their address', () => {
    const text = '[a](/b "t") <https://c.d> ![e](f.png) [g][h] https://i.j/k\n\n[h]: </l m> "n"\n';
    const document = parse(text, 'commonmark');
    const found = proses(document)[0]?.spans.map(({kind, target, targetRange}) => [
      kind,
      target,
      text.slice(targetRange.start, targetRange.end),
    ]);
    expect(found).toEqual([
      ['link', '/b', '/b'],
      ['link', 'https://c.d', 'https://c.d'],
      ['image', 'f.png', 'f.png'],
      ['link', '/l m', '/l m'],
      ['link', 'https://i.j/k', 'https://i.j/k'],
    ]);
  });

  it.each([
    ['mdx', '## T {/* #x */}'],
    ['mdx', '## T {#x}'],
    ['commonmark', '## T {#x}'],
    ['commonmark', '## T { #x .wide }'],
    ['commonmark', '## T {: #x }'],
    ['commonmark', '## <a name="x"></a>T'],
    ['commonmark', '<h2 id="x">T</h2>'],
    ['mdx', '<h2 id="x">T</h2>'],
    ['mdx', '## <span id="x">T</span>'],
  ] as const)('a heading with its written id: %s %s', (format, text) => {
    const document = parse(`${text}\n`, format);
    const heading = document.sections[1]?.heading;
    expect(heading?.prose.text).toBe('T');
    expect(heading?.explicitId?.value).toBe('x');
    const {start, end} = heading?.explicitId?.range ?? {start: 0, end: 0};
    expect(`${text}\n`.slice(start, end)).toBe('x');
    expect(document.anchors).toMatchObject([{id: 'x', explicit: true}]);
  });

  it('computed heading ids as GitHub makes them', () => {
    const ids = (text: string) => parse(text).anchors.map(({id}) => id);
    expect(ids('# Hello, `World`!\n\n# Hello World\n\n# Привет, мир — ёж\n')).toEqual([
      'hello-world',
      'hello-world-1',
      'привет-мир--ёж',
    ]);
  });

  it('front matter as a flat list of values', () => {
    const text = '---\ntitle: "A: b"\ntags: [x, 2]\nnested:\n  on: true\n---\n\nText.\n';
    const {frontMatter, sections} = parse(text);
    expect(frontMatter?.fields.map(({path, value}) => [path, value])).toEqual([
      ['title', 'A: b'],
      ['tags[0]', 'x'],
      ['tags[1]', 2],
      ['nested.on', true],
    ]);
    const {start, end} = frontMatter?.fields[0]?.range ?? {start: 0, end: 0};
    expect(text.slice(start, end)).toBe('A: b');
    expect(shape(sections[0]?.blocks ?? [])).toEqual(['paragraph']);
  });

  it('attributes, and the texts inside their expressions', () => {
    const [card] =
      parse('<Card title="A &amp; b" on n={3} items={[{date: "May 2"}]} />\n').sections[0]
        ?.blocks ?? [];
    expect(card?.attributes.map(({name, kind, value}) => [name, kind, value])).toEqual([
      ['title', 'text', 'A & b'],
      ['on', 'flag', ''],
      ['n', 'expression', '3'],
      ['items', 'expression', '[{date: "May 2"}]'],
      ['items[0]', 'text', 'May 2'],
    ]);
  });

  it('blocks of raw HTML', () => {
    const blocks = parse(
      '<table><tr><td>A <b>b</b></td><td>c</td></tr></table>\n<script>let date = "2024-01-01"</script>\n',
      'commonmark',
    ).sections[0]?.blocks;
    expect(blocks?.map(({kind, prose}) => [kind, prose?.text])).toEqual([
      ['cell', 'A b'],
      ['cell', 'c'],
    ]);
  });

  it('sections inside components, which are opened', () => {
    const document = parse('<Tabs>\n<TabItem value="a">\n\n## In\n\nText\n\n</TabItem>\n</Tabs>\n');
    expect(
      document.sections.map(({heading, blocks}) => [heading?.prose.text, ...shape(blocks)]),
    ).toEqual([
      [undefined, 'component Tabs', 'component TabItem'],
      ['In', 'paragraph'],
    ]);
  });

  it('HTML comments and classic ids in MDX as Docusaurus reads them', () => {
    expect(reasonOf('<!-- note -->\n\n## T {#x}\n\nText\n')).toBe('none');
  });
});

describe('a page that can’t be parsed is told', () => {
  it.each([
    ['an open component', '<Card>\n\nText\n', /closing tag for `<Card>`/],
    ['an open expression', 'Text {a\n', /expression/i],
    ['a wrong expression', 'Text {a b}\n', /acorn/i],
    ['a wrong import', 'import from\n', /acorn/i],
    ['a closing tag alone', 'Text</Card>\n', /closing/i],
    ['front matter that is no YAML', '---\na: [1\n---\n', /front matter is not valid YAML/],
    ['front matter with a key twice', '---\na: 1\na: 2\n---\n', /YAML/],
    ['front matter that is a text', '---\njust text\n---\n', /keys and values/],
    ['too deep nesting', `${'>'.repeat(500)} a\n`, /nested/],
  ])('%s', (_, text, reason) => {
    expect(reasonOf(text)).toMatch(reason);
  });

  it('with the place of the fault', () => {
    const text = 'Text\n\n<Card>\n\nText\n';
    const parsed = parsePage(text, 'mdx');
    expect('problem' in parsed && parsed.problem.range).toEqual({start: 6, end: 7});
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...['# ', '- ', '> ', '1. ', '|', '```\n', '**', '_', '`', '[a](b)', '![', '](', '<b>', '</b>'],
    ...['<Card x="', '{', '}', '{#id}', '---\n', ':::note\n', ':::\n', '\n', '\n\n', '&amp;', '\\'],
    ...['<!--', '-->', 'text ', 'Слово ', '2024-01-02 ', '\u00a0', '\r\n', '😀', '\ud800', '\t'],
  );
  const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''));

  it('parsing never throws, and every range is inside the file', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Format>('mdx', 'commonmark'), (page, format) => {
        const parsed = parsePage(page, format);
        if ('problem' in parsed) {
          const {start, end} = parsed.problem.range;
          expect(start >= 0 && start <= end && end <= page.length).toBe(true);
          return;
        }
        for (const prose of proses(parsed.document)) {
          for (const span of prose.spans) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(prose.text.length);
          }
          const range = prose.toSource(0, prose.text.length);
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(page.length);
        }
      }),
      {numRuns: 500},
    );
  }, 60_000);

  it('words of a prose stand in the file where it says', () => {
    const word = fc.constantFrom('alpha', 'бета', '2024', 'γ');
    const mark = fc.constantFrom('', '**', '_', '`');
    const words = fc.array(fc.tuple(mark, word), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(words, (list) => {
        const page = `${list.map(([m, w]) => `${m}${w}${m}`).join(' ')}\n`;
        const [prose] = proses(parse(page, 'commonmark'));
        for (const match of prose?.text.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
          const range = prose?.toSource(match.index, match.index + match[0].length);
          expect(page.slice(range?.start, range?.end)).toBe(match[0]);
        }
      }),
      {numRuns: 200},
    );
  }, 60_000);
});
