import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import pc from 'picocolors';
import {describe, expect, it} from 'vitest';
import {main} from '../../../../src/parity/cli/main';
import {type Finding, type Place, ruleIds} from '../../../../src/parity/report/finding';
import {fingerprints} from '../../../../src/parity/report/fingerprints';
import {formatGithub} from '../../../../src/parity/report/formatGithub';
import {formatJson} from '../../../../src/parity/report/formatJson';
import {formatMarkdown} from '../../../../src/parity/report/formatMarkdown';
import {formatPretty} from '../../../../src/parity/report/formatPretty';
import {formatSarif} from '../../../../src/parity/report/formatSarif';
import type {Report} from '../../../../src/parity/report/report';
import {reportSchema} from '../../../../src/parity/report/reportSchema';
import {rules} from '../../../../src/parity/rules/registry';

/** Text as hostile files may hold it. */
const text = fc.oneof(
  fc.string({maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 8}),
  fc.constantFrom(
    '',
    '|',
    '`',
    '\n',
    '\r\n',
    '::error::x',
    '<!-- ',
    '\ud800',
    '\u001b[2J',
    '한국어',
    '%0A',
  ),
);
const path = text.map((name) => `ru/${name}.md`);
const position = fc.integer({min: 1, max: 10_000});
const range = fc
  .tuple(position, position, fc.nat({max: 3}), fc.nat({max: 90}))
  .map(([line, column, lines, columns]) => ({
    line,
    column,
    endLine: line + lines,
    endColumn: lines === 0 ? column + columns : columns + 1,
  }));
const place: fc.Arbitrary<Place> = fc
  .tuple(path, range, fc.option(text), text)
  .map(([file, where, value, written]) => ({path: file, ...where, value, text: written}));
const severity = fc.constantFrom('error' as const, 'warning' as const);
const rule = fc.constantFrom(...ruleIds);
const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule,
    severity,
    locale: fc.constantFrom('ru', 'de', 'pt-BR'),
    page: path,
    message: text,
    suggestion: fc.option(text),
    source: fc.option(place),
    translation: fc.option(place),
    fix: fc.option(
      fc.array(
        fc.tuple(path, range, text).map(([file, where, written]) => ({
          path: file,
          ...where,
          text: written,
        })),
        {minLength: 1, maxLength: 2},
      ),
      {nil: undefined},
    ),
  })
  .map(({fix, ...rest}) => (fix ? {...rest, fix} : rest));

const report: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(finding, {maxLength: 6}),
    accepted: fc.array(
      fc
        .tuple(finding, fc.constantFrom('page' as const, 'configuration' as const), text)
        .map(([each, acceptedBy, reason]) => ({...each, acceptedBy, reason})),
      {maxLength: 2},
    ),
    notes: fc.array(text, {maxLength: 2}),
    durationMs: fc.nat(),
  })
  .map(({findings, accepted, notes, durationMs}) => ({
    version: 1,
    tool: {name: 'docs-parity', version: '1.2.3'},
    summary: {
      pages: findings.length,
      findings: findings.length,
      errors: findings.filter((each) => each.severity === 'error').length,
      warnings: findings.filter((each) => each.severity === 'warning').length,
      durationMs,
      fixable: findings.filter(({fix}) => fix).length,
      accepted: accepted.length,
    },
    rules: [
      {
        locale: 'ru',
        ran: ['dates'],
        skipped: [{rule: 'polarity', reason: 'no-language-data', lacks: '“polarity” of ru'}],
      },
    ],
    coverage: [{group: 'plans', names: 2, unmentioned: ['starter']}],
    notes,
    pages: findings.map(({page, locale, rule: checked, severity: level}) => ({
      path: page,
      locale,
      status: 'drifted',
      facts: {[checked]: 3},
      ...(level === 'error' && {
        freshness: {state: 'stale', by: 'history', staleSections: 1, translated: null},
      }),
    })),
    findings,
    accepted,
  }));

/** The schema, grown so strict that a key it doesn’t describe is an error. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, strict(value)]);
  const closed = 'properties' in schema ? [['additionalProperties', false]] : [];
  return Object.fromEntries([...entries, ...closed]);
}

describe('the JSON report', () => {
  const check = new Ajv2020({strict: true, allowUnionTypes: true}).compile(
    strict(reportSchema) as object,
  );

  it('is what its schema says, key for key', () => {
    fc.assert(
      fc.property(report, (each) => {
        const isValid = check(JSON.parse(formatJson(each)));
        expect(check.errors ?? []).toEqual([]);
        expect(isValid).toBe(true);
      }),
    );
  });

  it.each([
    ['a finding without a rule', {findings: [{severity: 'error'}]}],
    ['another version', {version: 2}],
    ['no summary', {summary: null}],
  ])('with %s is refused', (_, change) => {
    const [valid] = fc.sample(report, 1);
    expect(check(JSON.parse(JSON.stringify({...valid, ...change})))).toBe(false);
  });

  it('has its schema published, and printed by the program', async () => {
    const file = new URL(
      '../../../../static/schemas/docs-parity-report.v1.schema.json',
      import.meta.url,
    );
    const published = readFileSync(fileURLToPath(file), 'utf8');
    let out = '';
    await main(['schema'], {
      workingDirectory: '.',
      colors: false,
      width: 80,
      out: (printed) => {
        out += printed;
      },
      error: () => undefined,
    });
    expect(published).toBe(out);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(reportSchema)));
  });
});

describe('SARIF', () => {
  const require = createRequire(import.meta.url);
  const {
    $schema: _,
    id: __,
    ...schema
  } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const check = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(
    schema,
  );

  it('is SARIF 2.1.0, whatever was found', () => {
    fc.assert(
      fc.property(report, (each) => {
        const isValid = check(JSON.parse(formatSarif(each, rules)));
        expect(check.errors ?? []).toEqual([]);
        expect(isValid).toBe(true);
      }),
    );
  });

  it('would be refused with a level that SARIF doesn’t know', () => {
    const [sample] = fc.sample(report, 1);
    const log = JSON.parse(formatSarif(sample as Report, rules));
    log.runs[0].results = [{message: {text: 'x'}, level: 'fatal'}];
    expect(check(log)).toBe(false);
  });

  it('has both places, a fix where one is certain, and accepted findings as suppressed ones', () => {
    fc.assert(
      fc.property(report, (each) => {
        const {results} = JSON.parse(formatSarif(each, rules)).runs[0];
        const all = [...each.findings, ...each.accepted];
        expect(results).toHaveLength(all.length);
        for (const [index, {source, translation, fix}] of all.entries()) {
          const places = (source ? 1 : 0) + (translation ? 1 : 0);
          const {locations, relatedLocations = [], fixes = [], suppressions = []} = results[index];
          expect(locations.length + relatedLocations.length).toBe(places);
          expect(fixes).toHaveLength(fix ? 1 : 0);
          expect(suppressions).toHaveLength(index < each.findings.length ? 0 : 1);
        }
      }),
    );
  });
});

describe('fingerprints', () => {
  it('are all different, and stay when lines move', () => {
    fc.assert(
      fc.property(fc.array(finding, {maxLength: 8}), (findings) => {
        const names = fingerprints(findings);
        expect(new Set(names).size).toBe(findings.length);
        const down = (side: Place | null) => side && {...side, line: side.line + 7};
        const moved = findings.map((each) => ({
          ...each,
          message: 'Other words.',
          source: down(each.source),
          translation: down(each.translation),
        }));
        expect(fingerprints(moved)).toEqual(names);
      }),
    );
  });
});

describe('GitHub annotations', () => {
  /** A workflow command, as the runner reads it. */
  const command =
    /^::(error|warning|notice)(?: (?:[a-zA-Z]+=[^,:\r\n]*)(?:,[a-zA-Z]+=[^,:\r\n]*)*)?::([^\r\n]*)$/;

  it('are one command a line, for both files', () => {
    fc.assert(
      fc.property(report, (each) => {
        const lines = formatGithub(each).split('\n').slice(0, -1);
        for (const line of lines) expect(line).toMatch(command);
        const both = each.findings.filter(({source, translation}) => source && translation);
        // The last ones name a locale without data, and the sum.
        expect(lines).toHaveLength(each.findings.length + both.length + each.notes.length + 2);
      }),
    );
  });
});

describe('the Markdown summary', () => {
  it('keeps its tables whole', () => {
    fc.assert(
      fc.property(report, (each) => {
        const lines = formatMarkdown(each, {filesUrl: 'https://example.org/blob/main'}).split('\n');
        for (const line of lines.filter((row) => row.startsWith('|'))) {
          const cells = line.replaceAll('\\|', '').split('|').length - 2;
          expect([4, 5]).toContain(cells);
        }
        const rows = lines.filter((line) => /^\| (?:❌|⚠️) /u.test(line));
        expect(rows).toHaveLength(each.findings.length);
      }),
    );
  });

  it('is never longer than GitHub takes', () => {
    const [one] = fc.sample(finding, 1);
    const many = Array.from({length: 3000}, () => ({
      ...(one as Finding),
      message: 'word '.repeat(40),
    }));
    const [sample] = fc.sample(report, 1);
    const printed = formatMarkdown({...(sample as Report), findings: many});
    expect(printed.length).toBeLessThan(65_536);
    expect(printed).toMatch(/…and \d+ more findings/);
  });
});

describe('the report for people', () => {
  it('keeps to the terminal, and sends no control characters', () => {
    fc.assert(
      fc.property(report, text, (each, line) => {
        const printed = formatPretty(each, {
          sources: {lineAt: () => line},
          colors: pc.createColors(false),
          width: 80,
        });
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });
});
