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

interface PageSettings extends ProjectSettings {
  readonly page?: string;
  /** Pages that links lead to. */
  readonly others?: Files;
}

type ProjectSettings = Settings & {readonly route?: string};

/** Mends the translation of one page. */
function fix(
  source: string,
  translation: string,
  {page = 'a.mdx', locale = 'ru', others = {}, ...settings}: PageSettings = {},
): Outcome {
  const files: Files = {...others, [`en/${page}`]: source, [`${locale}/${page}`]: translation};
  return inProject(files, {locale, ...settings}, (folder, run) => {
    const result = run();
    return {...result, text: readFileSync(join(folder, locale, page), 'utf8')};
  });
}

function inProject<Result>(
  files: Files,
  {locale = 'ru', route, ...settings}: ProjectSettings,
  use: (folder: string, run: () => FixResult) => Result,
): Result {
  return withFiles(files, (folder) => {
    const project = resolveProject(
      {
        collections: [{source: 'en', translations: {[locale]: locale}, ...(route && {route})}],
        ...settings,
      },
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

  const pages = {
    'en/tokens.md': '# T',
    'en/keys.md': '# K',
    'ru/tokens.md': '# Т',
    'ru/keys.md': '# К',
  };
  const others = {...pages, 'en/sub/x.md': '# X', 'ru/sub/x.md': '# X'};

  it.each([
    ['a link', '[a](/docs/tokens)', '[а](/docs/keys)', '[а](/docs/tokens)'],
    [
      'a link with the locale’s prefix',
      '[a](/docs/tokens)',
      '[а](/ru/docs/keys)',
      '[а](/ru/docs/tokens)',
    ],
    ['a link to a file', '[a](/docs/tokens)', '[а](./keys.md)', '[а](./tokens.md)'],
    [
      'a link from a file to an address',
      '[a](./tokens.md)',
      '[а](/ru/docs/keys)',
      '[а](/ru/docs/tokens)',
    ],
    [
      'a link elsewhere',
      '[a](https://a.example/x)',
      '[а](https://a.example/y)',
      '[а](https://a.example/x)',
    ],
    [
      'one of two links',
      '[a](/docs/tokens) and [b](https://b.example)',
      '[а](/docs/keys) и [б](https://b.example)',
      '[а](/docs/tokens) и [б](https://b.example)',
    ],
    [
      'two links that changed places',
      '- [a](/docs/tokens)\n- [b](/docs/keys)',
      '- [а](/docs/keys)\n- [б](/ru/docs/tokens)',
      '- [а](/docs/tokens)\n- [б](/ru/docs/keys)',
    ],
    [
      'a link in an attribute',
      '<Card href="/docs/tokens" />',
      '<Card href="/docs/keys" />',
      '<Card href="/docs/tokens" />',
    ],
    ['an image', '![A](./img/key.png)', '![А](./img/lock.png)', '![А](./img/key.png)'],
    [
      'an image, with the way there',
      '![A](img/key.png)',
      '![А](../../img/lock.png)',
      '![А](../../img/key.png)',
    ],
    [
      'an image of an element',
      '<img src="/a.png" alt="A" />',
      '<img src="/b.png" alt="А" />',
      '<img src="/a.png" alt="А" />',
    ],
    [
      'inline code',
      'Set `DBT_TOKEN` first.',
      'Сначала задайте `DBT_KEY`.',
      'Сначала задайте `DBT_TOKEN`.',
    ],
    [
      'a line of code, but not its comment',
      '```js\nrotate(token); // now\nstop();\n```',
      '```js\nrotate(key); // сейчас\nstop();\n```',
      '```js\nrotate(token); // сейчас\nstop();\n```',
    ],
    [
      'lines of code in a list',
      '- One\n\n  ```py\n  a = call_x(1)  # one\n  b = call_y(2)\n  ```',
      '- Раз\n\n  ```py\n  a = call_x(3)  # раз\n  b = call_y(4)  # два\n  ```',
      '- Раз\n\n  ```py\n  a = call_x(1)  # раз\n  b = call_y(2)  # два\n  ```',
    ],
    ['the language of code', '```js\na();\n```', '```ts\na();\n```', '```js\na();\n```'],
    [
      'an included file',
      '{* ../src/a.py hl[1] *}',
      '{* ../src/b.py hl[1] *}',
      '{* ../src/a.py hl[1] *}',
    ],
    [
      'front matter',
      '---\nid: a\norder: 2\n---\n',
      '---\nid: "b"\norder: 3\n---\n',
      '---\nid: "a"\norder: 2\n---\n',
    ],
    [
      'the type of a value',
      '---\norder: 2\n---\n',
      "---\norder: '2'\n---\n",
      '---\norder: 2\n---\n',
    ],
    [
      'a front matter that lacks keys',
      '---\nid: a\ntitle: T\norder: 2 # why\ndraft: true\n---\n',
      '---\ntitle: Т\n---\n',
      '---\nid: a\ntitle: Т\norder: 2 # why\ndraft: true\n---\n',
    ],
  ])('%s', (_, source, translation, expected) => {
    const {text, report} = fix(source, translation, {
      page: 'a.md',
      others,
      site: {localePaths: {ru: '/ru/'}},
      route: '/docs',
    });
    expect(text).toBe(expected);
    expect(report.findings).toEqual([]);
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
    ['a plain word that may be translated', 'Say `forbid` here.', 'Скажите `reject` здесь.'],
    [
      'one of two codes, as either may be wrong',
      'Set `AB_1` and `AB_2`.',
      'Задайте `AB_3` и `AB_4`.',
    ],
    [
      'a text in code that was translated',
      '```js\nshow(a1, "Hello, world");\n```',
      '```js\nshow(a2, "Привет, мир");\n```',
    ],
    ['a link to a place on another page', '[a](./x.md#one)', '[а](./y.md#one)'],
    ['a definition that several links share', '[a][t]\n\n[t]: /tokens', '[а][t]\n\n[t]: /keys'],
    ['a picture that may not exist in this language', '![A](./en/key.png)', '![А](./ru/lock.png)'],
    ['a title', '---\ntitle: Tokens\n---\n', '---\ndescription: Токены\n---\n'],
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
  it('--fix of links, images, code and front matter touches no word, and mends what it takes on', () => {
    const pick = fc.nat({max: 3});
    const kinds = [
      {
        en: (n: number) => `See [it](https://a.example/p${n}).`,
        ru: (n: number) => `См. [это](https://a.example/p${n}).`,
      },
      {en: (n: number) => `![It](./p${n}.png)`, ru: (n: number) => `![Это](./p${n}.png)`},
      {en: (n: number) => `Set \`VAR_${n}\` now.`, ru: (n: number) => `Задайте \`VAR_${n}\`.`},
      {
        en: (n: number) => `- One \`a_${n}\` [it](/p${n})`,
        ru: (n: number) => `- Раз \`a_${n}\` [это](/ru/p${n})`,
      },
      {
        en: (n: number) => `\`\`\`js\ncall${n}(x); // it\n\`\`\``,
        ru: (n: number) => `\`\`\`js\ncall${n}(x); // это\n\`\`\``,
      },
      {
        en: (n: number) => `> <img src="/p${n}.png" alt="It" />`,
        ru: (n: number) => `> <img src="/p${n}.png" alt="Это" />`,
      },
    ];
    const part = fc.record({kind: fc.nat({max: kinds.length - 1}), own: pick, other: pick});
    fc.assert(
      fc.property(fc.array(part, {minLength: 1, maxLength: 5}), pick, pick, (parts, own, other) => {
        const source = [
          `---\nid: p${own}\norder: ${own}\n---`,
          ...parts.map(({kind, own: n}) => kinds[kind]?.en(n)),
        ].join('\n\n');
        const translation = [
          `---\nid: 'p${other}'\norder: ${other}\n---`,
          ...parts.map(({kind, other: n}) => kinds[kind]?.ru(n)),
        ].join('\n\n');
        const {text, report} = fix(source, translation, {page: 'a.md'});
        const withoutDigits = (all: string) => all.replace(/\d+/g, '#');
        expect(withoutDigits(text)).toBe(withoutDigits(translation));
        expect(report.findings.filter((finding) => finding.fix)).toEqual([]);
        expect(checkFiles({'en/a.md': source, 'ru/a.md': text}).findings).toEqual(report.findings);
        const isChanged = own !== other || parts.some((each) => each.own !== each.other);
        if (!isChanged) expect(text).toBe(translation);
        if (own !== other) expect(text).toContain(`---\nid: 'p${own}'\norder: ${own}\n---`);
      }),
      {numRuns: 30},
    );
  });

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
