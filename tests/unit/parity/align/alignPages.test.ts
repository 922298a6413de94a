import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {BlockPair} from '../../../../src/parity/align/alignBlocks';
import {alignPages} from '../../../../src/parity/align/alignPages';
import {leafPairs} from '../../../../src/parity/align/leafPairs';
import type {Document} from '../../../../src/parity/document/document';
import {leavesOf} from '../../../../src/parity/document/leaves';
import {parsePage} from '../../../../src/parity/parse/parsePage';

function parse(text: string): Document {
  const parsed = parsePage(text, 'mdx');
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.document;
}

function sections(source: string, translation: string): string[] {
  return alignPages(parse(source), parse(translation)).sections.map(
    (pair) =>
      `${pair.source?.heading?.prose.text ?? '–'} = ${pair.translation?.heading?.prose.text ?? '–'}`,
  );
}

function texts(source: string, translation: string): string[] {
  const [a, b] = [parse(source), parse(translation)];
  return leafPairs(a, b, alignPages(a, b)).map(
    (pair) => `${pair.source?.prose.text ?? '–'} = ${pair.translation?.prose.text ?? '–'}`,
  );
}

describe('sections are paired', () => {
  it('by explicit id, even if they stand in another order', () => {
    expect(
      sections(
        '## A {#a}\n\n## B {#b}\n\n## C {#c}\n',
        '## Б {#b}\n\n## А {#a}\n\n## Ц {#c}\n',
      ).sort(),
    ).toEqual(['A = А', 'B = Б', 'C = Ц', '– = –']);
  });

  it('by level and order without ids, whatever the headings say', () => {
    expect(sections('# A\n\n## B\n\n## C\n', '# Раз\n\n## Два\n\n## Три\n')).toEqual([
      '– = –',
      'A = Раз',
      'B = Два',
      'C = Три',
    ]);
  });

  it('by what stands in them where one is missing', () => {
    const part = (title: string, code: string) => `## ${title}\n\nUse \`${code}\`.\n\n`;
    expect(
      sections(
        part('A', 'alpha') + part('B', 'beta') + part('C', 'gamma'),
        part('А', 'alpha') + part('Ц', 'gamma'),
      ),
    ).toEqual(['– = –', 'A = А', 'B = –', 'C = Ц']);
  });
});

describe('texts are paired', () => {
  it('item by item, cell by cell', () => {
    expect(
      texts(
        '- a\n- b\n\n| c | d |\n|---|---|\n| e | f |\n',
        '- а\n- б\n\n| в | г |\n|---|---|\n| д | е |\n',
      ),
    ).toEqual(['a = а', 'b = б', 'c = в', 'd = г', 'e = д', 'f = е']);
  });

  it('around a missing item', () => {
    expect(texts('- `a` x\n- `b` y\n- `c` z\n', '- `a` ш\n- `c` щ\n')).toEqual([
      'a x = a ш',
      'b y = –',
      'c z = c щ',
    ]);
  });

  it('around an item that was dropped and another that was added', () => {
    expect(
      texts('- `a`\n- `b`\n- `c`\n- `d`\n- `e`\n', '- `b`\n- `c`\n- `d`\n- `e`\n- `f`\n'),
    ).toEqual(['a = –', 'b = b', 'c = c', 'd = d', 'e = e', '– = f']);
  });

  it('under the heading before where only a heading is missing', () => {
    expect(
      texts('## A {#a}\n\nOne.\n\n## B {#b}\n\n- Two\n', '## А {#a}\n\nРаз.\n\n- Два\n'),
    ).toEqual(['A = А', 'One. = Раз.', 'Two = Два']);
  });

  it('attribute by attribute and key by key', () => {
    expect(
      texts(
        '---\ntitle: T\n---\n\n<Card title="A" href="/x" />\n',
        '---\ntitle: Т\n---\n\n<Card title="А" href="/y" />\n',
      ),
    ).toEqual(['T = Т', 'A = А', '/x = /y']);
  });
});

describe('for any page', () => {
  const line = fc.constantFrom(
    ...['## H\n\n', '### H {#i}\n\n', 'Text `c` [l](/l).\n\n', '- a\n- b\n\n', '1. x\n\n'],
    ...[
      '| a | b |\n|---|---|\n| c | d |\n\n',
      ':::note\n\nN\n\n:::\n\n',
      '```\ncode\n```\n\n',
      '> q\n\n',
    ],
  );
  const page = fc.array(line, {maxLength: 10}).map((lines) => lines.join(''));

  it('aligning it with itself pairs everything with itself', () => {
    fc.assert(
      fc.property(page, (text) => {
        const [a, b] = [parse(text), parse(text)];
        for (const pair of leafPairs(a, b, alignPages(a, b))) {
          expect(pair.source?.prose.range).toEqual(pair.translation?.prose.range);
          expect(pair.unpaired).toBeNull();
        }
      }),
      {numRuns: 100},
    );
  }, 60_000);

  it('no text of either side is paired twice', () => {
    fc.assert(
      fc.property(page, page, (source, translation) => {
        const [a, b] = [parse(source), parse(translation)];
        const pairs = leafPairs(a, b, alignPages(a, b));
        for (const [side, document] of [
          ['source', a],
          ['translation', b],
        ] as const) {
          const paired = pairs.flatMap((pair) => pair[side] ?? []);
          expect(new Set(paired).size).toBe(paired.length);
          expect(paired.length).toBeLessThanOrEqual(leavesOf(document).all.length);
        }
      }),
      {numRuns: 100},
    );
  }, 60_000);

  it('blocks are paired with their own kind only', () => {
    const kinds = (pair: BlockPair): void => {
      if (pair.source && pair.translation) expect(pair.source.kind).toBe(pair.translation.kind);
      pair.children.forEach(kinds);
    };
    fc.assert(
      fc.property(page, page, (source, translation) => {
        for (const {blocks} of alignPages(parse(source), parse(translation)).sections) {
          blocks.forEach(kinds);
        }
      }),
      {numRuns: 100},
    );
  }, 60_000);
});
