import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {resolveProject} from '../../../../src/parity/config/resolveProject';
import {type FixResult, fixProject} from '../../../../src/parity/fix/fixProject';
import {planFixes} from '../../../../src/parity/fix/planFixes';
import {checkFiles, type Files, type Settings, withFiles} from '../checkPages';

interface Outcome extends FixResult {
  /** The translation afterwards. */
  readonly text: string;
}

/** Mends the translation of one page. */
function fix(
  source: string,
  translation: string,
  {page = 'a.mdx', locale = 'ru', ...settings}: Settings & {readonly page?: string} = {},
): Outcome {
  const files: Files = {[`en/${page}`]: source, [`${locale}/${page}`]: translation};
  return inProject(files, {locale, ...settings}, (folder, run) => {
    const result = run();
    return {...result, text: readFileSync(join(folder, locale, page), 'utf8')};
  });
}

function inProject<Result>(
  files: Files,
  {locale = 'ru', ...settings}: Settings,
  use: (folder: string, run: () => FixResult) => Result,
): Result {
  return withFiles(files, (folder) => {
    const project = resolveProject(
      {collections: [{source: 'en', translations: {[locale]: locale}}], ...settings},
      {folder, workingDirectory: folder, ownFolders: true},
    );
    return use(folder, () => fixProject(project));
  });
}

describe('--fix mends', () => {
  it.each([
    ['a day', 'On July 18, 2023.', '19 июля 2023 г.', '18 июля 2023 г.'],
    [
      'a day, in the writer’s own form',
      'On July 18, 2023.',
      'С 19 июля 2023 года.',
      'С 18 июля 2023 года.',
    ],
    ['a year before a full stop', 'On July 18, 2023.', 'С 18 июля 2024.', 'С 18 июля 2023.'],
    ['a month before a full stop', 'On July 18, 2023.', 'С 18 июня 2023.', 'С 18 июля 2023 г.'],
    ['a date in digits', 'On July 8, 2023.', '09.07.2023 вышло.', '08.07.2023 вышло.'],
    ['an ISO date', 'On 2023-07-18.', 'С 2023-07-19.', 'С 2023-07-18.'],
    [
      'two dates that changed places',
      '- On 2023-07-18.\n- On 2023-07-19.',
      '- С 2023-07-19.\n- С 2023-07-18.',
      '- С 2023-07-18.\n- С 2023-07-19.',
    ],
    ['a date left in English', 'On July 18, 2023.', 'С July 18, 2023.', 'С 18 июля 2023 г.'],
    ['a heading’s id', '## One {#one}', '## Один {#odin}', '## Один {#one}'],
    ['a heading that lost its id', '## One {/* #one */}', '## Один', '## Один {/* #one */}'],
    [
      'the place on a page that a link names',
      'See [one](#one).\n\n## One {#one}\n\nText.\n\n## Two {#two}\n\nText.',
      'См. [раз](#two).\n\n## Один {#one}\n\nТекст.\n\n## Два {#two}\n\nТекст.',
      'См. [раз](#one).\n\n## Один {#one}\n\nТекст.\n\n## Два {#two}\n\nТекст.',
    ],
  ])('%s', (_, source, translation, expected) => {
    const {text, report, fixed} = fix(source, translation);
    expect(text).toBe(expected);
    expect(fixed).toBeGreaterThan(0);
    expect(report.summary.fixable).toBe(0);
  });

  it('a day in German, Korean and Finnish', () => {
    const source = 'Since July 18, 2023.\n';
    expect(fix(source, 'Seit dem 19. Juli 2023.\n', {locale: 'de'}).text).toBe(
      'Seit dem 18. Juli 2023.\n',
    );
    expect(fix(source, '2023년 7월 19일부터.\n', {locale: 'ko'}).text).toBe(
      '2023년 7월 18일부터.\n',
    );
    expect(fix(source, 'Alkaen 19. heinäkuuta 2023.\n', {locale: 'fi'}).text).toBe(
      'Alkaen 18. heinäkuuta 2023.\n',
    );
  });
});

describe('--fix leaves alone', () => {
  it.each([
    ['a month by itself, which would have to be inflected', 'In July 2023.', 'В июне 2023 года.'],
    ['a date with markup in it', 'On July 18, 2023.', '**19** июля 2023 г.'],
    ['the end of a range', 'July 18–20, 2023.', '18–21 июля 2023 г.'],
    ['a date that is missing', 'On July 18, 2023.', 'Тогда.'],
    [
      'an accepted finding',
      'On July 18, 2023.',
      '{/* docs-parity-ignore dates: why */}\n19 июля 2023 г.',
    ],
    [
      'one of two dates, as either may be wrong',
      'From July 18, 2023 or July 19, 2023.',
      'С 19 июля 2023 г. или с 19 июля 2023 г.',
    ],
    [
      'one of two links, as either may be wrong',
      'See [one](#one), [two](#two).\n\n## One {#one}\n\nText.\n\n## Two {#two}\n\nText.',
      'См. [раз](#two), [два](#two).\n\n## Один {#one}\n\nТекст.\n\n## Два {#two}\n\nТекст.',
    ],
    ['prose', 'The first paragraph.\n\nThe second.', 'Первый абзац.'],
  ])('%s', (_, source, translation) => {
    const {text, fixed, files} = fix(source, translation);
    expect({text, fixed, files}).toEqual({text: translation, fixed: 0, files: []});
  });

  it('a finding of a rule that is off', () => {
    expect(fix('On July 18, 2023.', '19 июля 2023 г.', {rules: {dates: 'off'}}).fixed).toBe(0);
  });
});

describe('a file that is mended keeps', () => {
  it('its line ends and byte order mark', () => {
    const text = '\uFEFF# Тема\r\n\r\nС 19 июля 2023 г.\r\n';
    expect(fix('# Topic\n\nSince July 18, 2023.\n', text).text).toBe(text.replace('19', '18'));
  });

  it('its permissions, and the link that leads to it', () => {
    const files = {'en/a.md': 'On 2023-07-18.', 'ru/.keep': '', 'other/a.md': 'С 2023-07-19.'};
    inProject(files, {}, (folder, run) => {
      chmodSync(join(folder, 'other/a.md'), 0o640);
      symlinkSync(join(folder, 'other/a.md'), join(folder, 'ru/a.md'));
      expect(run().files).toEqual(['ru/a.md']);
      expect(readFileSync(join(folder, 'other/a.md'), 'utf8')).toBe('С 2023-07-18.');
      expect(statSync(join(folder, 'other/a.md')).mode & 0o777).toBe(0o640);
      expect(lstatSync(join(folder, 'ru/a.md')).isSymbolicLink()).toBe(true);
      expect(readdirSync(join(folder, 'other'))).toEqual(['a.md']);
    });
  });
});

describe('a plan of fixes', () => {
  const files = {'en/a.mdx': 'Text.', 'ru/a.mdx': 'Один два три.'};
  const planOf = (...fixes: readonly [column: number, endColumn: number, text: string][]) =>
    withFiles(files, (folder) => {
      const project = resolveProject(
        {collections: [{source: 'en', translations: {ru: 'ru'}}]},
        {folder, workingDirectory: folder, ownFolders: true},
      );
      const place = {path: 'ru/a.mdx', line: 1, endLine: 1};
      const [model] = checkFiles({
        'en/a.md': 'On 2023-07-18.',
        'ru/a.md': 'С 2023-07-19.',
      }).findings;
      if (!model) throw new Error('There should be a finding.');
      const findings = fixes.map(([column, endColumn, text]) => ({
        ...model,
        fix: [{...place, column, endColumn, text}],
      }));
      const plan = planFixes(findings, project);
      return {count: plan.findings.length, text: plan.files[0]?.after.text ?? null};
    });

  it('takes the first of two fixes in one place', () => {
    expect(planOf([1, 5, 'Раз'], [3, 8, 'x'], [10, 13, '3'])).toEqual({
      count: 2,
      text: 'Раз два 3.',
    });
  });

  it('leaves a file that could not be read any more', () => {
    expect(planOf([1, 5, '{'])).toEqual({count: 0, text: null});
  });

  it('leaves what lies outside the file', () => {
    expect(planOf([100, 105, 'x'])).toEqual({count: 0, text: null});
  });
});

describe('whatever the page,', () => {
  /** No month, so that each number of a date has one meaning. */
  const day = fc.integer({min: 13, max: 28});
  const sentence = fc.record({
    before: fc.constantFrom('', 'Слово ', '> ', '- ', '**Важно** ', 'е\u0301 '),
    source: day,
    translation: day,
    month: fc.integer({min: 1, max: 12}),
    form: fc.constantFrom('long', 'iso', 'numeric'),
    after: fc.constantFrom('', '.', ' вышло', ' г.', ', а `2024-01-01` нет'),
  });
  const pad = (number: number) => String(number).padStart(2, '0');
  const months =
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

  it('--fix changes nothing but dates, and a second run finds none of those it mended', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, {minLength: 1, maxLength: 5}),
        fc.constantFrom('\n', '\r\n'),
        (sentences, lineEnd) => {
          const write = (form: string, date: number, month: number) =>
            form === 'iso'
              ? `2023-${pad(month)}-${pad(date)}`
              : form === 'numeric'
                ? `${pad(date)}.${pad(month)}.2023`
                : `${date} ${months[month - 1]} 2023`;
          const page = (line: (each: (typeof sentences)[number]) => string) =>
            sentences.map(line).join(lineEnd + lineEnd) + lineEnd;
          const source = page(
            ({before, source: date, month, after}) =>
              `${before}${write('iso', date, month)}${after}`,
          );
          const translation = page(
            ({before, translation: date, month, form, after}) =>
              `${before}${write(form, date, month)}${after}`,
          );
          const {text, report} = fix(source, translation, {page: 'a.md'});
          const withoutDigits = (all: string) => all.replace(/\d+/g, '#');
          expect(withoutDigits(text)).toBe(withoutDigits(translation));
          expect(report.findings.filter((finding) => finding.fix)).toEqual([]);
          expect(checkFiles({'en/a.md': source, 'ru/a.md': text}).findings).toEqual(
            report.findings.map((finding) => finding),
          );
        },
      ),
      {numRuns: 30},
    );
  });
});
