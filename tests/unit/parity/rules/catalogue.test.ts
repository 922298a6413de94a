import {describe, expect, it} from 'vitest';
import type {Assertion} from '../../../../src/parity/config/parityConfig';
import {names} from '../catalogue';
import {briefs, checkFiles} from '../checkPages';

const section: Assertion = {
  kind: 'names',
  page: 'page.mdx',
  section: 'sets',
  group: 'permission-sets',
  exactly: ['job-admin', 'metadata-only'],
};

const compare = (source: string, translation: string, ...assertions: Assertion[]) =>
  briefs(source, translation, {names, assertions});

const list = (title: string, items: readonly string[]) =>
  `## ${title} {/* #sets */}\n\n${items.map((item) => `- **${item}**: …\n`).join('')}`;

describe('the rule catalogue reports', () => {
  it('a name that both languages lack, once, with both places', () => {
    const items = ['Job Admin'];
    expect(compare(list('Sets', items), list('Наборы', items), section)).toEqual([
      'error catalogue | 1:1 – | 1:1 – ⇒ Metadata Only',
    ]);
  });

  it('a name that both languages list too much', () => {
    const items = ['Job Admin', 'Metadata Only', 'Git Admin'];
    expect(compare(list('Sets', items), list('Наборы', items), section)).toEqual([
      'error catalogue | 5:5 git-admin | 5:5 git-admin',
    ]);
  });

  it('a name that no entry knows', () => {
    const items = ['Job Admin', 'Metadata Only', 'Warehouse Owner'];
    expect(compare(list('Sets', items), list('Наборы', items), section)).toEqual([
      'error catalogue | 5:5 Warehouse Owner | 5:5 Warehouse Owner',
    ]);
  });

  it('nothing again that another rule has told', () => {
    expect(
      compare(
        list('Sets', ['Job Admin', 'Metadata Only']),
        list('Наборы', ['Job Admin', 'Git Admin']),
        section,
      ),
    ).toEqual(['error permission-sets | 4:5 metadata-only | 4:5 git-admin ⇒ Metadata Only']);
  });

  it('a date that a section has to state', () => {
    expect(
      compare(
        '## Change {/* #change */}\n\nIt changed.\n',
        '## Изменение {/* #change */}\n\nИзменилось.\n',
        {kind: 'dates', page: 'page.mdx', section: 'change', include: ['2023-07-18']},
      ),
    ).toEqual(['error catalogue | 1:1 – | 1:1 –']);
  });

  it('a date that is none of the known ones, in both languages once', () => {
    expect(
      compare('On July 19, 2023.\n', 'Дата: 19 июля 2023 г.\n', {
        kind: 'known-dates',
        pages: ['**'],
        dates: ['2023-07-18'],
      }),
    ).toEqual(['error catalogue | 1:4 2023-07-19 | 1:7 2023-07-19']);
  });

  it('a section and a page that no longer exist', () => {
    expect(compare('Text.\n', 'Текст.\n', section)).toEqual(['error catalogue | 1:1 – | 1:1 –']);
    const {findings} = checkFiles(
      {'en/other.mdx': 'Text.\n', 'ru/other.mdx': 'Текст.\n'},
      {names, assertions: [section]},
    );
    expect(findings.map(({rule, page}) => [rule, page])).toEqual([['catalogue', 'page.mdx']]);
  });
});

describe('the rule catalogue is silent about', () => {
  it('exactly the asserted list, and names that are only mentioned', () => {
    const items = ['Job Admin', 'Metadata Only'];
    const note = (text: string) => `\n${text} **Git Admin**.\n`;
    expect(
      compare(list('Sets', items) + note('Not'), list('Наборы', items) + note('Кроме'), section),
    ).toEqual([]);
  });

  it('two names at the head of one item, and a table', () => {
    const page = (title: string, and: string) =>
      `## ${title} {/* #sets */}\n\n- **Job Admin** ${and} **Metadata Only**: …\n`;
    expect(compare(page('Sets', 'and'), page('Наборы', 'и'), section)).toEqual([]);
    const table = (title: string) =>
      `## ${title} {/* #sets */}\n\n| Set | Use |\n| --- | --- |\n| **Job Admin** | x |\n| **Metadata Only** | y |\n`;
    expect(compare(table('Sets'), table('Наборы'), section)).toEqual([]);
  });

  it('known dates, months and years', () => {
    expect(
      compare('On July 18, 2023, and in May 2024.\n', '18 июля 2023 г. и в мае 2024 г.\n', {
        kind: 'known-dates',
        pages: ['**'],
        dates: ['2023-07-18'],
      }),
    ).toEqual([]);
  });
});
