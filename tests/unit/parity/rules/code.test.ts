import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareCode} from '../../../../src/parity/code/compareCode';
import {briefs} from '../checkPages';

/** A page with one fenced block. */
function fence(code: string, info = 'js', before = 'Text:'): string {
  return `${before}\n\n\`\`\`${info}\n${code}\n\`\`\`\n`;
}

function compare(source: string, translation: string, info = 'js', otherInfo = info): string[] {
  return briefs(fence(source, info), fence(translation, otherInfo, 'Текст:'));
}

describe('the rule code reports', () => {
  it('a changed identifier, at the line of either side', () => {
    expect(compare('const a = 1;\nrotate(token);', 'const a = 1;\nrotate(key);')).toEqual([
      'error code | 5:1 rotate(token); | 5:1 rotate(key); ⇒ rotate(token);',
    ]);
  });

  it('a line after a path that only looks like the beginning of a comment', () => {
    const code = (lines: string) => `\`\`\`\n/_assets/*\n${lines}\`\`\`\n`;
    const found = briefs(code('  Cache: public\n  Age: 10\n'), code('  Age: 10\n'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^\w+ code \| 3:/);
  });

  it('a missing and an added line', () => {
    expect(compare('one();\ntwo();\nthree();', 'one();\nthree();')).toEqual([
      'error code | 5:1 two(); | 4:1 – ⇒ two();',
    ]);
    expect(compare('one();\nthree();', 'one();\ntwo();\nthree();')).toEqual([
      'error code | 4:1 – | 5:1 two();',
    ]);
  });

  it('another language, and one that was lost', () => {
    expect(compare('a', 'a', 'js', 'python')).toEqual(['error code | 3:4 js | 3:4 python ⇒ js']);
    expect(compare('a', 'a', 'js', '')).toEqual(['error code | 3:4 js | 3:4  ⇒ js']);
  });

  it('a missing block as one finding', () => {
    const found = briefs(
      `${fence('first(1);')}\n${fence('second(2);')}`,
      fence('first(1);', 'js', 'Текст:'),
    );
    expect(found).toEqual(['error code | 9:1 second(2); | 3:1 –']);
  });

  it('other highlighted lines as a warning', () => {
    expect(compare('a();\nb();', 'a();\nb();', 'js {1}', 'js {2}')).toEqual([
      'warning code | 3:7 {1} | 3:7 {2}',
    ]);
  });

  it.each([
    ['YOUR_APP_ID', 'DEINE_APP_ID'],
    ['YOUR_API_KEY', 'DEIN_SCHLÜSSEL'],
  ])('the placeholder %s in the reader’s language, %s, as a warning', (source, translation) => {
    const found = briefs(fence(`id: '${source}',`), fence(`id: '${translation}',`), {locale: 'de'});
    expect(found.map((line) => line.split(' |')[0])).toEqual(['warning code']);
  });

  it('a line that includes code from a file', () => {
    expect(
      briefs('Text:\n\n{* ../src/a.py hl[1] *}\n', 'Текст:\n\n{* ../src/b.py hl[1] *}\n', {
        page: 'page.md',
      }),
    ).toEqual([
      'error code | 3:1 {* ../src/a.py hl[1] *} | 3:1 {* ../src/b.py hl[1] *} ⇒ {* ../src/a.py hl[1] *}',
    ]);
  });

  it('an identifier that changed beside translated text', () => {
    expect(compare('show(title, "Hello there");', 'show(name, "Привет всем");')).toHaveLength(1);
  });
});

describe('the rule code is silent about', () => {
  it.each([
    ['js', 'a(); // rotate the token', 'a(); // перевыпустить токен'],
    ['js', 'a(); // rotate the token', 'a();'],
    ['js', '/* one\n two */\na();', '/* раз\n два\n три */\na();'],
    ['python', 'a()  # note', 'a()  # заметка'],
    [
      'python',
      'def f():\n    """Says hello."""\n    a()',
      'def f():\n    """Здоровается."""\n    a()',
    ],
    ['bash', '# Install\nnpm i x', '# Установка\nnpm i x'],
    ['html', '<!-- note -->\n<p>x</p>', '<!-- заметка -->\n<p>x</p>'],
    ['sql', 'select 1 -- one', 'select 1 -- один'],
    ['', 'a() # note', 'a() # заметка'],
    ['js', "say('Hello there');", "say('Привет всем');"],
    ['html', '<h1>My page</h1>', '<h1>Моя страница</h1>'],
    ['md', '# My first page\n\nSome text here.', '# Моя первая страница\n\nНемного текста.'],
    ['astro', '<Link href="/about" />', '<Link href="/ru/about" />'],
    ['astro', '<Link href="https://a.example" />', '<Link href="https://a.example/ru" />'],
    ['mermaid', 'participant A as Our server', 'participant A as Наш сервер'],
    ['html', '<html lang="en">', '<html lang="ru">'],
    ['js', 'locales: {fr: {}}', 'locales: {ru: {}}'],
    ['js', "const a = {b: 'c'};", 'const a = { b: "c" }'],
    ['js', 'call(a,\n  b);', 'call(a, b);'],
  ])('%s: %s as %s', (info, source, translation) => {
    expect(compare(source, translation, info)).toEqual([]);
  });

  it('another length of the fence and other titles', () => {
    expect(
      briefs(
        'Text:\n\n```js title="My file"\na();\n```\n',
        'Текст:\n\n~~~~js title="Мой файл"\na();\n~~~~\n',
      ),
    ).toEqual([]);
  });
});

describe('code', () => {
  const identifier = fc.stringMatching(/^[a-z]{3,8}[A-Z][a-z]{2,6}$/);
  const call = fc.tuple(identifier, identifier).map(([name, value]) => `${name}(${value});`);

  it('differs from itself in nothing, whatever its comments say', () => {
    fc.assert(
      fc.property(fc.array(call, {minLength: 1, maxLength: 20}), fc.string(), (lines, comment) => {
        const remark = comment.replace(/[\r\n\u2028\u2029]/g, ' ');
        const commented = lines.map((line) => `${line} // ${remark}`).join('\n');
        expect(compareCode(lines.join('\n'), commented, 'js', ['en', 'ru'])).toBeNull();
      }),
    );
  });

  it('shows the one line that was changed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(call, {minLength: 2, maxLength: 20}), fc.nat(), (lines, seed) => {
        const at = seed % lines.length;
        const changed = lines.map((line, index) => (index === at ? `x${line}` : line));
        const found = compareCode(lines.join('\n'), changed.join('\n'), 'js', ['en', 'ru']);
        expect(found).toMatchObject({certain: true, sourceLine: at, translationLine: at});
      }),
    );
  });
});
