import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {main} from '../../../../src/parity/cli/main';
import {stampPage} from '../../../../src/parity/freshness/stampPage';
import {parsePage} from '../../../../src/parity/parse/parsePage';
import {checkFiles, type Files, withFiles} from '../checkPages';
import {staleOf} from './repository';

const english = (day = 18) =>
  `# Tokens\n\nAn introduction.\n\n## Window {#window}\n\nOpen until July ${day}, 2026.\n`;
const russian = '# Токены\n\nВведение.\n\n## Окно {#window}\n\nОткрыто до 18 июля 2026 г.\n';

function documentOf(text: string) {
  const parsed = parsePage(text, 'commonmark');
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.document;
}

const stamped = (source: string, translation: string) =>
  stampPage(documentOf(source), documentOf(translation));

const flags = ['--source', 'en', '--translation', 'ru=ru'];

async function run(folder: string, ...argv: readonly string[]) {
  const printed = {out: '', error: ''};
  const status = await main(argv, {
    workingDirectory: folder,
    colors: false,
    width: 80,
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
  });
  return {status, ...printed};
}

describe('a stamp', () => {
  it('stands in the front matter, by section id', () => {
    expect(stamped(english(), `---\ntitle: 'Т'\n---\n${russian}`)).toMatch(
      /^---\ntitle: 'Т'\ntranslated_from:\n {2}'\.': '[0-9a-f]{16}'\n {2}'токены': '[0-9a-f]{16}'\n {2}window: '[0-9a-f]{16}'\n---\n# Токены/,
    );
  });

  it('makes a page fresh, and lets it grow old with its source', () => {
    const text = stamped(english(), russian);
    expect(text.endsWith(`---\n\n${russian}`)).toBe(true);
    const fresh = checkFiles({'en/a.md': english(), 'ru/a.md': text});
    expect(fresh.pages).toMatchObject([{freshness: {state: 'fresh', by: 'record'}}]);
    expect(fresh.findings).toEqual([]);
    expect(staleOf(checkFiles({'en/a.md': english(19), 'ru/a.md': text}))).toHaveLength(1);
  });

  it('replaces an older one where it stands, and nothing around it', () => {
    const before = `---\na: 1 # why\ntranslated_from:\n  old: 'x'\n\n  window: 'y'\n# last\nb: 2\n---\n${russian}`;
    const after = stamped(english(), before);
    expect(after).toMatch(
      /^---\na: 1 # why\ntranslated_from:\n(?: {2}.*\n){3}# last\nb: 2\n---\n# /,
    );
    expect(stamped(english(), after)).toBe(after);
  });

  it('keeps the rest of a file byte for byte, whatever its line ends and front matter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '---\n---\n', '---\ntitle: Т\n---\n', '---\n# note\n\na: 1\n---\n\n'),
        fc.array(fc.constantFrom('## Раз', '## No {#no}', 'Текст.', '', '## true {#true}')),
        (lineEnd, head, lines) => {
          const before = `${head}${lines.join('\n\n')}\n`.replaceAll('\n', lineEnd);
          const source = lines.join('\n\n').replaceAll(/[а-яё]/gi, 'a');
          const after = stamped(source, before);
          const withoutRecord = after.replace(/translated_from:(?:\r?\n {2}[^\r\n]*)*\r?\n/, '');
          const added = `---\n---\n\n`.replaceAll('\n', lineEnd);
          expect(withoutRecord).toBe(head === '' ? added + before : before);
          expect(stamped(source, after)).toBe(after);
        },
      ),
    );
  });
});

describe('docs-parity stamp', () => {
  const files: Files = {
    'en/a.md': english(),
    'ru/a.md': `\uFEFF${russian}`,
    'en/b.md': 'B',
    'ru/b.md': 'Б',
  };

  it('writes the record into the files that are named, or into all', async () => {
    await withFiles(files, async (folder) => {
      const read = (path: string) => readFileSync(join(folder, path), 'utf8');
      expect(await run(folder, 'stamp', 'ru/a.md', ...flags)).toEqual({
        status: 0,
        out: '',
        error: '1 translation stamped; 0 had the record already.\n',
      });
      expect(read('ru/a.md')).toMatch(/^\uFEFF---\ntranslated_from:\n/);
      expect(read('ru/b.md')).toBe('Б');
      expect((await run(folder, 'stamp', '--all', ...flags)).error).toBe(
        '1 translation stamped; 1 had the record already.\n',
      );
      expect(read('en/a.md')).toBe(english());
    });
  });

  it('shows a diff with --dry-run, and writes nothing', async () => {
    await withFiles(files, async (folder) => {
      const {out, error} = await run(folder, 'stamp', '--all', '--dry-run', ...flags);
      expect(out).toContain('+++ b/ru/a.md\n');
      expect(out).toContain('+translated_from:\n');
      expect(error).toContain('2 translations would be stamped; nothing has been written');
      expect(readFileSync(join(folder, 'ru/b.md'), 'utf8')).toBe('Б');
    });
  });

  it('leaves a page that can’t be read, and says so', async () => {
    const broken = {'en/a.mdx': 'A', 'ru/a.mdx': '<Card>'};
    await withFiles(broken, async (folder) => {
      const {status, error} = await run(folder, 'stamp', '--all', ...flags);
      expect(status).toBe(1);
      expect(error).toContain('ru/a.mdx is left as it is');
    });
  });

  it.each([
    ['neither files nor --all', ['stamp', ...flags], 'either translated files or --all'],
    ['both', ['stamp', 'ru/a.md', '--all', ...flags], 'either translated files or --all'],
    ['a source page', ['stamp', 'en/a.md', ...flags], 'is no translation'],
    ['--all for check', ['check', '--all', ...flags], 'belongs to “docs-parity stamp”'],
  ])('refuses %s', async (_, argv, message) => {
    await withFiles(files, async (folder) => {
      const {status, error} = await run(folder, ...argv);
      expect(status).toBe(2);
      expect(error).toContain(message);
    });
  });
});
