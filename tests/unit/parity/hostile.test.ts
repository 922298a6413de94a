import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkProject} from '../../../src/parity/check/checkProject';
import {resolveProject} from '../../../src/parity/config/resolveProject';
import {brief, briefs, checkFiles, type Files, withFiles} from './checkPages';

const source = 'Text since July 18, 2023.\n';
const good = 'Текст с 18 июля 2023 г.\n';

/** Checks `files` after the folder was made worse. */
function checkFolder(files: Files, worsen: (folder: string) => void) {
  return withFiles(files, (folder) => {
    worsen(folder);
    return checkProject(
      resolveProject(
        {collections: [{source: 'en', translations: {ru: 'ru'}}]},
        {folder, workingDirectory: folder, ownFolders: true},
      ),
    ).findings.map(brief);
  });
}

describe('a page that can’t be read is one finding, and the rest is checked:', () => {
  it.each([
    ['truncated MDX', 'Текст <Card title="a', '1:21'],
    ['a NUL byte', 'Текст\0 с 18 июля 2023 г.\n', '1:6'],
    ['invalid UTF-8', Buffer.from([0xd0, 0xa2, 0x20, 0xff, 0x0a]), '1:3'],
    ['UTF-16', Buffer.from('\ufeffТекст', 'utf16le'), '1:1'],
    ['broken front matter', '---\ntitle: [\n---\n\nТекст.\n', '2:9'],
    ['ten thousand nested quotes', `${'>'.repeat(10_000)} a\n`, '1:1'],
    ['ten thousand nested lists', `${'- '.repeat(10_000)}a\n`, '1:1'],
  ])('%s', (_, content, place) => {
    const {findings, pages} = checkFiles({
      'en/bad.mdx': source,
      'ru/bad.mdx': content,
      'en/good.mdx': source,
      'ru/good.mdx': good.replace('18', '19'),
    });
    expect(findings.map(({rule, page}) => `${rule} ${page}`)).toEqual([
      'syntax bad.mdx',
      'dates good.mdx',
    ]);
    expect(brief(findings[0] ?? expect.fail())).toContain(`| ${place} –`);
    expect(pages.map(({status}) => status)).toEqual(['drifted', 'drifted']);
  });

  it('components nested ten thousand deep', () => {
    const deep = `${'<a>'.repeat(10_000)}x${'</a>'.repeat(10_000)}\n`;
    const found = briefs(source, deep);
    expect(found).toHaveLength(1);
  }, 120_000);

  it('a source page that can’t be parsed, once', () => {
    expect(briefs('Text {\n', good)).toEqual(['error syntax | 1:7 – | ·']);
  });

  it('a file that can’t be opened, and a link that leads nowhere', () => {
    const found = checkFolder(
      {'en/a.mdx': source, 'en/b.mdx': source, 'ru/b.mdx': good},
      (folder) => {
        mkdirSync(join(folder, 'ru/locked'));
        symlinkSync(join(folder, 'gone.mdx'), join(folder, 'ru/a.mdx'));
      },
    );
    expect(found).toEqual(['error syntax | · | 1:1 –']);
  });
});

describe('harmless are', () => {
  it.each([
    ['a byte order mark', `\ufeff${source}`, `\ufeff${good}`],
    ['Windows line ends', source.replaceAll('\n', '\r\n'), good.replaceAll('\n', '\r\n')],
    ['old Mac line ends', source.replaceAll('\n', '\r'), good],
    ['unpaired surrogates', 'Text \ud800\n', 'Текст \udc00\n'],
    ['empty files', '', ''],
    ['only front matter', '---\ntitle: A\n---\n', '---\ntitle: Б\n---\n'],
    ['a file of line ends', '\n\n\n', '\r\n\r\n'],
    ['ten thousand opening brackets', `${'['.repeat(10_000)}\n`, `${'['.repeat(10_000)}\n`],
  ])('%s', (_, own, other) => {
    expect(briefs(own, other)).toEqual([]);
  });

  it('positions after a byte order mark count from the text', () => {
    expect(briefs(`\ufeff${source}`, `\ufeff${good.replace('18', '19')}`)).toEqual([
      'error dates | 1:12 2023-07-18 | 1:9 2023-07-19 ⇒ 18 июля 2023 г.',
    ]);
  });

  it('a line of a megabyte', () => {
    const long = (word: string) => `${`${word} `.repeat(1_000_000 / (word.length + 1))}\n`;
    expect(briefs(long('text'), long('слово'))).toEqual([]);
  }, 120_000);

  it('a paragraph of sixteen thousand sentences with code in each', () => {
    const paragraph = (sentence: (code: string) => string) =>
      `${Array.from({length: 16_000}, (_, index) => sentence(`\`run${index}\``)).join(' ')}\n`;
    const english = paragraph((code) => `Start ${code} and wait for the answer.`);
    const russian = paragraph((code) => `Запустите ${code} и дождитесь ответа.`);
    expect(briefs(english, russian)).toEqual([]);
  }, 120_000);

  it('links to folders that lead back', () => {
    const found = checkFolder({'en/a.mdx': source, 'ru/a.mdx': good}, (folder) => {
      symlinkSync(join(folder, 'ru'), join(folder, 'ru/again'));
      symlinkSync(join(folder, 'en'), join(folder, 'en/again'));
      writeFileSync(join(folder, 'en/notes.txt'), 'no page');
    });
    expect(found).toEqual([]);
  });
});

describe('any two texts', () => {
  const piece = fc.constantFrom(
    ...[
      '## H {#a}\n\n',
      '- a\n',
      '> ',
      '|a|b|\n|-|-|\n',
      '```\n',
      '**',
      '`',
      '[a](b#c)',
      '[x]: y\n',
    ],
    ...[
      '<b>',
      '<Card x="1">',
      '</Card>',
      '{',
      '}',
      '---\n',
      ':::note[T]\n',
      ':::\n',
      '\n\n',
      '&amp;',
    ],
    ...[
      'July 18, 2023 ',
      '18.07.2023 ',
      'Jan X, 2024 ',
      'TODO: ',
      'слово ',
      '😀',
      '\ud800',
      '\r\n',
      '\\',
    ],
  );
  const text = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''));

  it('give a report, the same at each run, with every place inside its file', () => {
    fc.assert(
      fc.property(text, text, (own, other) => {
        const files = {'en/p.mdx': own, 'ru/p.mdx': other};
        const {findings} = checkFiles(files);
        expect(checkFiles(files).findings).toEqual(findings);
        for (const {source: a, translation: b} of findings) {
          for (const place of [a, b]) {
            if (!place) continue;
            expect(place.line).toBeGreaterThanOrEqual(1);
            expect(place.column).toBeGreaterThanOrEqual(1);
            expect(place.endLine).toBeGreaterThanOrEqual(place.line);
          }
        }
      }),
      {numRuns: 150},
    );
  }, 120_000);

  it('that are equal differ in nothing but being untranslated', () => {
    fc.assert(
      fc.property(text, (page) => {
        const {findings} = checkFiles({'en/p.md': page, 'ru/p.md': page});
        const told = findings.filter(
          ({rule, locale}) =>
            locale === 'ru' && !['pages', 'placeholders', 'anchors'].includes(rule),
        );
        // Dates in the source's language are a matter of style, a repeated id one of the page.
        expect(
          told.filter(({rule, severity}) => rule !== 'headings' && severity === 'error'),
        ).toEqual([]);
      }),
      {numRuns: 150},
    );
  }, 120_000);
});
