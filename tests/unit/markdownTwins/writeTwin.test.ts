import {createAddress} from '@site/src/plugins/markdownTwins/createAddress';
import type {TwinData} from '@site/src/plugins/markdownTwins/types';
import {writeTwin} from '@site/src/plugins/markdownTwins/writeTwin';
import {describe, expect, it} from 'vitest';

const url = 'https://example.com/guide/docs/folder/page';
const page = {path: 'docs/folder/page.mdx', title: 'A page', description: 'What it says.', url};
const links = {page: 'Page', index: 'All pages', indexUrl: 'https://example.com/guide/llms.txt'};
const address = createAddress({
  page: url,
  home: 'https://example.com/guide/',
  documents: new Map([['folder/other.mdx', '/guide/docs/folder/other']]),
});
const scope = {
  address,
  admonition: (keyword: string) => keyword.toUpperCase(),
  data: {chooser: '# Chooser\n\n| A | B |\n| - | - |\n| x<br>y | z |\n'} as TwinData,
};
const head = `# A page

> What it says.

Page: <${url}> · All pages: <https://example.com/guide/llms.txt>
`;

function twinOf(...lines: string[]): string {
  const text = writeTwin(['---', 'title: A page', '---', ...lines].join('\n'), page, links, scope);
  expect(text.startsWith(head)).toBe(true);
  return text.slice(head.length).trim();
}

describe('the Markdown twin of a page', () => {
  it.each([
    ['keeps paragraphs and marks', ['One **two** `three`.'], 'One **two** `three`.'],
    [
      'drops the comment that holds the id of a heading',
      ['## Rotate {/* #rotate */}'],
      '## Rotate',
    ],
    ['drops imports and exports', ["import {A} from './a';", '', 'Text.'], 'Text.'],
    ['drops comments', ['{/* a note */}', '', 'Text.'], 'Text.'],
    [
      'makes the link to a file absolute',
      ['See [other](/folder/other.mdx#id).'],
      'See [other](https://example.com/guide/docs/folder/other#id).',
    ],
    ['makes the link to an id absolute', ['See [here](#id).'], `See [here](${url}#id).`],
    [
      'turns a card into a list item',
      [
        '<Cards>',
        '  <Card title="Tokens" href="/docs/tokens" icon="key">',
        '    They open **doors**.',
        '  </Card>',
        '</Cards>',
      ],
      '- **[Tokens](https://example.com/guide/docs/tokens)**\n\n  They open **doors**.',
    ],
    [
      'turns buttons into links',
      [
        '<ButtonLink href="/a">One</ButtonLink> <ButtonLink href="/b" kind="quiet">Two</ButtonLink>',
      ],
      '[One](https://example.com/guide/a) [Two](https://example.com/guide/b)',
    ],
    [
      'turns an admonition into a quote with its title',
      [':::caution[Shown *once*]', '', 'Copy it.', '', ':::'],
      '> **Shown _once_**\n>\n> Copy it.',
    ],
    [
      'names an admonition without a title by its kind',
      [':::tip', '', 'Copy it.', '', ':::'],
      '> **TIP**\n>\n> Copy it.',
    ],
    [
      'puts the title of a block of code above it',
      ['```bash title="run.sh"', 'curl "$URL"', '```'],
      '`run.sh`\n\n```bash\ncurl "$URL"\n```',
    ],
    [
      'keeps tables',
      ['| A | B |', '| --- | --- |', '| x | `y` |'],
      '| A | B |\n| - | - |\n| x | `y` |',
    ],
    [
      'shows the chooser below the headings of its page, its cells in one line',
      ['<TokenChooser />'],
      '### Chooser\n\n| A | B |\n| - | - |\n| x; y | z |',
    ],
  ] as const)('%s', (_, lines, expected) => {
    expect(twinOf(...lines)).toBe(expected);
  });

  it('takes a heading of level 1 on the page for its title', () => {
    const text = writeTwin('# Another title\n\nText.\n', page, links, scope);
    expect(text).toContain('# Another title\n\n> What it says.');
    expect(text).not.toContain('A page');
  });

  it.each([
    [
      'an unknown component',
      '<Puzzle />',
      /docs\/folder\/page\.mdx .*<Puzzle> in line 1 .*componentTwins/u,
    ],
    ['an expression', '{1 + 1}', /\{1 \+ 1\} in line 1/u],
    ['a link to no page', '[a](/nowhere.mdx)', /“\/nowhere\.mdx” leads to no page/u],
    ['a relative link', '[a](there)', /“there” is relative/u],
    ['broken syntax', '<Card>', /docs\/folder\/page\.mdx has no Markdown twin/u],
  ])('fails for %s and names the place', (_, source, message) => {
    expect(() => writeTwin(source, page, links, scope)).toThrow(message);
  });
});

describe('an address in a twin', () => {
  it.each([
    ['https://docs.getdbt.com/a#b', 'https://docs.getdbt.com/a#b'],
    ['/docs/a?x=1#b', 'https://example.com/guide/docs/a?x=1#b'],
    ['/', 'https://example.com/guide/'],
    ['pathname:///guide/a.json', 'https://example.com/guide/a.json'],
    ['/folder/other.mdx', 'https://example.com/guide/docs/folder/other'],
  ])('%s becomes %s', (to, expected) => {
    expect(address(to)).toBe(expected);
  });
});
