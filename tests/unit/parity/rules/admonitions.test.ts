import {describe, expect, it} from 'vitest';
import {briefs} from '../checkPages';

describe('the rule admonitions reports', () => {
  it.each([
    [':::note\nText.\n:::', ':::warning\nТекст.\n:::'],
    ['> [!NOTE]\n> Text.', '> [!WARNING]\n> Текст.'],
    ['/// note\n\nText.\n\n///', '/// warning\n\nТекст.\n\n///'],
  ])('another kind: %j as %j', (source, translation) => {
    const found = briefs(`${source}\n`, `${translation}\n`, {page: 'page.md'});
    expect(found).toHaveLength(1);
    expect(found[0]?.toLowerCase()).toMatch(/^error admonitions .* note .* warning ⇒ note$/);
  });

  it('a missing one as one finding', () => {
    expect(briefs('Text.\n\n:::note\nMind `a`.\n:::\n', 'Текст.\n')).toEqual([
      'error admonitions | 3:1 Mind a. | 1:1 –',
    ]);
  });
});

describe('the rule admonitions is silent about', () => {
  it('titles', () => {
    expect(briefs(':::note[Mind]\nText.\n:::\n', ':::note[Внимание]\nТекст.\n:::\n')).toEqual([]);
  });

  it('one that stands before a video rather than after it', () => {
    const note = (text: string) => `> ${text} [base](/base).`;
    const video = '<Video href="https://a.example/1"/>';
    expect(
      briefs(
        `## One\n\n${note('Read')}\n\n${video}\n\nText.\n`,
        `## Раз\n\n${video}\n\n${note('Прочтите')}\n\nТекст.\n`,
      ),
    ).toEqual([]);
  });

  it('letter case', () => {
    expect(briefs('> [!NOTE]\n> Text.\n', '> [!note]\n> Текст.\n')).toEqual([]);
  });
});
