import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {check, docusaurus, inShort} from './checkCatalogues';

/** Checks one i18next message. */
const text = (source: string, translation: string, locale = 'ru') =>
  inShort(check('messages', {a: source, b: 'x'}, {a: translation, b: 'x'}, {locale}));

describe('a message that is missing', () => {
  it('is an error with the place where it should stand', () => {
    const source = docusaurus({first: 'One', second: 'Two', third: 'Three'});
    const translation = docusaurus({first: 'Один', third: 'Три'});
    expect(check('messages', source, translation)).toEqual([
      {
        rule: 'messages',
        severity: 'error',
        locale: 'ru',
        page: 'code.json',
        message: 'The translation lacks the message “second”: “Two”.',
        suggestion: null,
        source: {
          path: 'i18n/en/code.json',
          line: 5,
          column: 4,
          endLine: 5,
          endColumn: 10,
          value: 'second',
          text: 'second',
        },
        translation: {
          path: 'i18n/ru/code.json',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 21,
          value: null,
          text: '',
        },
      },
    ]);
  });

  it('may be there under a misspelt key', () => {
    const found = check('messages', {nav: {title: 'One', x: 'x'}}, {nav: {titel: 'Один', x: 'x'}});
    expect(inShort(found)).toEqual([
      'error: The source has no message “nav.titel”; did you mean “nav.title”? → title',
    ]);
  });

  it('is a warning where Docusaurus has a translation of its own', () => {
    const found = check(
      'messages',
      docusaurus({'theme.x': 'One', a: 'Two'}),
      docusaurus({a: 'Два'}),
    );
    expect(inShort(found)).toEqual([
      'warning: The translation lacks the message “theme.x”: “One”. Docusaurus shows its own translation, if it has one.',
    ]);
  });

  it('is told once where all of them are', () => {
    expect(inShort(check('messages', {a: 'One', b: 'Two', c: 'Three'}, '{}'))).toEqual([
      'error: The catalogue has no messages, while the source has 3.',
    ]);
  });
});

describe('a message that the source lacks', () => {
  it('is a warning', () => {
    expect(inShort(check('messages', {a: 'One'}, {a: 'Один', stale: 'Два'}))).toEqual([
      'warning: The source has no message “stale”: remove the translation, or add the source.',
    ]);
  });

  it('is nothing where it translates a theme of Docusaurus', () => {
    const found = check(
      'messages',
      docusaurus({a: 'One'}),
      docusaurus({a: 'Один', 'theme.x': 'Два'}),
    );
    expect(found).toEqual([]);
  });
});

describe('a catalogue without its other half', () => {
  it('is an error where the translation is missing', () => {
    expect(inShort(check('messages', {a: 'One'}, null))).toEqual([
      'error: The catalogue has no translation into Russian: add code.json to its folder.',
    ]);
  });

  it('is a warning where the source is', () => {
    expect(inShort(check('messages', null, {a: 'Один'}))).toEqual([
      'warning: The catalogue translates nothing: the source has no code.json. Remove it, or add the source.',
    ]);
  });
});

describe('placeholders', () => {
  test.each([
    [
      'Hello, {{name}}!',
      'Привет, {{nmae}}!',
      'error: Expected the placeholder {{name}} in “a”, found {{nmae}}. → Привет, {{name}}!',
    ],
    [
      'Hello, {{name}}!',
      'Привет!',
      'error: The translation of “a” lacks the placeholder {{name}}.',
    ],
    [
      'Hello!',
      'Привет, {{name}}!',
      'error: The translation of “a” has the placeholder {{name}}, which nothing fills.',
    ],
    [
      '{{a}} of {{b}}',
      'Всего',
      'error: The translation of “a” lacks the placeholders {{a}} and {{b}}.',
    ],
    [
      '{{a}} is here',
      '{{a}} здесь, {{a}}!',
      'warning: The translation of “a” has the placeholder {{a}} more often than the source.',
    ],
    [
      'See $t(other)',
      'Смотрите сюда',
      'error: The translation of “a” lacks the placeholder $t(other).',
    ],
  ])('%s ≠ %s', (source, translation, expected) => {
    expect(text(source, translation)).toEqual([expected]);
  });

  test.each([
    ['{{a}} of {{b}}', 'Из {{b}}: {{a}}'],
    ['{{- html}} here', '{{html}} здесь'],
    ['{{n, number}} here', '{{n}} здесь'],
    ['See $t(other, {"count": 1})', 'Смотрите $t(other)'],
    ['A {brace} here', 'Тут {скобка}'],
  ])('%s = %s', (source, translation) => {
    expect(text(source, translation)).toEqual([]);
  });

  it('are in single braces in Docusaurus', () => {
    const found = check('messages', docusaurus({a: 'By {name}'}), docusaurus({a: 'Автор: {имя}'}));
    expect(inShort(found)).toEqual(['error: The translation of “a” lacks the placeholder {name}.']);
  });

  it('are suggested as they stand in the file', () => {
    const found = check(
      'messages',
      docusaurus({a: 'The "{name}"'}),
      docusaurus({a: '"{nmae}" тут'}),
    );
    expect(found.map(({suggestion}) => suggestion)).toEqual(['\\"{name}\\" тут']);
  });
});

describe('tags', () => {
  test.each([
    ['Read <0>this</0>', 'Прочтите', 'error: The translation of “a” lacks <0> and </0>.'],
    [
      'Read this',
      'Прочтите <b>это</b>',
      'error: The translation of “a” has <b> and </b>, which the source hasn’t.',
    ],
    [
      'Read <0>this</0>',
      'Прочтите </0>это<0>',
      'error: The translation of “a” opens and closes its tags in the wrong order.',
    ],
    [
      'Read <0>this</0>',
      'Прочтите <1>это</1>',
      'error: The translation of “a” has <1> and </1> instead of <0> and </0>.',
    ],
  ])('%s ≠ %s', (source, translation, expected) => {
    expect(text(source, translation)).toEqual([expected]);
  });

  test.each([
    ['<0>Read</0> <1>this</1>', '<1>Это</1> <0>прочтите</0>'],
    ['One<br/>two', 'Один<br>два'],
    ['<a href="/x">One</a>', '<a href="/ru/x">Один</a>'],
    ['a < b and c > d', 'а < б и в > г'],
  ])('%s = %s', (source, translation) => {
    expect(text(source, translation)).toEqual([]);
  });
});

describe('space at the edge', () => {
  test.each([
    [
      'Ask: ',
      'Спросите:',
      'warning: The translation of “a” ends without a space, unlike the source. → Спросите: ',
    ],
    [
      'Ask',
      ' Спросите',
      'warning: The translation of “a” begins with a space, unlike the source. → Спросите',
    ],
  ])('%j ≠ %j', (source, translation, expected) => {
    expect(text(source, translation)).toEqual([expected]);
  });

  it('may be left out in a language without spaces', () => {
    expect(text('Ask: ', '尋ねる：', 'ja')).toEqual([]);
    expect(text('Ask: ', '詢問：', 'zh-Hant')).toEqual([]);
  });
});

describe('an empty message', () => {
  it('is an error', () => {
    expect(text('Hello, {{name}}', ' ')).toEqual([
      'error: The message “a” is empty: translate “Hello, {{name}}”.',
    ]);
  });

  it('is none where the source is empty too', () => {
    expect(text('', '')).toEqual([]);
  });
});

describe('a message that reads the same as its source', () => {
  test.each([
    [
      'ru',
      'Collapse the sidebar',
      'error: The message “a” is not translated: “Collapse the sidebar”.',
    ],
    ['ru', 'system mode', 'error: The message “a” is not translated: “system mode”.'],
    [
      'ru',
      'warning',
      'warning: The message “a” reads the same as its source, “warning”: translate it, unless it is a name or the right word in Russian.',
    ],
    [
      'de',
      'Collapse the sidebar',
      'error: The message “a” is not translated: “Collapse the sidebar”.',
    ],
    [
      'de',
      'System mode',
      'warning: The message “a” reads the same as its source, “System mode”: translate it, unless it is a name or the right word in German.',
    ],
  ])('in %s: %s', (locale, message, expected) => {
    expect(text(message, message, locale)).toEqual([expected]);
  });

  test.each([
    'Terraform',
    'GitHub',
    'dbt.getdbt.com',
    '/docs/intro',
    '`npm run build`',
    'API, MCP',
    '{{a}} – {{b}}',
    'Semantic Layer',
    'v2',
    'x → y',
  ])('may be a name or code: %s', (message) => {
    expect(text(message, message)).toEqual([]);
  });

  it('may consist of words that the translation uses elsewhere', () => {
    const source = {a: 'dbt', b: 'Run dbt here'};
    expect(inShort(check('messages', source, {a: 'dbt', b: 'Запустите dbt здесь'}))).toEqual([]);
  });

  it('is a word, not a name, where the source writes it without a capital', () => {
    const source = {a: 'Authors', b: 'All authors of the blog'};
    expect(inShort(check('messages', source, {a: 'Authors', b: 'Все, кто пишет'}))).toEqual([
      'warning: The message “a” reads the same as its source, “Authors”: translate it, unless it is a name or the right word in Russian.',
    ]);
  });

  it('is told once where all messages do', () => {
    const source = docusaurus({
      a: 'Close the page',
      b: 'Open the page',
      c: 'Go to the page',
      d: 'Leave this page',
      e: 'Print this page',
      f: 'GitHub',
    });
    expect(inShort(check('messages', source, source))).toEqual([
      'error: The whole catalogue is still in English: translate its messages into Russian.',
    ]);
  });
});

describe('a file that can’t be read', () => {
  it('is a syntax error at its place, and nothing else is said', () => {
    const found = check('messages', {a: 'One', b: 'Two'}, '{\n  "a": "Один",\n}');
    expect(found).toMatchObject([
      {
        rule: 'syntax',
        severity: 'error',
        locale: 'ru',
        message: 'Expected a key in double quotes; a comma may not stand after the last entry.',
        source: null,
        translation: {path: 'i18n/ru/code.json', line: 3, column: 1},
      },
    ]);
    expect(check('plurals', {a: 'One'}, '{')).toEqual([]);
  });

  it('is told under the source’s locale where it is the source', () => {
    expect(check('messages', '{', {a: 'Один'})).toMatchObject([
      {rule: 'syntax', locale: 'en', source: {path: 'i18n/en/code.json'}, translation: null},
    ]);
  });

  it('must have the shape of its source', () => {
    expect(
      inShort(check('messages', docusaurus({a: 'One', b: 'Two'}), {a: 'Один', b: 'Два'})),
    ).toEqual(['error: Write {"message": …} as the value of “a”: Docusaurus accepts no other.']);
  });

  it('may have a key twice, which is an error', () => {
    const found = check('messages', '{"a": "One"}', '{"a": "Раз", "a": "Один"}');
    expect(found).toMatchObject([
      {
        rule: 'messages',
        message: 'The key “a” stands twice, and only the last one is used: remove one.',
        translation: {line: 1, column: 3},
      },
    ]);
  });
});

const anyContents = fc.oneof(
  fc.json(),
  fc.string({unit: 'binary'}),
  fc.constantFrom(
    null,
    '{}',
    '{"a": "x"}',
    '{"a": {"message": "x|y"}}',
    '{"a_one": "x", "a_other": "{{count}}"}',
  ),
  fc
    .dictionary(
      fc.constantFrom('a', 'b', 'a_one', 'a_other', 'theme.x'),
      fc.string({unit: 'grapheme'}),
    )
    .map((entries) => JSON.stringify(entries)),
);

test('no catalogue makes the rules throw, and findings have places in the files', () => {
  const locales = fc.constantFrom('ru', 'ko', 'ar', 'pt-BR', 'zh-Hant', 'tlh');
  fc.assert(
    fc.property(anyContents, anyContents, locales, (source, translation, locale) => {
      for (const rule of ['messages', 'plurals'] as const) {
        for (const finding of check(rule, source, translation, {locale})) {
          expect(finding.source ?? finding.translation).not.toBeNull();
          expect(finding.message).toMatch(/[.?]$/);
          const {line, endLine} = finding.translation ?? finding.source ?? {line: 0, endLine: 0};
          expect(line).toBeGreaterThan(0);
          expect(endLine).toBeGreaterThanOrEqual(line);
        }
      }
    }),
    {numRuns: 500},
  );
});

test('a translated catalogue has no findings', () => {
  const texts = fc.dictionary(
    fc.stringMatching(/^[a-z]{3,8}$/),
    fc.stringMatching(/^[A-Z][a-z]{2,6}( [a-z]{3,8}){1,4}$/),
    {minKeys: 1, noNullPrototype: true},
  );
  fc.assert(
    fc.property(texts, (entries) => {
      const translated = Object.fromEntries(
        Object.entries(entries).map(([key, one]) => [key, `Перевод: ${one.length}`]),
      );
      expect(check('messages', entries, translated)).toEqual([]);
      expect(check('plurals', entries, translated)).toEqual([]);
    }),
  );
});
