import {describe, expect, it} from 'vitest';
import {brief, briefs, checkFiles, type Settings} from '../checkPages';

const site: Settings = {
  collections: [{source: 'en', translations: {ru: 'ru'}, route: '/docs'}],
  site: {urls: ['https://tokens.example'], localizedHosts: ['wikipedia.org']},
};

const target = '## Rotate {/* #rotate */}\n\nText.\n\n## Create {/* #create */}\n\nText.\n';
const translatedTarget =
  '## Перевыпуск {/* #rotate */}\n\nТекст.\n\n## Создание {/* #create */}\n\nТекст.\n';

/** Compares two pages beside a page `guide/tokens` that links may lead to. */
function compare(source: string, translation: string, page = 'guide/page.mdx'): string[] {
  return checkFiles(
    {
      [`en/${page}`]: `${source}\n`,
      [`ru/${page}`]: `${translation}\n`,
      'en/guide/tokens.mdx': target,
      'ru/guide/tokens.mdx': translatedTarget,
      'en/other.mdx': 'Text.\n',
      'ru/other.mdx': 'Текст.\n',
    },
    site,
  ).findings.map(brief);
}

describe('the rule links reports', () => {
  it('another target, at the address itself', () => {
    expect(compare('See [tokens](./tokens.mdx).', 'См. [токены](../other.mdx).')).toEqual([
      'error links | 1:14 /docs/guide/tokens | 1:14 /docs/other ⇒ ./tokens.mdx',
    ]);
  });

  it('another place on the same page', () => {
    expect(
      compare('See [tokens](./tokens.mdx#rotate).', 'См. [токены](./tokens.mdx#create).'),
    ).toEqual([
      'error links | 1:14 ./tokens.mdx#rotate | 1:14 ./tokens.mdx#create ⇒ ./tokens.mdx#rotate',
    ]);
  });

  it('a place that does not exist, once', () => {
    expect(
      compare('See [tokens](./tokens.mdx#rotate).', 'См. [токены](./tokens.mdx#rotete).'),
    ).toHaveLength(1);
  });

  it('another place on a page that is not among the checked ones', () => {
    expect(
      compare(
        'See [a guide](../../guide.md#rotate).',
        'См. [руководство](../../guide.md#rotate-2).',
      ),
    ).toEqual([
      'error links | 1:15 ../../guide.md#rotate | 1:19 ../../guide.md#rotate-2 ⇒ ../../guide.md#rotate',
    ]);
  });

  it('a lost place, and a missing link', () => {
    expect(compare('See [tokens](./tokens.mdx#rotate).', 'См. [токены](./tokens.mdx).')).toEqual([
      'error links | 1:14 /docs/guide/tokens#rotate | 1:14 /docs/guide/tokens ⇒ ./tokens.mdx#rotate',
    ]);
    expect(compare('See [tokens](./tokens.mdx).', 'См. токены.')).toEqual([
      'error links | 1:14 /docs/guide/tokens | 1:1 – ⇒ ./tokens.mdx',
    ]);
  });

  it('an extra link as a warning', () => {
    expect(compare('See tokens.', 'См. [токены](./tokens.mdx).')).toEqual([
      'warning links | 1:1 – | 1:14 /docs/guide/tokens',
    ]);
  });

  it('two targets that have changed places: list items, cells, paragraphs, sentences', () => {
    const [a, b] = ['[first](/docs/other)', '[second](https://y.example)'];
    expect(compare(`- A ${a}\n- B ${b}`, `- А ${b}\n- Б ${a}`)).toHaveLength(1);
    expect(
      compare(`| K | V |\n|---|---|\n| ${a} | ${b} |`, `| К | З |\n|---|---|\n| ${b} | ${a} |`),
    ).toHaveLength(1);
    expect(compare(`One ${a}.\n\nTwo ${b}.`, `Раз ${b}.\n\nДва ${a}.`)).toHaveLength(1);
    const [line, ...more] = compare(`One ${a}. Two ${b}.`, `Раз ${b}. Два ${a}.`);
    expect(more).toEqual([]);
    expect(line).toMatch(/^error links/);
  });

  it('two targets that have changed places inside one sentence, where the texts tell', () => {
    expect(
      compare(
        'See [X1](/docs/other) and [Y2](https://y.example).',
        'См. [X1](https://y.example) и [Y2](/docs/other).',
      ),
    ).toEqual(['error links | 1:10 /docs/other | 1:10 https://y.example ⇒ /docs/other']);
  });

  it('two targets in the other order inside one sentence as a warning, where no text tells', () => {
    expect(
      compare(
        'See [this](/docs/other) and [that](https://y.example).',
        'См. [это](https://y.example) и [то](/docs/other).',
      ).map((line) => line.split(' |')[0]),
    ).toEqual(['warning links']);
  });

  it('two targets that have changed places between sections, once', () => {
    const page = (one: string, two: string) => `## A\n\nA [a](${one}).\n\n## B\n\nB [b](${two}).`;
    expect(
      compare(page('/docs/other', 'https://y.example'), page('https://y.example', '/docs/other')),
    ).toHaveLength(1);
  });

  it('two places on one page that have changed places between list items', () => {
    const [a, b] = ['[rotating](./tokens.mdx#rotate)', '[creating](./tokens.mdx#create)'];
    const found = compare(`- A ${a}\n- B ${b}`, `- А ${b}\n- Б ${a}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error links/);
  });

  it('links by reference, autolinks, and the href of JSX and HTML', () => {
    expect(
      compare('See [x][t].\n\n[t]: /docs/other', 'См. [x][t].\n\n[t]: /docs/guide/tokens'),
    ).toHaveLength(1);
    expect(
      compare('See <https://a.example/>.', 'См. <https://b.example/>.', 'guide/page.md'),
    ).toHaveLength(1);
    expect(compare('See https://a.example/x', 'См. https://a.example/y')).toHaveLength(1);
    expect(
      compare('<Card href="/docs/other">A</Card>', '<Card href="/docs/guide/tokens">А</Card>'),
    ).toEqual(['error links | 1:13 /docs/other | 1:13 /docs/guide/tokens ⇒ /docs/other']);
    expect(
      compare(
        '<p>See <a href="/docs/other">x</a></p>',
        '<p>См. <a href="/docs/guide/tokens">х</a></p>',
        'guide/page.md',
      ),
    ).toHaveLength(1);
  });

  it('pages elsewhere that differ in more than the language as one warning a host', () => {
    const links = (locale: string, path: string) =>
      `[a](https://developer.mozilla.org/${locale}/${path}/A) [b](https://developer.mozilla.org/${locale}/${path}/B)`;
    const found = compare(links('en-US', 'docs'), links('ru', 'docs/Web'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning links/);
  });

  it('a translated site of another name as a warning that says the way out', () => {
    const [finding] = checkFiles(
      {
        'en/page.mdx': 'See [guide](https://router.example.org/guide).\n',
        'ru/page.mdx': 'См. [руководство](https://router-ru.example.com/guide).\n',
      },
      site,
    ).findings;
    expect(finding).toMatchObject({rule: 'links', severity: 'warning'});
    expect(finding?.message).toContain('router-ru.example.com');
  });

  it('a place on a page elsewhere that is not written in the other script', () => {
    expect(
      compare('[a](https://a.example/en/x#rotate)', '[а](https://a.example/ru/x#create)'),
    ).toHaveLength(1);
  });
});

describe('the rule links is silent about', () => {
  it.each([
    ['/docs/guide/tokens', '/ru/docs/guide/tokens'],
    ['./tokens.mdx', '/docs/guide/tokens'],
    ['./tokens.mdx', '/guide/tokens.mdx'],
    ['tokens.mdx#rotate', '/docs/guide/tokens/#rotate'],
    ['/docs/guide/tokens', 'https://tokens.example/ru/docs/guide/tokens'],
    ['/docs/guide/tokens?plan=team', '/ru/docs/guide/tokens?plan=team'],
    ['https://a.example/x', 'https://a.example/x/'],
    ['https://a.example/x.html#y', 'http://a.example/x#y'],
    ['https://en.wikipedia.org/wiki/Token', 'https://ru.wikipedia.org/wiki/Token'],
    ['https://en.wikipedia.org/wiki/Token', 'https://ru.wikipedia.org/wiki/Jeton'],
    ['https://en.wiki.example/wiki/Token', 'https://ru.wiki.example/wiki/Токен'],
    ['https://a.example/en/x', 'https://a.example/ru/x'],
    ['https://a.example/en-US/x', 'https://a.example/ru/x'],
    ['https://a.example/x', 'https://a.example/ru/x'],
    ['https://a.example/en/x#rotate', 'https://a.example/ru/x#перевыпуск'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s as %s', (source, translation) => {
    expect(compare(`See [x](${source}).`, `См. [x](${translation}).`)).toEqual([]);
  });

  it('a computed heading id of the same heading', () => {
    expect(
      compare(
        'See [below](#first-part).\n\n## First part\n\nA.',
        'См. [ниже](#первая-часть).\n\n## Первая часть\n\nА.',
      ),
    ).toEqual([]);
  });

  it('two links in the other order inside one sentence, each with its text', () => {
    expect(
      compare(
        'See [X1](/docs/other) and [Y2](https://y.example).',
        'См. [Y2](https://y.example) и [X1](/docs/other).',
      ),
    ).toEqual([]);
  });

  it('two computed places in the other order inside one sentence', () => {
    const parts = (one: string, two: string) => `\n\n## ${one}\n\nA.\n\n## ${two}\n\nB.`;
    expect(
      compare(
        `See [a](#first) and [b](#second).${parts('First', 'Second')}`,
        `См. [б](#второй) и [а](#первый).${parts('Первый', 'Второй')}`,
      ),
    ).toEqual([]);
  });

  it('a link by reference for an inline one, and the order of definitions', () => {
    expect(compare('See [x](/docs/other).', 'См. [х][t].\n\n[t]: ../other.mdx')).toEqual([]);
  });

  it('a link that moved to the next paragraph', () => {
    expect(compare('See [x](/docs/other).\n\nText.', 'Раз.\n\nСм. [х](/docs/other).')).toEqual([]);
  });
});

describe('the rule anchors', () => {
  it('names the link that a dead one translates, where ids are computed', () => {
    expect(
      compare(
        'See [below](#first-part).\n\n## First part\n\nA.',
        'См. [ниже](#первая-чсть).\n\n## Первая часть\n\nА.',
      ),
    ).toEqual(['error anchors | 1:13 #first-part | 1:12 #первая-чсть ⇒ #первая-часть']);
  });

  it('reports a place that no language has, once a language, with a hint', () => {
    const found = checkFiles(
      {
        'en/page.mdx': 'See [x](#rotete).\n\n## Rotate {/* #rotate */}\n\nText.\n',
        'ru/page.mdx': 'См. [х](#rotete).\n\n## Перевыпуск {/* #rotate */}\n\nТекст.\n',
      },
      site,
    ).findings;
    expect(found.map(brief)).toEqual([
      'error anchors | 1:9 #rotete | · ⇒ #rotate',
      'error anchors | · | 1:9 #rotete ⇒ #rotate',
    ]);
    expect(found[0]?.message).toContain('Did you mean “#rotate”?');
    expect(found.map(({locale}) => locale)).toEqual(['en', 'ru']);
  });

  it('reports a file that does not exist, at the first link to it', () => {
    const found = compare('[a](./gone.mdx) [b](./gone.mdx)', '[а](./gone.mdx) [б](./gone.mdx)');
    expect(found).toEqual([
      'error anchors | 1:5 ./gone.mdx | ·',
      'error anchors | · | 1:5 ./gone.mdx',
    ]);
  });

  it('reports an address below a collection’s route that no page has', () => {
    expect(compare('[a](/docs/gone)', '[а](/docs/gone)')).toHaveLength(2);
    expect(compare('[a](/blog/gone)', '[а](/blog/gone)')).toEqual([]);
  });

  it('falls back to the source where a page has no translation', () => {
    const found = checkFiles(
      {
        'en/a.mdx': 'See [b](./b.mdx#here).\n',
        'ru/a.mdx': 'См. [б](./b.mdx#here).\n',
        'en/b.mdx': '## Here {/* #here */}\n\nText.\n',
      },
      site,
    ).findings;
    expect(found.map(({rule}) => rule)).toEqual(['pages']);
  });

  it('says nothing of links to an id that was changed or a section that is missing', () => {
    const page = (title: string, id: string) =>
      `See [x](#rotate).\n\n## ${title} {/* #${id} */}\n\nText ${id}.\n`;
    expect(briefs(page('Rotate', 'rotate'), page('Перевыпуск', 'rotete'))).toEqual([
      'error headings | 3:16 rotate | 3:20 rotete ⇒ rotate',
    ]);
    expect(
      briefs(
        'See [x](#b).\n\n## A {/* #a */}\n\nText.\n\n## B {/* #b */}\n\nMore.\n',
        'См. [х](#b).\n\n## А {/* #a */}\n\nТекст.\n',
      ),
    ).toEqual(['error headings | 7:1 b | 3:1 –']);
  });

  it('accepts ids of elements, links to the top and text fragments', () => {
    const page =
      '[a](#here) [b](#top) [c](#:~:text=x) <span id="here">x</span>\n\n## T {/* #t */}\n\nText.\n';
    expect(briefs(page, page.replace('Text', 'Текст'), {rules: {pages: 'off'}})).toEqual([]);
  });
});
