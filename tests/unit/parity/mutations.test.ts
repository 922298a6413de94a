import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {names} from './catalogue';
import {brief, checkFiles} from './checkPages';

const pages = ['guide/tokens.mdx', 'guide/rotation.mdx'] as const;
const fixture = (path: string) =>
  readFileSync(new URL(`../../fixtures/parity/${path}`, import.meta.url), 'utf8');
const files = Object.fromEntries(
  ['en', 'ru'].flatMap((locale) =>
    pages.map((page) => [`${locale}/${page}`, fixture(`${locale}/${page}`)]),
  ),
);

type Edit = readonly [from: string, to: string];

/** Findings after edits of the Russian page about tokens; every edit has to find its place once. */
function findingsAfter(...edits: readonly Edit[]) {
  const path = 'ru/guide/tokens.mdx';
  const edited = edits.reduce((text, [from, to]) => {
    expect(text.split(from), `“${from}” stands once`).toHaveLength(2);
    return text.replace(from, () => to);
  }, files[path] ?? '');
  return checkFiles(
    {...files, [path]: edited},
    {names, collections: [{source: 'en', translations: {ru: 'ru'}, route: '/docs'}]},
  ).findings;
}

const swap = (first: string, second: string): Edit[] => [
  [first, '\u0000'],
  [second, first],
  ['\u0000', second],
];

const dateRow = '| Выпуск | 7 февраля 2024 г. | [заметки](https://notes.example/release) |\n';

/** What a slip of the translator's does, the rule that tells, and the value that it expects. */
const harmful: readonly (readonly [
  name: string,
  edits: readonly Edit[],
  rule: string,
  value: string,
])[] = [
  ['a changed day', [['1 марта 2021', '2 марта 2021']], 'dates', '2021-03-01'],
  ['a changed month', [['1 марта 2021', '1 мая 2021']], 'dates', '2021-03-01'],
  ['a changed year', [['1 марта 2021', '1 марта 2022']], 'dates', '2021-03-01'],
  ['a lost date', [[' 1 марта 2021 г.', ' недавно.']], 'dates', '2021-03-01'],
  ['a lost day', [['1 марта 2021 г.', 'в марте 2021 г.']], 'dates', '2021-03-01'],
  ['a date in front matter', [['на 4 мая 2024', 'на 5 мая 2024']], 'dates', '2024-05-04'],
  ['a date in a title', [['Изменено 18 июля', 'Изменено 18 июня']], 'dates', '2023-07-18'],
  ['a date in an attribute', [['до 31 декабря 2024', 'до 30 декабря 2024']], 'dates', '2024-12-31'],
  ['a date in a cell', [['| 7 февраля 2024', '| 9 февраля 2024']], 'dates', '2024-02-07'],
  [
    'two dates of a list',
    swap('с 7 февраля 2024 г.', 'с 22 октября 2024 г.'),
    'dates',
    '2024-02-07',
  ],
  [
    'two dates of a table',
    swap('| 18 июля 2023 г.', '| 22 октября 2024 г.'),
    'dates',
    '2023-07-18',
  ],
  ['a date left open', [['1 марта 2021 г.', '1 марта 20XX г.']], 'placeholders', '2021-03-01'],
  [
    'a note left behind',
    [['Перевыпуск занимает', 'TODO: Перевыпуск занимает']],
    'placeholders',
    '–',
  ],
  [
    'a replaced set',
    [['**Database Admin**', '**Git Admin**']],
    'permission-sets',
    'database-admin',
  ],
  ['a lost set', [['**Metadata Only**', '**Метаданные**']], 'permission-sets', 'metadata-only'],
  ['a misspelt set', [['**Job Admin**', '**Job Admni**']], 'permission-sets', 'job-admin'],
  [
    'two sets of a list',
    swap('**Account Admin**', '**Metadata Only**'),
    'permission-sets',
    'account-admin',
  ],
  ['a lost list item', [['- **Account Admin**: всё.\n', '']], 'permission-sets', 'account-admin'],
  [
    'an item with three facts',
    [[/- \*\*Job.*\n/.exec(files['ru/guide/tokens.mdx'] ?? '')?.[0] ?? '', '']],
    'dates',
    '2024-10-22',
  ],
  ['a lost row', [[dateRow, '']], 'dates', '2024-02-07'],
  ['a replaced plan', [['тарифе Enterprise+', 'тарифе Starter']], 'terms', 'enterprise-plus'],
  ['a lost plan', [['На тарифе Enterprise+ токену', 'Токену']], 'terms', 'enterprise-plus'],
  ['two plans', swap('тарифе Enterprise+', 'тарифе Starter'), 'terms', 'enterprise-plus'],
  ['a replaced product', [['через Dagster', 'через Airflow']], 'terms', 'dagster'],
  [
    'a changed link',
    [['(/guide/rotation.mdx)', '(./tokens.mdx)']],
    'links',
    '/docs/guide/rotation',
  ],
  [
    'a changed place',
    [['rotation.mdx#webhooks', 'rotation.mdx#steps']],
    'links',
    '/guide/rotation.mdx#webhooks',
  ],
  [
    'a place that is none',
    [['rotation.mdx#webhooks', 'rotation.mdx#webhoks']],
    'links',
    '/guide/rotation.mdx#webhooks',
  ],
  ['a place on the page itself', [['(#sets)', '(#dates)']], 'links', '#sets'],
  ['a lost link', [['[вручную](/guide/rotation.mdx)', 'вручную']], 'links', '/docs/guide/rotation'],
  [
    'an address elsewhere',
    [['notes.example/keys', 'notes.example/key']],
    'links',
    'https://notes.example/keys',
  ],
  [
    'two links of a table',
    swap('notes.example/preview', 'notes.example/keys'),
    'links',
    'https://notes.example/preview',
  ],
  [
    'a changed href',
    [['href="/guide/rotation.mdx#steps"', 'href="/guide/tokens.mdx"']],
    'links',
    '/docs/guide/rotation#steps',
  ],
  ['a changed id', [['{/* #create */}', '{/* #new */}']], 'headings', 'create'],
  ['a lost id', [[' {/* #sets */}', '']], 'headings', 'sets'],
  ['a changed level', [['### Даты', '## Даты']], 'headings', 'h3'],
  ['a lost heading', [['## Наборы разрешений {/* #sets */}\n\n', '']], 'headings', 'sets'],
  ['a broken tag', [['</Card>', '</Crad>']], 'syntax', '–'],
];

describe('one slip is one finding, by the right rule, with the expected value:', () => {
  it.each(harmful)('%s', (_, edits, rule, value) => {
    const findings = findingsAfter(...edits);
    expect(findings.map(brief)).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({
      rule,
      severity: 'error',
      locale: 'ru',
      page: 'guide/tokens.mdx',
    });
    expect(finding?.source?.value ?? '–').toBe(value);
    expect(finding?.translation).not.toBeNull();
  });

  it('a section that is missing with everything in it', () => {
    const text = files['ru/guide/tokens.mdx'] ?? '';
    const section = text.slice(text.indexOf('## Наборы'), text.indexOf('### Даты'));
    expect(findingsAfter([section, '']).map(brief)).toEqual(['error headings | 21:1 sets | 9:1 –']);
  });
});

/** What a good translator may do. */
const harmless: readonly (readonly [string, readonly Edit[]])[] = [
  ['no change', []],
  ['another date format', [['1 марта 2021 г.', '01.03.2021.']]],
  ['an ISO date', [['1 марта 2021 г.', '2021-03-01.']]],
  ['«года» for «г.»', [['1 марта 2021 г.', '1 марта 2021 года.']]],
  [
    'no-break spaces',
    [
      ['1 марта 2021 г.', '1\u00a0марта\u00a02021\u00a0г.'],
      ['**Job Admin**', '**Job\u00a0Admin**'],
    ],
  ],
  ['letter case', [['**Job Admin**', '**Job admin**']]],
  ['е for ё', [['всё', 'все']]],
  ['a localised link', [['(/guide/rotation.mdx)', '(/ru/docs/guide/rotation)']]],
  ['a relative link', [['(/guide/rotation.mdx#webhooks)', '(./rotation.mdx#webhooks)']]],
  [
    'a link by reference',
    [
      ['[вручную](/guide/rotation.mdx)', '[вручную][hand]'],
      ['<Card', '[hand]: ./rotation.mdx\n\n<Card'],
    ],
  ],
  ['another list marker', [['- **Account Admin**: всё.', '- __Account Admin__ — всё.']]],
  ['another id syntax', [['{/* #create */}', '{#create}']]],
  ['two sentences for one', [['Скопируйте значение; см.', 'Скопируйте значение. См.']]],
  [
    'a paragraph split in two',
    [
      [
        'Starter доступен только **Semantic Layer Only**. ',
        'Starter доступен только **Semantic Layer Only**.\n\n',
      ],
    ],
  ],
  ['Windows line ends', [['\n## Создание токена', '\r\n## Создание токена']]],
];

describe('silent about', () => {
  it.each(harmless)('%s', (_, edits) => {
    expect(findingsAfter(...edits).map(brief)).toEqual([]);
  });
});
