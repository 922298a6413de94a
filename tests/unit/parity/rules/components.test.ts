import {describe, expect, it} from 'vitest';
import {briefs} from '../checkPages';

describe('the rule components reports', () => {
  it.each([
    ['another name', '<Card icon="key">Text.</Card>', '<Crad icon="key">Текст.</Crad>', '<Card>'],
    ['another setting', '<Card icon="key" />', '<Card icon="lock" />', 'key'],
    ['another expression', '<Steps start={2} />', '<Steps start={3} />', '2'],
    ['a lost setting', '<Card icon="key" />', '<Card />', 'key'],
    ['a lost flag', '<Card open />', '<Card />', 'open'],
  ])('%s', (_, source, translation, value) => {
    const found = briefs(`${source}\n`, `${translation}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error components/);
    expect(found[0]).toContain(` ${value} | `);
  });

  it('another name of an empty component as one finding', () => {
    expect(briefs('Text.\n\n<IconsList />\n', 'Текст.\n\n<Icons />\n')).toEqual([
      'error components | 3:1 <IconsList> | 3:1 <Icons> ⇒ IconsList',
    ]);
  });

  it('which of several like components is missing', () => {
    const badges = (...names: string[]) =>
      names.map((name) => `- <Badge variant="${name}" />\n`).join('');
    expect(briefs(badges('note', 'tip', 'caution'), badges('note', 'caution'))).toEqual([
      'error lists | 2:1 Badge | 1:1 –',
    ]);
  });

  it('a missing component as one finding', () => {
    expect(briefs('Text.\n\n<Card icon="key" />\n', 'Текст.\n')).toHaveLength(1);
  });

  it('a name that comes from another module', () => {
    const page = (module: string, text: string) =>
      `import A from '${module}';\n\n${text}\n\n<A x="1" />\n`;
    expect(briefs(page('@site/a', 'Text.'), page('@site/b', 'Текст.'))).toEqual([
      'error components | 1:1 @site/a | 1:1 @site/b ⇒ @site/a',
    ]);
  });
});

describe('the rule components is silent about', () => {
  it.each([
    ['text', '<Card title="Tokens" icon="key" />', '<Card title="Токены" icon="key" />'],
    ['the order of attributes', '<Card a="x" b="y" />', '<Card b="y" a="x" />'],
    ['spaces in expressions', '<Card a={[1,2]} />', '<Card a={[1, 2]} />'],
  ])('%s', (_, source, translation) => {
    expect(briefs(`${source}\n\nText.\n`, `${translation}\n\nТекст.\n`)).toEqual([]);
  });

  it('a space in braces', () => {
    expect(
      briefs('<Tabs>\n\nText.\n\n</Tabs>\n', "<Tabs>\n\nТекст.\n\n</Tabs>\n\n{' '}\n"),
    ).toEqual([]);
  });

  it('a localised copy of a module', () => {
    const page = (module: string, text: string) => `import A from '${module}';\n\n${text}\n`;
    expect(
      briefs(page('../_parts/a.mdx', 'Text.'), page('../../ru/_parts/a.mdx', 'Текст.')),
    ).toEqual([]);
  });
});
