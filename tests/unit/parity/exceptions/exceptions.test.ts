import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findIgnoreComments} from '../../../../src/parity/exceptions/findComments';
import type {Report} from '../../../../src/parity/report/report';
import {brief, checkFiles, type Settings} from '../checkPages';

const check = (source: string, translation: string, settings: Settings = {}): Report =>
  checkFiles({'en/a.mdx': source, 'ru/a.mdx': translation}, settings);

/** Findings, one line each; then what was accepted, with its reason. */
function outcome({findings, accepted}: Report): string[] {
  return [
    ...findings.map((finding) => `${brief(finding)} | ${finding.message}`),
    ...accepted.map(({rule, reason, acceptedBy}) => `accepted ${rule} by ${acceptedBy}: ${reason}`),
  ];
}

const source = `# Page {#page}

Since July 18, 2023.

## One {#one}

Until July 18, 2024.

- On July 18, 2025.

### Below {#below}

After July 18, 2026.

## Two {#two}

Before July 18, 2027.
`;
const dates = ['18 июля 2023 г.', '18 июля 2024 г.', '18 июля 2025 г.', '18 июля 2026 г.'] as const;

/** The translation with all five days wrong, and comments at five places. */
function translated({lead = '', one = '', item = '', inline = ''} = {}): string {
  return `${lead}# Страница {#page}

С 19 июля 2023 г.

## Один {#one}

${one}

До 19 июля 2024 г. ${inline}

${item}

- 19 июля 2025 г.

### Ниже {#below}

После 19 июля 2026 г.

## Два {#two}

До 19 июля 2027 г.
`;
}

const acceptedDays = (report: Report) =>
  report.accepted.map(({source: place}) => place?.value?.slice(0, 4));

describe('an exception in a page', () => {
  it.each([
    ['reaches the next block', {one: '{/* docs-parity-ignore dates: why */}'}, ['2024']],
    ['reaches a whole list', {item: '{/* docs-parity-ignore dates: why */}'}, ['2025']],
    [
      'reaches the paragraph it stands in',
      {inline: '{/* docs-parity-ignore dates: why */}'},
      ['2024'],
    ],
    [
      'reaches its section and those below',
      {one: '{/* docs-parity-ignore-section dates: why */}'},
      ['2024', '2025', '2026'],
    ],
    [
      'reaches the page',
      {lead: '{/* docs-parity-ignore-page dates: why */}\n\n'},
      ['2023', '2024', '2025', '2026', '2027'],
    ],
    [
      'may be an HTML comment, and name several rules',
      {one: '<!-- docs-parity-ignore-section links, dates: why -->'},
      ['2024', '2025', '2026'],
    ],
  ])('%s', (_, comments, years) => {
    const report = check(source, translated(comments));
    expect(acceptedDays(report)).toEqual(years);
    expect(report.findings.filter(({severity}) => severity === 'error')).toHaveLength(
      5 - years.length,
    );
    expect(report.summary.accepted).toBe(years.length);
  });

  it('is as good in the source, for every language', () => {
    const report = check(
      source.replace('Until', '{/* docs-parity-ignore dates: why */}\nUntil'),
      translated(),
    );
    expect(acceptedDays(report)).toEqual(['2024']);
  });

  it('makes a page with nothing else in step', () => {
    const report = check(
      'On July 18, 2023.\n',
      '{/* docs-parity-ignore dates: moved in Russia */}\n19 июля 2023 г.\n',
    );
    expect(outcome(report)).toEqual(['accepted dates by page: moved in Russia']);
    expect(report.pages).toMatchObject([{status: 'in-step'}]);
  });

  it.each([
    ['in a code block', '```\n{/* docs-parity-ignore dates: why */}\n```\n\n'],
    ['in inline code', '`<!-- docs-parity-ignore dates: why -->`\n'],
    ['without a comment around it', 'docs-parity-ignore dates: why\n\n'],
  ])('is none %s', (_, sample) => {
    const report = check(`${sample}On July 18, 2023.\n`, `${sample}19 июля 2023 г.\n`);
    expect(report.accepted).toEqual([]);
    expect(report.findings.map(({rule}) => rule)).toEqual(['dates']);
  });
});

describe('an exception is itself a finding', () => {
  const wrong = (comment: string, day = 19) =>
    outcome(check('On July 18, 2023.\n', `{/* ${comment} */}\n\n${day} июля 2023 г.\n`)).filter(
      (line) => !line.includes('Expected the date'),
    );

  it.each([
    [
      'without a reason, and accepts nothing',
      'docs-parity-ignore dates',
      'error dates | · | 1:1 docs-parity-ignore dates | This exception gives no reason, so that it accepts nothing; write “docs-parity-ignore dates: reason”.',
    ],
    [
      'with an empty reason',
      'docs-parity-ignore dates:  ',
      'error dates | · | 1:1 docs-parity-ignore dates: | This exception gives no reason, so that it accepts nothing; write “docs-parity-ignore dates: reason”.',
    ],
    [
      'with an unknown rule',
      'docs-parity-ignore date: why',
      'error syntax | · | 1:1 docs-parity-ignore date: why | This exception names the rule “date”, which does not exist; did you mean “dates”?',
    ],
    [
      'with an unknown form',
      'docs-parity-ignore-file dates: why',
      'error syntax | · | 1:1 docs-parity-ignore-file dates: why | There is no “docs-parity-ignore-file”; write “docs-parity-ignore”, “docs-parity-ignore-section” or “docs-parity-ignore-page”.',
    ],
    [
      'with no rule',
      'docs-parity-ignore: why',
      'error syntax | · | 1:1 docs-parity-ignore: why | This exception names no rule, so that it accepts nothing; write “docs-parity-ignore RULE: reason”.',
    ],
  ])('%s', (_, comment, expected) => {
    expect(wrong(comment)).toEqual([expected]);
  });

  it('that no longer matches anything', () => {
    expect(wrong('docs-parity-ignore dates: why', 18)).toEqual([
      'warning dates | · | 1:1 docs-parity-ignore dates: why | The rule “dates” finds nothing here anymore: remove the exception.',
    ]);
  });

  it('only where its rule could have found something', () => {
    const text = '{/* docs-parity-ignore dates, permission-sets: why */}\n\nСловами.\n';
    expect(check('In words.\n', text, {rules: {dates: 'off'}}).findings).toEqual([]);
    const broken = check('In <words.\n', '{/* docs-parity-ignore dates: why */}\n\nСловами.\n');
    expect(broken.findings.map(({rule}) => rule)).toEqual(['syntax']);
  });

  it('in the source once, however many languages there are', () => {
    const report = checkFiles(
      {
        'en/a.mdx': '{/* docs-parity-ignore dates: why */}\n\nWords.\n',
        'ru/a.mdx': 'Слова.\n',
        'de/a.mdx': 'Worte.\n',
      },
      {collections: [{source: 'en', translations: {ru: 'ru', de: 'de'}}]},
    );
    expect(report.findings.map(({rule, locale}) => [rule, locale])).toEqual([['dates', 'en']]);
  });
});

describe('an exception in the configuration', () => {
  const pages = ['On July 18, 2023.\n', '19 июля 2023 г.\n'] as const;
  const except = (exception: object) => ({
    exceptions: [{rule: 'dates' as const, page: 'a.*', reason: 'why', ...exception}],
  });

  it.each([
    ['by rule and page', {}],
    ['by locale', {locale: 'ru'}],
    ['by both values', {source: '2023-07-18', translation: '2023-07-19'}],
  ])('accepts a finding %s', (_, exception) => {
    expect(outcome(check(...pages, except(exception)))).toEqual([
      'accepted dates by configuration: why',
    ]);
  });

  it.each([
    ['another page', {page: 'b.mdx'}],
    ['another locale', {locale: 'de'}],
    ['the source’s value of yesterday', {source: '2023-07-17'}],
    ['the translation’s value of yesterday', {translation: '2023-07-17'}],
    ['a fact that is missing', {translation: null}],
  ])('of %s accepts nothing, and is reported', (_, exception) => {
    const {findings, accepted} = check(...pages, except(exception));
    expect(accepted).toEqual([]);
    expect(findings.map(({rule, severity}) => `${severity} ${rule}`).sort()).toEqual([
      'error dates',
      'warning dates',
    ]);
    expect(findings.some(({message}) => message.includes('exceptions[0] accepts nothing'))).toBe(
      true,
    );
  });
});

describe('comments for the checker', () => {
  it.each([
    ['{/* docs-parity-ignore a: b */}', 'docs-parity-ignore a: b'],
    ['{ /*docs-parity-ignore a: b\n c*/ }', 'docs-parity-ignore a: b\n c'],
    ['<!--docs-parity-ignore-->', 'docs-parity-ignore'],
  ])('are found whole: %s', (comment, text) => {
    expect(findIgnoreComments(`x ${comment} y`)).toEqual([
      {text, range: {start: 2, end: 2 + comment.length}},
    ]);
  });

  it.each([
    '{/* docs-parity-ignore a: b',
    '{/* docs-parity-ignore a */ b}',
    '<!-- see docs-parity-ignore -->',
  ])('are not made of halves: %s', (text) => expect(findIgnoreComments(text)).toEqual([]));

  it('have their place in any text', () => {
    const piece = fc.constantFrom('{/* ', '<!-- ', ' */}', ' -->', 'docs-parity-ignore', 'я', '\n');
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('');
        for (const {range, text: inner} of findIgnoreComments(text)) {
          const whole = text.slice(range.start, range.end);
          expect(whole).toMatch(/^(?:\{\/\*|<!--)\s*docs-parity-ignore[\s\S]*(?:\*\/\}|-->)$/);
          expect(whole).toContain(inner);
        }
      }),
    );
  });

  it('never make a check fail, wherever they stand', () => {
    const piece = fc.constantFrom(
      ...dates,
      '## Heading\n\n',
      '- item\n\n',
      '> quote\n\n',
      '| a | b |\n| --- | --- |\n| c | d |\n\n',
      '<!-- docs-parity-ignore dates: why -->',
      '<!-- docs-parity-ignore-section dates, x: why -->\n\n',
      '<!-- docs-parity-ignore-page -->\n\n',
      '\n\n',
    );
    const page = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(page, page, (own, other) => {
        const {findings, accepted, summary} = checkFiles({'en/a.md': own, 'ru/a.md': other});
        expect(summary.findings).toBe(findings.length);
        expect(accepted.every(({rule, reason}) => rule === 'dates' && reason === 'why')).toBe(true);
      }),
      {numRuns: 60},
    );
  });
});
