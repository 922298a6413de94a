import {execFileSync} from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import pc from 'picocolors';
import {describe, expect, it} from 'vitest';
import {checkProject} from '../../../../src/parity/check/checkProject';
import {checkQuickly} from '../../../../src/parity/check/checkQuickly';
import {checkTask} from '../../../../src/parity/check/checkTask';
import {createContext} from '../../../../src/parity/check/createContext';
import {listPages} from '../../../../src/parity/check/listPages';
import {listTasks} from '../../../../src/parity/check/tasks';
import {resolveProject} from '../../../../src/parity/config/resolveProject';
import {formatPretty} from '../../../../src/parity/report/formatPretty';
import {createSourceLines} from '../../../../src/parity/report/sourceLines';
import {checkFiles, type Files, withFiles} from '../checkPages';

const good: Files = {
  'en/good.mdx': 'Text since July 18, 2023.\n',
  'ru/good.mdx': 'Текст с 19 июля 2023 г.\n',
};
const seen = 'dates good.mdx';

function projectIn(folder: string) {
  return resolveProject(
    {collections: [{source: 'en', translations: {ru: 'ru'}}]},
    {folder, workingDirectory: folder, ownFolders: true},
  );
}

/** Rules and pages of the findings, the same with and without a cache, and printed as well. */
async function findingsAfter(files: Files, worsen: (folder: string) => void): Promise<string[]> {
  return withFiles({...good, ...files}, async (folder) => {
    worsen(folder);
    const report = checkProject(projectIn(folder));
    const cache = join(folder, 'cache');
    for (const _ of ['cold', 'warm']) {
      const again = await checkQuickly(projectIn(folder), {cache, threads: 1});
      expect(again.findings).toEqual(report.findings);
    }
    const sources = createSourceLines(folder);
    formatPretty(report, {sources, colors: pc.createColors(false), width: 80});
    return report.findings.map(({rule, page}) => `${rule} ${page}`);
  });
}

describe('what is no file is one finding, and the rest is checked:', () => {
  it.each<[string, (path: string) => void]>([
    ['a pipe', (path) => void execFileSync('mkfifo', [path])],
    ['a device', (path) => symlinkSync('/dev/zero', path)],
    ['a link to nothing', (path) => symlinkSync(`${path}.gone`, path)],
    ['a link to itself', (path) => symlinkSync(path, path)],
    [
      'a file of two gigabytes',
      (path) => {
        const file = openSync(path, 'w');
        ftruncateSync(file, 2 ** 31);
        closeSync(file);
      },
    ],
  ])('%s', async (_, make) => {
    const source = {'en/bad.mdx': 'Text.\n'};
    const found = await findingsAfter(source, (folder) => make(join(folder, 'ru/bad.mdx')));
    expect(found.sort()).toEqual([seen, 'syntax bad.mdx']);
  });

  it('a folder with the name of a page', async () => {
    const source = {'en/bad.mdx': 'Text.\n'};
    const found = await findingsAfter(source, (folder) => mkdirSync(join(folder, 'ru/bad.mdx')));
    expect(found.sort()).toEqual([seen, 'pages bad.mdx']);
  });

  it('folders that lead into each other', async () => {
    const found = await findingsAfter({'en/a/x.mdx': 'X.\n', 'ru/a/x.mdx': 'Икс.\n'}, (folder) => {
      symlinkSync(join(folder, 'ru'), join(folder, 'ru/a/up'));
      symlinkSync(join(folder, 'en/a'), join(folder, 'en/a/self'));
    });
    expect(found).toEqual([seen]);
  });
});

describe('a page that changes between listing and reading', () => {
  it.each<[string, string, (path: string) => void]>([
    ['goes', 'syntax', (path) => execFileSync('rm', [path])],
    [
      'becomes a folder',
      'syntax',
      (path) => execFileSync('sh', ['-c', `rm "${path}" && mkdir "${path}"`]),
    ],
    [
      'is cut off',
      'syntax',
      (path) => execFileSync('sh', ['-c', `printf '<Card title="' > "${path}"`]),
    ],
  ])('%s', (_, rule, change) => {
    withFiles(good, (folder) => {
      const project = projectIn(folder);
      const listings = project.collections.map(listPages);
      change(join(folder, 'ru/good.mdx'));
      const context = createContext(project, listings);
      const results = listTasks(listings).map((task) => checkTask(task, context));
      expect(results.flatMap(({findings}) => findings.map((finding) => finding.rule))).toEqual([
        rule,
      ]);
    });
  });
});

/** Findings on a page of any content beside one that has a fault of its own. */
function rulesOn(content: string | Buffer, page = 'bad.mdx'): string[] {
  const {findings} = checkFiles({...good, [`en/${page}`]: 'Text.\n', [`ru/${page}`]: content});
  expect(findings.map((finding) => `${finding.rule} ${finding.page}`)).toContain(seen);
  return findings.filter((finding) => finding.page === page).map(({rule}) => rule);
}

describe('never crashes on', () => {
  it('random bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({maxLength: 400}),
        fc.constantFrom('bad.mdx', 'bad.md'),
        (bytes, page) => {
          const rules = rulesOn(Buffer.from(bytes), page);
          if (rules.includes('syntax')) expect(rules).toEqual(['syntax']);
        },
      ),
      {numRuns: 150},
    );
  });

  it('random text of marks, letters and halves of characters', () => {
    const unit = fc.constantFrom(
      ...'<>{}[]()`*_~#|-:;!&\\/"\'=@$%^+0123aяй\n\r\t \u0000\u00a0\ufeff\u2028\ud83d\ude00',
    );
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 300}), (units) => {
        const rules = rulesOn(Buffer.from(units.join(''), 'utf8'));
        if (rules.includes('syntax')) expect(rules).toEqual(['syntax']);
      }),
      {numRuns: 150},
    );
  });

  const docs = fileURLToPath(new URL('../../../../docs', import.meta.url));
  const pages = readdirSync(docs, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.mdx'),
  );

  it('our own pages, cut off anywhere', () => {
    const texts = pages.map((page) => readFileSync(join(docs, page)));
    const cut = fc
      .constantFrom(...texts)
      .chain((text) => fc.nat(text.length).map((length) => text.subarray(0, length)));
    fc.assert(
      fc.property(fc.array(cut, {minLength: 20, maxLength: 20}), (cuts) => {
        const files: Record<string, Buffer> = {};
        for (const [index, text] of cuts.entries()) {
          files[`en/p${index}.mdx`] = text;
          files[`ru/p${index}.mdx`] = text;
        }
        const {findings} = checkFiles({...good, ...files});
        expect(findings.map(({rule, page}) => `${rule} ${page}`)).toContain(seen);
      }),
      {numRuns: 10},
    );
  });

  it.each([
    ['a line of ten megabytes', 'a'.repeat(10 * 1024 * 1024), ['syntax']],
    ['a word of a megabyte', 'a'.repeat(1024 * 1024), []],
    ['digits without end', '7'.repeat(1024 * 1024), undefined],
    ['brackets without end', '[('.repeat(200_000), undefined],
    ['stars without end', '*a '.repeat(100_000), undefined],
    ['backticks without end', '`a``'.repeat(100_000), undefined],
    [
      'a row of a hundred thousand cells',
      `|${'a|'.repeat(100_000)}\n|${'-|'.repeat(100_000)}\n`,
      undefined,
    ],
    ['braces nested deep', '{'.repeat(100_000), ['syntax']],
    ['quotes nested deep', '> '.repeat(50_000), undefined],
    ['twenty thousand headings', '# a\n\n'.repeat(20_000), undefined],
  ])('%s', (_, content, expected) => {
    const rules = rulesOn(content);
    if (expected) expect(rules).toEqual(expected);
    else if (rules.includes('syntax')) expect(rules).toEqual(['syntax']);
  });
});
