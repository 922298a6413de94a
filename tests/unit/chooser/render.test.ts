import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {narrowedStates} from '../../../src/chooser/engine/allStates';
import type {ChooserState} from '../../../src/chooser/engine/state';
import {decodeState, encodeState} from '../../../src/chooser/engine/urlCodec';
import {model} from '../../../src/chooser/model/model';
import {options} from '../../../src/chooser/model/questions';
import {answerContent} from '../../../src/chooser/render/answerContent';
import {formatDay} from '../../../src/chooser/render/formatDay';
import {answerMarkdown, escapeMarkdown, richMarkdown} from '../../../src/chooser/render/markdown';
import {modelMarkdown} from '../../../src/chooser/render/modelMarkdown';
import {optionKey, sortedOptions} from '../../../src/chooser/render/options';
import {type OutlineNode, outline} from '../../../src/chooser/render/outline';
import {parseRichText} from '../../../src/chooser/render/parseRichText';
import {planMarkdown} from '../../../src/chooser/render/planMarkdown';
import {renderEverything} from '../../../src/chooser/render/renderEverything';
import {ruleTable} from '../../../src/chooser/render/ruleTable';
import {permissionSets} from '../../../src/facts/permissionSets';
import {workflows} from '../../../src/facts/workflows';
import {isWorkflow, type Locale, locales, wordingOf, workflowIds} from './wording';

const site = (href: string) => `https://example.org${href}`;

const stateOf = (search: string): ChooserState => decodeState(search, isWorkflow).state;

function contentOf(search: string, locale: Locale) {
  const content = answerContent(stateOf(search), wordingOf(locale));
  if (content === undefined) throw new Error(`${search} is a question`);
  return content;
}

const markdownOf = (search: string, locale: Locale) =>
  answerMarkdown(
    stateOf(search),
    contentOf(search, locale),
    wordingOf(locale),
    site,
    site(`/${search}`),
  );

describe('parseRichText', () => {
  it.each([
    ['', []],
    ['plain', ['plain']],
    ['<a>all</a>', [{tag: 'a', text: 'all'}]],
    [
      'a <b>b</b> <code>c</code>.',
      ['a ', {tag: 'b', text: 'b'}, ' ', {tag: 'code', text: 'c'}, '.'],
    ],
    ['<a>open', ['<a>open']],
    ['<i>other</i> < 3', ['<i>other</i> < 3']],
    ['<a><b>x</b></a>', ['<a>', {tag: 'b', text: 'x'}, '</a>']],
  ])('%s', (text, parts) => {
    expect(parseRichText(text)).toEqual(parts);
  });

  it('loses nothing', () => {
    const piece = fc.constantFrom('<a>', '</a>', '<b>', '</b>', '<code>', '</code>', 'x', ' ', '<');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const back = parseRichText(text).map((part) =>
            typeof part === 'string' ? part : `<${part.tag}>${part.text}</${part.tag}>`,
          );
          expect(back.join('')).toBe(text);
        },
      ),
    );
  });
});

describe('formatDay', () => {
  it('writes the day as the language does, without a place to break', () => {
    expect(formatDay('2026-08-22', 'en')).toBe('August\u00A022,\u00A02026');
    expect(formatDay('2026-08-22', 'ru')).toBe('22\u00A0августа\u00A02026\u00A0г.');
    expect(formatDay('2025-08', 'en')).toBe('August\u00A02025');
    expect(formatDay('2025-08', 'ru')).toBe('август\u00A02025\u00A0г.');
  });
});

describe('sortedOptions', () => {
  it('follows the alphabet of the language and ends with the undecided', () => {
    const labels = (locale: Locale) => {
      const wording = wordingOf(locale);
      return sortedOptions({id: 'stage', options: options.stage}, wording).map((option) =>
        wording.t(optionKey('stage', option, 'label')),
      );
    };
    expect(labels('en')).toEqual([
      'In production',
      'In tests now, in production later',
      'Only in development or tests',
      'I don’t know yet',
    ]);
    expect(labels('ru').map((label) => label.replace(/\u00A0/g, ' '))).toEqual([
      'В продакшене',
      'Сейчас в тестах, потом в продакшене',
      'Только при разработке и в тестах',
      'Пока не знаю',
    ]);
  });
});

describe('outline and table', () => {
  const leaves = (node: OutlineNode): string[] =>
    'question' in node ? node.branches.flatMap(({next}) => leaves(next)) : [node.title];

  it.each(locales)('%s: hold every result and all 13 rules', (locale) => {
    const wording = wordingOf(locale);
    // Seven special cases, two ways to sign in, four stages; who is unsure shares the last four.
    expect(leaves(outline(wording))).toHaveLength(13);
    const {columns, rows} = ruleTable(wording);
    expect(rows.map(({id}) => id)).toEqual(model.rules.map(({id}) => id));
    for (const {cells} of rows) expect(cells).toHaveLength(columns.length - 1);
  });

  it('say the same in Markdown, with every workflow', () => {
    const text = modelMarkdown(wordingOf('en'));
    expect(text).toContain('- Is it one of these special cases?\n  - Checking that a webhook');
    expect(text).toContain('    - **Use a SCIM token.** Identity providers reach dbt by SCIM');
    expect(text.match(/^\s*- \*\*/gm)).toHaveLength(13);
    for (const {title} of workflows) expect(text).toContain(`| ${escapeMarkdown(title.en)} |`);
    expect(text).toContain('| Airflow starts a job | Service token | Enterprise, Enterprise+: Job');
  });
});

describe('answerContent', () => {
  it('shows both sides where sources disagree, with sources and dates', () => {
    const [conflict] = contentOf('?workflow=google-sheets-shared', 'en').conflicts;
    expect(conflict).toMatchObject({
      id: 'google-sheets-token',
      positions: [
        'Google Sheets: a service token.',
        'Google Sheets: either a service token or a PAT.',
      ],
    });
    expect(conflict?.sources.map(({date}) => date)).toEqual([
      undefined,
      undefined,
      'July\u00A015,\u00A02024',
      'August\u00A02025',
    ]);
  });

  it('says how far an answer carries', () => {
    expect(contentOf('?workflow=airflow', 'en').basis).toBe('');
    expect(contentOf('?workflow=atlan', 'en').basis).toContain('vendor’s own documentation');
    expect(contentOf('?workflow=rotate-own-pats', 'en').basis).toContain('No source names');
    expect(contentOf('?kind=ordinary&signin=no&stage=unsure', 'en').basis).toContain('No source');
  });

  it('lists sets smallest first, each with what it can do and a link to its row', () => {
    const [enterprise, team] = contentOf('?workflow=terraform-production-jobs', 'en').plans;
    expect(enterprise?.label).toBe('Enterprise, Enterprise+');
    expect(enterprise?.choices.map(({sets}) => sets)).toEqual([
      [
        {
          id: 'job-creator',
          label: 'Job creator',
          href: '/docs/platform/manage-access/enterprise-permissions#job-creator',
          purpose: 'Creates, edits and runs jobs; leaves environments alone.',
        },
      ],
      [expect.objectContaining({label: 'Job Admin'})],
    ]);
    expect(enterprise?.choices[0]?.remarks.join()).toContain('try it before you rely on it');
    expect(team?.choices.map(({sets}) => sets.map(({label}) => label))).toEqual([['Job Admin']]);
  });

  it('says plainly what Starter lacks, with the ways out', () => {
    const {plans} = contentOf('?workflow=airflow&plan=starter', 'en');
    expect(plans).toHaveLength(1);
    expect(plans[0]?.gap).toEqual([
      expect.stringContaining('Not possible: on Starter'),
      'Way out: a larger plan.',
      expect.stringContaining('That is our fallback, not dbt’s advice'),
    ]);
  });

  it('names the smallest sets by task where a workflow leaves them open', () => {
    const {advice} = contentOf('?workflow=custom-backend&plan=team&task=run-jobs', 'en');
    expect(advice?.columns.map(({label}) => label)).toEqual(['Legacy Team']);
    expect(advice?.rows[0]?.cells[0]?.[0]?.sets.map(({label}) => label)).toEqual(['Job Admin']);
  });
});

describe('the trial request', () => {
  it.each([
    ['?workflow=airflow', 'Token $DBT_TOKEN', 'ACCOUNT_PREFIX.us1.dbt.com/api/v2/accounts/'],
    ['?workflow=airflow&region=eu1', 'Token $DBT_TOKEN', 'https://ACCOUNT_PREFIX.eu1.dbt.com/api'],
    ['?workflow=discovery-api&region=au1', 'Token', 'ACCOUNT_PREFIX.metadata.au1.dbt.com/graphql'],
    ['?workflow=bi-tools', 'Bearer', 'ACCOUNT_PREFIX.semantic-layer.us1.dbt.com/api/graphql'],
    ['?workflow=mcp-remote-shared', 'Token', 'https://ACCOUNT_PREFIX.us1.dbt.com/api/ai/v1/mcp/'],
    ['?workflow=airflow&region=single-tenant', 'Token', 'https://YOUR_ACCESS_URL/api/v2/'],
    ['?kind=person', 'Token', '/api/v3/accounts/'],
  ])('%s sends %s to %s', (search, header, address) => {
    const {request} = contentOf(search, 'en');
    expect(request?.curl).toContain(`Authorization: ${header}`);
    expect(request?.curl).toContain(address);
    expect(request?.python).toContain(address);
    expect(request?.python).toContain(`"Authorization": "${header.split(' ')[0]} " +`);
  });

  it('holds an obviously fake token of the right kind, once, and never in the address', () => {
    for (const state of narrowedStates(workflowIds)) {
      const {request, outcome} = answerContent(state, wordingOf('en')) ?? {};
      if (request === undefined) continue;
      const kind = outcome === 'service' ? 'dbtc' : 'dbtu';
      expect(request.curl.match(/THIS-IS-NOT-A-REAL-TOKEN/g)).toHaveLength(1);
      expect(request.curl).toContain(`export DBT_TOKEN='${kind}_THIS-IS-NOT-A-REAL-TOKEN'`);
      expect(request.curl).not.toMatch(/https:[^"]*TOKEN/);
      expect(request.python).not.toContain('THIS-IS-NOT');
      expect(request.curl).not.toMatch(/[{}](?!.*')|HOST|REGION/);
    }
  });

  it('starts and changes nothing', () => {
    for (const state of narrowedStates(workflowIds)) {
      const {request} = answerContent(state, wordingOf('en')) ?? {};
      expect(request?.curl ?? '').not.toMatch(/\/run\/|export\/|--request|-X|mutation/);
    }
  });

  it('is there wherever a token is sent, and nowhere else', () => {
    for (const {id, credential} of workflows) {
      const {request} = contentOf(`?workflow=${id}`, 'en');
      const isSent = credential === 'service-token' || credential === 'personal-access-token';
      expect(request !== undefined, id).toBe(isSent && id !== 'snowflake-native-app');
    }
  });
});

describe('the catalogue of the page', () => {
  it('holds the names that the chooser shows, as the facts have them, and no more', () => {
    const {catalogue} = wordingOf('en');
    for (const [id, [label]] of Object.entries(catalogue.permissionSets)) {
      expect(permissionSets.find((set) => set.id === id)?.label).toBe(label);
    }
    expect(catalogue.permissionSets['fusion-admin']).toBeUndefined();
    expect(catalogue.plans['enterprise-plus']).toBe('Enterprise+');
  });
});

describe('Markdown', () => {
  it('escapes what is markup, and links what is marked', () => {
    expect(escapeMarkdown('a|b *c* [d] <e> `f` \\')).toBe(
      'a\\|b \\*c\\* \\[d\\] \\<e\\> \\`f\\` \\\\',
    );
    expect(richMarkdown('<a>x</a> <b>y</b> <code>z_1</code>', '/p')).toBe('[x](/p) **y** `z_1`');
    expect(richMarkdown('<a>x</a>')).toBe('x');
  });

  it('is a complete record of the answer', () => {
    const text = markdownOf('?v=2&workflow=airflow&plan=enterprise', 'en');
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Airflow starts a job: Use a service token',
      '## Why',
      '## Smallest permission sets',
      '## Create it',
      '## Try it',
      '## Limits and good to know',
      '## What would change this answer',
    ]);
    expect(text).toContain(
      '[Job Runner](https://example.org/docs/platform/manage-access/enterprise-permissions#job-runner)',
    );
    expect(text).toContain('```bash\nexport DBT_TOKEN=');
    expect(text).toContain('```python\nimport json');
    expect(text).toContain('Open this answer: <https://example.org/?v=2&workflow=airflow');
    expect(text).toContain('model version 2');
  });

  it('is one table for a plan of several workflows', () => {
    const search = '?v=2&also=airflow&also=ordinary.no.production~run-jobs&also=git&plan=team';
    const text = planMarkdown(stateOf(search), wordingOf('en'), site, site('/plan'));
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(5);
    expect(rows[2]).toContain('| Airflow starts a job | Service token | [Job Admin](');
    expect(rows[3]).toContain(
      '| No, it takes a token · In production | Service token | [Job Admin](',
    );
    expect(rows[4]).toContain('Git provider token');
    expect(text).toContain('Your plan: Legacy Team');
    expect(text).toContain('<https://example.org/plan>');
  });

  it.each(locales)('%s: words every answer without leftovers, tables in shape', (locale) => {
    for (const text of renderEverything(wordingOf(locale))) {
      expect(text).not.toMatch(/undefined|\{\{\w|<\/?(?:a|b|code)>|\[object/);
      const tables = text.split(/\n\n/).filter((block) => block.startsWith('|'));
      for (const table of tables) {
        const widths = table.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
        expect(new Set(widths).size, table).toBe(1);
      }
    }
  });

  it('gives the same link that the state was read from', () => {
    for (const state of narrowedStates(workflowIds).slice(0, 50)) {
      expect(markdownOf(encodeState(state), 'ru')).toContain(encodeState(state));
    }
  });
});
