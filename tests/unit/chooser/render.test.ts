import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sliceCatalogue} from '../../../src/chooser/catalogue/sliceCatalogue';
import {decisionOf} from '../../../src/chooser/engine/state';
import {decodeState, encodeState} from '../../../src/chooser/engine/urlCodec';
import {conflicts} from '../../../src/chooser/model/conflicts';
import {model} from '../../../src/chooser/model/model';
import {options} from '../../../src/chooser/model/questions';
import {formatDay} from '../../../src/chooser/render/formatDay';
import {escapeMarkdown, resultMarkdown, richMarkdown} from '../../../src/chooser/render/markdown';
import {modelMarkdown} from '../../../src/chooser/render/modelMarkdown';
import {optionKey, sortedOptions} from '../../../src/chooser/render/options';
import {type OutlineNode, outline} from '../../../src/chooser/render/outline';
import {parseRichText} from '../../../src/chooser/render/parseRichText';
import {permissionContent} from '../../../src/chooser/render/permissionContent';
import {renderEverything, resultStates} from '../../../src/chooser/render/renderEverything';
import {resultContent} from '../../../src/chooser/render/resultContent';
import {ruleTable} from '../../../src/chooser/render/ruleTable';
import {permissionSets} from '../../../src/facts/permissionSets';
import {type Locale, locales, wordingOf} from './wording';

const site = (href: string) => `https://example.org${href}`;

function markdownOf(search: string, locale: Locale): string {
  const {state} = decodeState(search);
  const decision = decisionOf(state);
  if (decision.kind === 'question') throw new Error(`${search} is a question`);
  return resultMarkdown(state, decision.rule, wordingOf(locale), site, site(`/${search}`));
}

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

  it.each(locales)('%s: hold all 19 results and all 14 rules', (locale) => {
    const wording = wordingOf(locale);
    expect(leaves(outline(wording))).toHaveLength(19);
    const {columns, rows} = ruleTable(wording);
    expect(rows.map(({id}) => id)).toEqual(model.rules.map(({id}) => id));
    for (const {cells} of rows) expect(cells).toHaveLength(columns.length - 1);
  });

  it('say the same in Markdown', () => {
    const text = modelMarkdown(wordingOf('en'));
    expect(text).toContain(
      '- What will use the token?\n  - A partner integration or an app of your own\n',
    );
    expect(text).toContain('    - **Use a service token.** For partner integrations');
    expect(text).toContain(
      '| Terraform<br>A script or an API client | does not matter | In production | Service token |',
    );
    expect(text.match(/^\s*- \*\*/gm)).toHaveLength(19);
  });
});

describe('resultContent', () => {
  const contentOf = (search: string) => {
    const {state} = decodeState(search);
    const decision = decisionOf(state);
    if (decision.kind === 'question') throw new Error(`${search} is a question`);
    return resultContent(state, decision.rule, wordingOf('en'));
  };

  it('tells Terraform about lookups that refuse service tokens, and scripts not', () => {
    const ids = (search: string) => contentOf(search).notes.map(({id}) => id);
    expect(ids('?workflow=terraform&stage=production')).toContain('git-lookups');
    expect(ids('?workflow=script&stage=production')).not.toContain('git-lookups');
  });

  it('shows all positions and dates where sources disagree', () => {
    const {conflict, sources} = contentOf('?workflow=sheets&actor=unsure');
    expect(conflict?.positions.map((text) => text.replace(/\u00A0/g, ' '))).toEqual([
      'Until July 15, 2024 the documentation named a PAT for Google Sheets.',
      'On July 15, 2024 its authentication page changed to a service token, and it still asks for one.',
      'Since August 2025 the Semantic Layer accepts both, and the Google Sheets page lists either.',
    ]);
    expect(sources.map(({title}) => title)).toContain('Google Sheets leaves the PAT examples');
    expect(contentOf('?workflow=cli').conflict).toBeUndefined();
  });

  it('says where the answer is our own conclusion', () => {
    expect(contentOf('?workflow=other&actor=unsure&stage=both').isInferred).toBe(true);
    expect(contentOf('?workflow=terraform&stage=production').isInferred).toBe(false);
  });

  it('gives the dates of conflicts in the words of each language', () => {
    for (const locale of locales) {
      const {t} = wordingOf(locale);
      for (const {id, positions} of conflicts) {
        for (const position of positions) {
          const iso =
            ('since' in position ? position.since : undefined) ??
            ('until' in position ? position.until : undefined);
          const [year, , day] = (iso ?? '').split('-');
          const text = t(`conflict.${id}.${position.id}`);
          expect(text).toContain(year);
          if (day !== undefined) expect(text).toMatch(new RegExp(`(?<!\\d)${Number(day)}(?!\\d)`));
        }
      }
    }
  });
});

describe('permissionContent', () => {
  const of = (search: string) => permissionContent(decodeState(search).state, wordingOf('en'));

  it('shows every plan and task until the reader names one', () => {
    const {columns, rows} = of('?workflow=integration');
    expect(columns.map(({label}) => label)).toEqual([
      'Enterprise, Enterprise+',
      'Legacy Team',
      'Starter, Developer',
    ]);
    expect(rows).toHaveLength(6);
  });

  it('says plainly what Starter lacks, with the ways out', () => {
    const {columns, rows, gap} = of(
      '?workflow=terraform&stage=production&plan=starter&task=edit-jobs',
    );
    expect(columns.map(({label}) => label)).toEqual(['Starter']);
    expect(rows).toEqual([{task: 'Change jobs and environments', cells: [[]]}]);
    expect(gap.join(' ')).toMatch(/only <b>Semantic Layer Only<\/b>.*Two ways out/);
  });

  it('says nothing of gaps where there is none', () => {
    expect(of('?workflow=terraform&stage=production&plan=enterprise').gap).toEqual([]);
    expect(of('?workflow=sheets&actor=system&plan=starter').gap).toEqual([]);
  });

  it('keeps the doubts about the Developer plan and the second set on Starter', () => {
    const {remarks} = of('?workflow=sheets&actor=system&plan=developer');
    expect(remarks).toHaveLength(2);
    expect(remarks.join(' ')).toContain('Developer plan');
    expect(of('?workflow=sheets&actor=system&plan=enterprise').remarks).toEqual([]);
  });

  it('marks sets that the service token page does not list', () => {
    const {rows} = of('?workflow=terraform&stage=production&plan=enterprise&task=edit-jobs');
    expect(
      rows[0]?.cells[0]?.map(({sets, isUnlisted}) => [sets.map(({label}) => label), isUnlisted]),
    ).toEqual([
      [['Job creator'], true],
      [['Job Admin'], false],
    ]);
  });
});

describe('sliceCatalogue', () => {
  it('holds the names that the chooser shows, as the catalogue has them, and no more', () => {
    const slice = sliceCatalogue();
    for (const [id, label] of Object.entries(slice.permissionSets)) {
      expect(permissionSets.find((set) => set.id === id)?.label).toBe(label);
    }
    expect(slice.permissionSets['job-runner']).toBe('Job Runner');
    expect(slice.permissionSets['fusion-admin']).toBeUndefined();
    expect(slice.plans['enterprise-plus']).toBe('Enterprise+');
    expect(JSON.stringify(slice)).not.toMatch(/[а-яё]/i);
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
    const text = markdownOf('?v=1&workflow=terraform&stage=production&plan=enterprise', 'en');
    const headings = text.match(/^#+ .*$/gm);
    expect(headings).toEqual([
      '# Use a service token',
      '## Why',
      '## Smallest permission sets',
      '## What to do next',
      '## Good to know',
      '## What would change this answer',
      '## Your answers',
    ]);
    expect(text).toContain(
      '[Job Admin](https://example.org/docs/platform/manage-access/enterprise-permissions#job-admin)',
    );
    expect(text).toContain('- Where it runs: Only in development or tests → PAT');
    expect(text).toContain('- What uses the token: Terraform\n- Where it runs: In production');
    expect(text).toContain(
      'Sources, checked August\u00A022,\u00A02026:\n\n- [Authentication tokens](https://docs.getdbt.com/',
    );
    expect(text).toContain('Open this answer: <https://example.org/?v=1&workflow=terraform');
    expect(text).toContain('model version 1');
  });

  it.each(locales)('%s: words every result without leftovers', (locale) => {
    for (const text of renderEverything(wordingOf(locale))) {
      expect(text).not.toMatch(/undefined|\{\{|\}\}|<\/?(?:a|b|code)>|\[object/);
    }
  });

  it('keeps the columns of every table', () => {
    for (const state of resultStates()) {
      const lines = markdownOf(encodeState(state), 'ru')
        .split('\n')
        .filter((line) => line.startsWith('|'));
      const widths = new Set(lines.map((line) => line.split(/(?<!\\)\|/).length));
      expect(widths.size).toBeLessThanOrEqual(1);
    }
  });
});
