import {describe, expect, it} from 'vitest';
import {briefs} from '../checkPages';

describe('the rule inline-code reports', () => {
  it('a changed name', () => {
    expect(briefs('Set `DBT_TOKEN`.\n', 'Задайте `DBT_KEY`.\n')).toEqual([
      'error inline-code | 1:6 DBT_TOKEN | 1:10 DBT_KEY ⇒ DBT_TOKEN',
    ]);
  });

  it('a name that lost its marks as a warning, where it stands', () => {
    expect(briefs('Set `DBT_TOKEN`.\n', 'Задайте DBT_TOKEN.\n')).toEqual([
      'warning inline-code | 1:6 DBT_TOKEN | 1:9 – ⇒ `DBT_TOKEN`',
    ]);
  });

  it('two names that have changed places between list items', () => {
    const found = briefs('- One `aaa`\n- Two `bbb`\n', '- Раз `bbb`\n- Два `aaa`\n');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error inline-code/);
  });

  it('two names that have changed places inside a sentence, where one is a link’s text', () => {
    const found = briefs(
      'Set [`aa.bb`](/aa) as `bb` says.\n',
      'Задайте [`bb`](/aa), как сказано в `aa.bb`.\n',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error inline-code/);
  });

  it('two names that have changed places between sections, once', () => {
    expect(
      briefs(
        '## One\n\nA `A1`.\n\n## Two\n\nB `B2`.\n',
        '## Раз\n\nА `B2`.\n\n## Два\n\nБ `A1`.\n',
      ),
    ).toEqual(['error inline-code | 3:4 A1 | 3:4 B2 ⇒ A1']);
  });

  it('a mention that became a name of another paragraph', () => {
    expect(
      briefs('Set `A1` as `A1`.\n\nSet `B2`.\n', 'Задайте `A1` как `B2`.\n\nЗадайте `B2`.\n'),
    ).toEqual(['error inline-code | 1:14 A1 | 1:19 B2 ⇒ A1']);
  });

  it('two names that have changed places between paragraphs that mention both again, once', () => {
    const source =
      'The block `else-if` goes with `if`.\n\nLike `else`, an `else-if` follows `if` or `else-if`.\n';
    const translation =
      'Блок `else-if` относится к `else`.\n\nКак и `if`, `else-if` следует за `if` или `else-if`.\n';
    expect(briefs(source, translation)).toEqual(['error inline-code | 1:32 if | 1:29 else ⇒ if']);
  });

  it('one of several mentions of a list item that became another name', () => {
    expect(
      briefs('- Wrap `A1` as `A1` is.\n- Go.\n', '- Вложите `A1` как `A1X`.\n- Вперёд.\n'),
    ).toEqual(['error inline-code | 1:17 A1 | 1:21 A1X ⇒ A1']);
  });

  it('one of several mentions that became another name', () => {
    expect(
      briefs('Wrap `<A>` in `<B>`, as `<A>` is.\n', 'Вложите `<A>` в `<B>`, как `<AX>`.\n'),
    ).toEqual(['error inline-code | 1:26 <A> | 1:29 <AX> ⇒ <A>']);
  });

  it.each([
    ['other signs around a name', 'Call `fetch()`.', 'Вызовите `fetch`.'],
    ['a name joined with its value', 'Set `cache` of `Query`.', 'Задайте `cache=False` у `Query`.'],
    ['an example in its own words', 'Open `Hello world.txt`.', 'Откройте `Hallo Welt.txt`.'],
    [
      'a name made of words of its own prose',
      'The file `Example.md` is an example.',
      'Datei und Beispiel: `Beispiel.md`.',
    ],
  ])('%s as a warning', (_, source, translation) => {
    const found = briefs(`${source}\n`, `${translation}\n`, {locale: 'de'});
    expect(found.map((line) => line.split(' |')[0])).toEqual(['warning inline-code']);
  });

  it.each([
    ['the names of keys', 'Ctrl + C', 'Strg + C'],
    ['the first letter of a word', 'string', 'String'],
    ['a title', 'Page Title | Site Title', 'Seiten-Titel | Websitename'],
    ['what is to be filled in', 'https://<user>.a.example', 'https://<benutzer>.a.example'],
    ['a name in capitals', 'https://a.example/USER_NAME/edit', 'https://a.example/BENUTZER/edit'],
    ['the text of an element', '<a href={x}>First!</a>', '<a href={x}>Erster!</a>'],
    ['a title in an attribute', '<A t="My First" n="a" />', '<A t="Mein Erster" n="a" />'],
  ])('%s in the reader’s words as a warning', (_, source, translation) => {
    const found = briefs(`See \`${source}\` here.\n`, `Siehe \`${translation}\` hier.\n`, {
      locale: 'de',
    });
    expect(found.map((line) => line.split(' |')[0])).toEqual(['warning inline-code']);
  });

  it.each([
    ['another address', 'https://<user>.a.example', 'https://<benutzer>.b.example'],
    ['an attribute', '<a href={x}>First!</a>', '<a href={y}>Erster!</a>'],
    ['a name', 'DBT_TOKEN', 'DBT_KEY'],
  ])('%s as an error, whatever else is translated', (_, source, translation) => {
    const found = briefs(`See \`${source}\` here.\n`, `Siehe \`${translation}\` hier.\n`, {
      locale: 'de',
    });
    expect(found.map((line) => line.split(' |')[0])).toEqual(['error inline-code']);
  });

  it('a word translated wherever code has it as a warning', () => {
    const found = briefs(
      'The page `/start` comes from `docs/start.md`.\n',
      'Die Seite `/beginn` kommt aus `docs/beginn.md`.\n',
      {locale: 'de'},
    );
    expect(new Set(found.map((line) => line.split(' |')[0]))).toEqual(
      new Set(['warning inline-code']),
    );
  });

  it('a name that became a part of another', () => {
    const found = briefs('Read `RouteData.parts`.\n', 'Lies `parts`.\n', {locale: 'de'});
    expect(found.map((line) => line.split(' |')[0])).toEqual(['error inline-code']);
  });

  it('a date in code once, as a date', () => {
    const found = briefs('Send `2025-11-25` first.\n', 'Сначала отправьте её.\n');
    expect(found.map((line) => line.split(' |')[0])).toEqual(['error dates']);
  });

  it('a missing name in code', () => {
    expect(briefs('Set `--no-cache`.\n', 'Задайте флаг.\n')).toEqual([
      'error inline-code | 1:6 --no-cache | 1:1 – ⇒ --no-cache',
    ]);
  });
});

describe('the rule inline-code is silent about', () => {
  it.each([
    ['a repeated name', 'Set `aa`. `aa` is read.', 'Задайте `aa`: он читается.'],
    ['a translated example', 'Write `your name`.', 'Напишите `ваше имя`.'],
    ['other spaces', 'Of type `{a: 1 }`.', 'Типа `{ a: 1}`.'],
    ['an element that is closed or not', 'Wrap it in `<Card>`.', 'Вложите в `<Card />`.'],
    ['another dash', 'Up to `−40`.', 'До `-40`.'],
    ['a name in another place of a paragraph', 'Set `aa` in `bb`.', 'В `bb` задайте `aa`.'],
    ['its own language in an example', 'Create `fr/index.md`.', 'Создайте `ru/index.md`.'],
    ['a localised path', 'Open `/en/about`.', 'Откройте `/ru/about`.'],
  ])('%s', (_, source, translation) => {
    expect(briefs(`${source}\n`, `${translation}\n`)).toEqual([]);
  });
});
