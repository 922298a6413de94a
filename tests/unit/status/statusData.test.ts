import {describe, expect, it} from 'vitest';
import messages from '../../../i18n/ru/catalogue.json';
import type {Finding} from '../../../src/parity/report/finding';
import {ruleIds} from '../../../src/parity/report/finding';
import type {Report} from '../../../src/parity/report/report';
import {createLookup} from '../../../src/plugins/catalogueData/createLookup';
import {KINDS} from '../../../src/plugins/translationStatus/kinds';
import {statusData} from '../../../src/plugins/translationStatus/statusData';

const place = {line: 3, column: 1, endLine: 3, endColumn: 5};
const wrongDate: Finding = {
  rule: 'dates',
  severity: 'error',
  locale: 'ru',
  page: 'a.mdx',
  message: 'Expected another date.',
  suggestion: '18 июля 2026 г.',
  source: {path: 'docs/a.mdx', ...place, value: '2026-07-18', text: 'July 18, 2026'},
  translation: {path: 'ru/a.mdx', ...place, value: null, text: 'Окно'},
};

const reportOf = (findings: readonly Finding[]): Report => ({
  version: 1,
  tool: {name: 'docs-parity', version: '1.0.0'},
  summary: {pages: 1, findings: 0, errors: 0, warnings: 0, durationMs: 1, fixable: 0, accepted: 0},
  rules: [
    {
      locale: 'ru',
      ran: ['dates'],
      skipped: [{rule: 'polarity', reason: 'no-language-data', lacks: 'negation'}],
    },
  ],
  coverage: [{group: 'plans', names: 5, unmentioned: ['starter']}],
  notes: ['A note.'],
  pages: [
    {
      path: 'a.mdx',
      locale: 'ru',
      status: findings.length > 0 ? 'drifted' : 'in-step',
      facts: {dates: 2, links: 3, headings: 4},
      freshness: {state: 'stale', by: 'history', staleSections: 2, translated: '2026-03-12'},
    },
  ],
  findings,
  accepted: [],
});

const dataOf = (report: Report, repositoryUrl: string | null = null) =>
  statusData(report, {
    locale: 'ru',
    sourceLocale: 'en',
    lookup: createLookup('ru', messages),
    pages: new Map([['a.mdx', {title: 'Токены', address: '/ru/docs/a'}]]),
    repositoryUrl,
  });

describe('the page on translations shows', () => {
  it('zeros where both languages are in step', () => {
    const [russian] = dataOf(reportOf([])).locales;
    expect(russian).toMatchObject({
      language: 'русский',
      pages: 1,
      facts: 9,
      errors: 0,
      warnings: 0,
      findings: [],
      rows: [{title: 'Токены', address: '/ru/docs/a', state: 'Совпадает', isInStep: true}],
    });
    expect(russian?.rows[0]?.cells.map(({facts}) => facts)).toEqual([4, 2, 0, 0, 3, 0, 0]);
  });

  it('a finding in its column, and down to both lines of the repository', () => {
    const [russian] = dataOf(reportOf([wrongDate]), 'https://example.com/r').locales;
    expect(russian?.rows[0]).toMatchObject({state: 'Расходится', isInStep: false});
    expect(russian?.rows[0]?.cells[1]).toEqual({facts: 2, errors: 1, warnings: 0});
    expect(russian?.findings).toMatchObject([
      {
        id: 'ru-a-mdx',
        title: 'Токены',
        findings: [
          {
            suggestion: '18 июля 2026 г.',
            source: {
              where: 'docs/a.mdx:3',
              address: 'https://example.com/r/blob/main/docs/a.mdx#L3',
              text: 'July 18, 2026',
            },
            translation: {where: 'ru/a.mdx:3', text: ''},
          },
        ],
      },
    ]);
  });

  it('how far the source was followed, which rule did not run and why, and what nothing guards', () => {
    const data = dataOf(reportOf([]));
    expect(data.locales[0]?.rows[0]).toMatchObject({
      freshness: 'отстало разделов: 2',
      since: 'перевод изменён 12\u00a0марта 2026\u00a0г.'.replace('марта 2026', 'марта\u00a02026'),
    });
    expect(data.locales[0]?.skipped).toEqual([
      {rule: 'polarity', reason: 'нет данных языка: negation'},
    ]);
    expect(data.coverage).toEqual([{group: 'Тарифы', names: 5, unmentioned: ['Starter']}]);
    expect(data.notes).toEqual(['A note.']);
  });

  it('every rule in a column of its own kind', () => {
    expect(Object.values(KINDS).flat().sort()).toEqual([...ruleIds].sort());
  });
});
