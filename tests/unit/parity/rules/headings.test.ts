import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {briefs, checkPair} from '../checkPages';

describe('the rule headings reports', () => {
  it('another id, at the id itself', () => {
    const [finding, ...more] = checkPair(
      '## Rotate {/* #rotate */}\n\nText.\n',
      '## Перевыпуск {/* #rotete */}\n\nТекст.\n',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'headings',
      suggestion: 'rotate',
      source: {value: 'rotate', text: 'rotate', line: 1, column: 16},
      translation: {value: 'rotete', text: 'rotete', line: 1, column: 20},
    });
  });

  it.each([
    ['classic', '## Rotate {#rotate}', 'page.mdx'],
    ['Python-Markdown', '## Rotate { #rotate }', 'page.md'],
    ['kramdown', '## Rotate {: #rotate }', 'page.md'],
    ['HTML', '## <a id="rotate"></a> Rotate', 'page.mdx'],
    ['an element', '<h2 id="rotate">Rotate</h2>', 'page.mdx'],
  ])('a missing id, whatever its syntax: %s', (_, source, page) => {
    const [line, ...more] = briefs(`${source}\n\nText.\n`, '## Перевыпуск\n\nТекст.\n', {page});
    expect(more).toEqual([]);
    expect(line).toMatch(/^error headings \| 1:\d+ rotate \| 1:\d+ – ⇒ rotate$/);
  });

  it('another level', () => {
    expect(briefs('### Details\n\nText.\n', '## Подробности\n\nТекст.\n')).toEqual([
      'error headings | 1:1 h3 | 1:1 h2 ⇒ ###',
    ]);
  });

  it('a missing section once, and nothing that stood in it', () => {
    const section =
      '## B {#b}\n\nSince July 18, 2023, [x](https://x.example).\n\n### C {#c}\n\n- 2024-01-01\n\n';
    expect(
      briefs(
        `## A {#a}\n\nText.\n\n${section}## D {#d}\n\nEnd.\n`,
        '## А {#a}\n\nТекст.\n\n## Д {#d}\n\nКонец.\n',
      ),
    ).toEqual(['error headings | 5:1 b | 1:1 –']);
  });

  it('a missing heading whose text is still there, and still compares that text', () => {
    const found = briefs(
      '## A {#a}\n\nText.\n\n## B {#b}\n\nSince July 18, 2023.\n',
      '## А {#a}\n\nТекст.\n\nС 19 июля 2023 г.\n',
    );
    expect(found).toEqual([
      'error headings | 5:1 b | 1:1 –',
      'error dates | 7:7 2023-07-18 | 5:3 2023-07-19 ⇒ 18 июля 2023 г.',
    ]);
  });

  it('a section that the source lacks', () => {
    expect(briefs('## A {#a}\n\nText.\n', '## А {#a}\n\nТекст.\n\n## Б {#b}\n\nЕщё.\n')).toEqual([
      'error headings | 1:1 – | 5:1 b',
    ]);
  });

  it('two sections in the other order, once', () => {
    expect(
      briefs(
        '## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n',
        '## Б {#b}\n\nДва.\n\n## А {#a}\n\nРаз.\n',
      ),
    ).toHaveLength(1);
  });

  it('an id that is used twice, on the page itself', () => {
    expect(
      briefs(
        '## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n',
        '## А {#a}\n\nРаз.\n\n## Б {#a}\n\nДва.\n',
      ),
    ).toEqual(['error headings | 5:8 b | 5:8 a ⇒ b']);
    expect(
      briefs(
        '## A {#a}\n\nOne.\n\n## B {#a}\n\nTwo.\n',
        '## А {#a}\n\nРаз.\n\n## Б {#a}\n\nДва.\n',
      ),
    ).toHaveLength(2);
  });

  it('an id pinned to something else than the source’s own', () => {
    expect(briefs('## Get started\n\nText.\n', '## Начало {#start}\n\nТекст.\n')).toEqual([
      'warning headings | 1:1 get-started | 1:13 start ⇒ get-started',
    ]);
  });
});

describe('the rule headings is silent about', () => {
  it('translated headings and their computed ids', () => {
    expect(briefs('# Guide\n\n## Create\n\nA.\n', '# Руководство\n\n## Создание\n\nА.\n')).toEqual(
      [],
    );
  });

  it('the same id in another syntax', () => {
    expect(briefs('## Rotate {/* #rotate */}\n\nA.\n', '## Перевыпуск {#rotate}\n\nА.\n')).toEqual(
      [],
    );
  });

  it('an id pinned to what the source’s heading computes', () => {
    expect(briefs('## Get started\n\nA.\n', '## Начало работы {#get-started}\n\nА.\n')).toEqual([]);
  });

  it('headings inside components', () => {
    const page = (title: string) =>
      `<Tabs>\n  <TabItem value="a">\n\n## ${title} {#a}\n\nA.\n\n  </TabItem>\n</Tabs>\n`;
    expect(briefs(page('One'), page('Раз'))).toEqual([]);
  });
});

describe('for any outline', () => {
  const outline = fc.array(fc.integer({min: 2, max: 4}), {minLength: 2, maxLength: 8});
  const write = (levels: readonly number[], word: string, without = -1) =>
    levels
      .map((level, index) =>
        index === without
          ? ''
          : `${'#'.repeat(level)} ${word} ${index} {#s${index}}\n\n${word} ${'x'.repeat(index)}\n\n`,
      )
      .join('');

  it('a page agrees with its translation', () => {
    fc.assert(
      fc.property(outline, (levels) => {
        expect(briefs(write(levels, 'Part'), write(levels, 'Часть'))).toEqual([]);
      }),
      {numRuns: 25},
    );
  }, 60_000);

  it('one missing section is one finding, at that section', () => {
    fc.assert(
      fc.property(outline, fc.nat(7), (levels, choice) => {
        const index = choice % levels.length;
        const found = checkPair(write(levels, 'Part'), write(levels, 'Часть', index));
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({rule: 'headings', source: {value: `s${index}`}});
      }),
      {numRuns: 25},
    );
  }, 60_000);
});
