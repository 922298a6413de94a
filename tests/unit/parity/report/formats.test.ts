import {stripVTControlCharacters} from 'node:util';
import pc from 'picocolors';
import {describe, expect, it} from 'vitest';
import {codeFrame} from '../../../../src/parity/report/codeFrame';
import {displayWidth, wrapText} from '../../../../src/parity/report/displayWidth';
import type {Finding, Place} from '../../../../src/parity/report/finding';
import {formatGithub} from '../../../../src/parity/report/formatGithub';
import {formatMarkdown} from '../../../../src/parity/report/formatMarkdown';
import {formatPretty} from '../../../../src/parity/report/formatPretty';
import {formatSarif} from '../../../../src/parity/report/formatSarif';
import type {Report} from '../../../../src/parity/report/report';
import {rules} from '../../../../src/parity/rules/registry';

const place = (parts: Partial<Place>): Place => ({
  path: 'ru/a.md',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  value: 'v',
  text: 't',
  ...parts,
});

function reportOf(...findings: Partial<Finding>[]): Report {
  const whole = findings.map(
    (finding): Finding => ({
      rule: 'dates',
      severity: 'error',
      locale: 'ru',
      page: 'a.md',
      message: 'Message.',
      suggestion: null,
      source: place({path: 'en/a.md'}),
      translation: place({}),
      ...finding,
    }),
  );
  return {
    version: 1,
    tool: {name: 'docs-parity', version: '1.0.0'},
    summary: {
      pages: 1,
      findings: whole.length,
      errors: whole.length,
      warnings: 0,
      durationMs: 5,
      fixable: 0,
      accepted: 0,
    },
    rules: [],
    coverage: [],
    notes: [],
    pages: [],
    findings: whole,
    accepted: [],
  };
}

const pretty = (report: Report, line: string) =>
  formatPretty(report, {sources: {lineAt: () => line}, colors: pc.createColors(false), width: 80});

describe('a code frame', () => {
  it.each([
    ['a short line', 'x date y', {column: 3, endColumn: 7}, 'x date y', '  ^^^^'],
    ['the end of a line', 'x', {column: 2, endColumn: 2}, 'x', ' ^'],
    ['several lines', 'x date', {column: 3, endLine: 2, endColumn: 4}, 'x date', '  ^^^^'],
    ['wide characters', '한국 date', {column: 4, endColumn: 8}, '한국 date', '     ^^^^'],
  ])('marks the fact in %s', (_, line, at, code, marks) => {
    expect(codeFrame(line, place(at), 40)).toEqual({code, marks});
  });

  it('cuts a long line around the fact, and keeps to the width', () => {
    const line = `${'word '.repeat(40)}DATE${' word'.repeat(40)}`;
    const {code, marks} = codeFrame(line, place({column: 201, endColumn: 205}), 60);
    expect(displayWidth(code)).toBeLessThanOrEqual(60);
    expect(code.slice(marks.indexOf('^'), marks.length)).toBe('DATE');
    expect(code.startsWith('…')).toBe(true);
    expect(code.endsWith('…')).toBe(true);
  });
});

it('text is wrapped at spaces, by columns', () => {
  expect(wrapText('aaa bbb ccc', 7)).toEqual(['aaa bbb', 'ccc']);
  expect(wrapText('한국어 한국어', 8)).toEqual(['한국어', '한국어']);
});

describe('both places', () => {
  const print = (width: number, line = 'x date y', colors = false) =>
    formatPretty(
      reportOf({
        source: place({path: 'en/a.md', column: 3, endColumn: 7, value: 'one'}),
        translation: place({column: 3, endColumn: 7, value: 'two'}),
      }),
      {sources: {lineAt: () => line}, colors: pc.createColors(colors), width},
    ).split('\n');

  it('stand one above the other in 80 columns', () => {
    const lines = print(80);
    expect(lines).toContain('    en/a.md:1:3  one');
    expect(lines).toContain('    ru/a.md:1:3  two');
    expect(lines.filter((line) => line === '    1 │ x date y')).toHaveLength(2);
  });

  it.each([
    ['plain', 'x date y', false],
    ['in colour', 'x date y', true],
    ['with wide and combining characters', 'е\u0301 한국 date', false],
  ])('stand beside each other in 160 columns, %s', (_, line, colors) => {
    const lines = print(160, line, colors).map(stripVTControlCharacters);
    const row = lines.findIndex((each) => each.includes('en/a.md:1:3  one'));
    expect(lines[row]).toContain('ru/a.md:1:3  two');
    const second = [lines[row]?.indexOf('ru/a.md'), lines[row + 1]?.lastIndexOf('1 │')];
    expect(lines[row + 2]?.match(/\^{4}/g)).toHaveLength(2);
    const widths = second.map((index, at) => displayWidth(lines[row + at]?.slice(0, index) ?? ''));
    expect(widths).toEqual([81, 81]);
  });

  it('keep to the terminal, however wide it is', () => {
    for (const width of [60, 80, 139, 140, 200]) {
      for (const line of print(width, 'слово '.repeat(100))) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('text from pages does no harm', () => {
  const nasty = 'a\u001b[2J|`b`\n::error::%\r\u202e<script>\ud800';

  it('in the terminal', () => {
    const printed = pretty(
      reportOf({
        message: nasty,
        suggestion: nasty,
        page: nasty,
        translation: place({value: nasty, path: nasty}),
      }),
      nasty,
    );
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('in GitHub’s commands', () => {
    const lines = formatGithub(
      reportOf({message: nasty, suggestion: nasty, translation: place({path: 'a,b:c.md'})}),
    )
      .trim()
      .split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('file=a%2Cb%3Ac.md,');
    expect(lines[0]).toContain('%0A');
    for (const line of lines) expect(line).toMatch(/^::(?:error|notice) [^\r]*$/);
  });

  it('in Markdown tables', () => {
    const table = formatMarkdown(reportOf({suggestion: nasty, translation: place({value: nasty})}));
    const row = table.split('\n').filter((line) => line.includes('ru/a.md:1'));
    expect(row).toHaveLength(1);
    expect(row[0]?.replaceAll('\\|', '').split('|')).toHaveLength(7);
  });

  it('in SARIF', () => {
    const report = reportOf({message: nasty, translation: place({path: 'a b/ё#.md'})});
    const [result] = JSON.parse(formatSarif(report, rules)).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/%D1%91%23.md');
  });
});

describe('a report', () => {
  it('says how much was found, in singular and plural', () => {
    expect(pretty(reportOf({}), 'x')).toContain('1 error; 1 page checked in 5 ms.');
    expect(pretty(reportOf({}, {}), 'x')).toContain('2 errors;');
    expect(pretty(reportOf(), 'x')).toBe('In step: 1 page checked in 5 ms.\n');
  });

  it('of many findings stays a summary in Markdown', () => {
    const many = reportOf(...Array.from({length: 80}, () => ({})));
    const [shown = '', hidden = ''] = formatMarkdown(many).split('<details>');
    expect(shown.match(/❌ dates/gu)).toHaveLength(10);
    expect(hidden).toContain('<summary>70 more findings</summary>');
  });

  it('in Markdown puts errors first, and links to both files where their address is known', () => {
    const report = reportOf(
      {severity: 'warning'},
      {translation: place({path: 'ru/b c(1).md', line: 7})},
    );
    const printed = formatMarkdown(report, {filesUrl: 'https://example.org/o/r/blob/1a'});
    const [error = '', warning = ''] = printed
      .split('\n')
      .filter((line) => /^\| (?:❌|⚠️) /u.test(line));
    expect(error).toContain(
      '[`ru/b c(1).md:7`](https://example.org/o/r/blob/1a/ru/b%20c%281%29.md#L7)',
    );
    expect(error).toContain('[↗](https://example.org/o/r/blob/1a/en/a.md#L1)');
    expect(warning).toContain('⚠️ dates');
  });

  it('in SARIF sends readers to the page on the rule, where its address is known', () => {
    const rulesOf = (rulesUrl: string | null) =>
      JSON.parse(formatSarif(reportOf({}), rules, {rulesUrl})).runs[0].tool.driver.rules;
    const dates = rules.findIndex(({id}) => id === 'dates');
    expect(rulesOf('https://example.org/rules')[dates].helpUri).toBe(
      'https://example.org/rules#dates',
    );
    expect(rulesOf(null)[dates]).not.toHaveProperty('helpUri');
  });

  it('without places is still printed in every format', () => {
    const report = reportOf({source: null, translation: null});
    expect(pretty(report, 'x')).toContain('Message.');
    expect(formatGithub(report)).toContain('::error title=');
    expect(formatMarkdown(report)).toContain('Message.');
    expect(JSON.parse(formatSarif(report, rules)).runs[0].results[0].locations).toEqual([]);
  });
});

describe('a language without data', () => {
  const report: Report = {
    ...reportOf(),
    rules: [
      {
        locale: 'fi',
        ran: ['pages', 'dates'],
        skipped: [
          {rule: 'polarity', reason: 'no-language-data', lacks: '“signs” of fi'},
          {rule: 'glossary', reason: 'not-configured', lacks: '“glossary”'},
        ],
      },
      {
        locale: 'ru',
        ran: ['pages', 'dates', 'polarity'],
        skipped: [{rule: 'links', reason: 'off', lacks: null}],
      },
    ],
  };
  const note =
    'For fi these rules lack data and did not run: polarity (“signs” of fi). These ran: pages, dates.';

  it('is named with the rules that ran and those that did not, in every format for people', () => {
    expect(pretty(report, 'x').replaceAll('\n', ' ')).toContain(`note: ${note}`);
    expect(formatMarkdown(report)).toContain(note);
    expect(formatGithub(report)).toContain(`::notice title=docs-parity::${note}\n`);
  });

  it('is named in SARIF, rule by rule, and what ran is listed by locale', () => {
    const [run] = JSON.parse(formatSarif(report, rules)).runs;
    expect(run.invocations[0].toolConfigurationNotifications).toEqual([
      {
        level: 'note',
        message: {text: 'The rule “polarity” did not run for fi: it lacks “signs” of fi.'},
        associatedRule: {id: 'polarity', index: rules.findIndex(({id}) => id === 'polarity')},
        properties: {locale: 'fi'},
      },
    ]);
    expect(run.properties.rulesByLocale).toEqual(report.rules);
  });

  it('is not named where its data is there', () => {
    const known = {...report, rules: report.rules.slice(1)};
    for (const print of [formatMarkdown, formatGithub]) expect(print(known)).not.toContain('lack');
    const [run] = JSON.parse(formatSarif(known, rules)).runs;
    expect(run.invocations[0].toolConfigurationNotifications).toEqual([]);
  });
});
