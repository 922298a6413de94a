import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {main} from '../../../../src/parity/cli/main';
import {rules} from '../../../../src/parity/rules/registry';
import {type Files, withFiles} from '../checkPages';

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
  /** Files that the run wrote. */
  read(path: string): string;
}

const drifted: Files = {
  'en/a.md': 'Since July 18, 2023.\n',
  'ru/a.md': 'С 19 июля 2023 г.\n',
};
const inStep: Files = {...drifted, 'ru/a.md': 'С 18 июля 2023 г.\n'};

/** Runs the program in a folder with some files. */
async function run(files: Files, ...args: string[]): Promise<Outcome> {
  let out = '';
  let error = '';
  const read: Record<string, string> = {};
  const status = await withFiles(files, async (folder) => {
    const result = await main(args, {
      workingDirectory: folder,
      colors: false,
      width: 80,
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
    });
    const at = args.indexOf('--output');
    const output = args[at + 1];
    if (at !== -1 && output && result !== 2)
      read[output] = readFileSync(join(folder, output), 'utf8');
    return result;
  });
  return {status, out, error, read: (path) => read[path] ?? ''};
}

const pair = ['--source', 'en', '--translation', 'ru=ru'];

describe('docs-parity check', () => {
  it('exits with 0 in step, with 1 on errors', async () => {
    expect(await run(inStep, 'check', ...pair)).toMatchObject({status: 0, error: ''});
    expect(await run(drifted, 'check', ...pair)).toMatchObject({status: 1, error: ''});
  });

  it('prints both places, both values and what to write, in 80 columns', async () => {
    const long = `${'Слово '.repeat(40)}19 июля 2023 г.${' и ещё слово'.repeat(40)}\n`;
    const {out} = await run({...drifted, 'ru/a.md': long}, 'check', ...pair);
    for (const text of [
      'en/a.md:1:7  2023-07-18',
      'ru/a.md:1:241  2023-07-19',
      'write: 18 июля 2023 г.',
      '^^^^',
    ]) {
      expect(out).toContain(text);
    }
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints JSON version 1', async () => {
    const {out} = await run(drifted, 'check', ...pair, '--format', 'json');
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual([
      'version',
      'tool',
      'summary',
      'rules',
      'coverage',
      'notes',
      'pages',
      'findings',
      'accepted',
    ]);
    expect(report).toMatchObject({
      version: 1,
      tool: {name: 'docs-parity', version: expect.stringMatching(/^\d+\.\d+\.\d+/)},
      summary: {pages: 1, findings: 1, errors: 1, warnings: 0, durationMs: expect.any(Number)},
      pages: [{path: 'a.md', locale: 'ru', status: 'drifted'}],
    });
    const [finding] = report.findings;
    expect(Object.keys(finding)).toEqual([
      'rule',
      'severity',
      'locale',
      'page',
      'message',
      'suggestion',
      'source',
      'translation',
      'fix',
    ]);
    expect(finding.source).toEqual({
      path: 'en/a.md',
      line: 1,
      column: 7,
      endLine: 1,
      endColumn: 20,
      value: '2023-07-18',
      text: 'July 18, 2023',
    });
    expect(finding.translation).toEqual({
      path: 'ru/a.md',
      line: 1,
      column: 3,
      endLine: 1,
      endColumn: 18,
      value: '2023-07-19',
      text: '19 июля 2023 г.',
    });
  });

  it('prints SARIF 2.1.0 with both places and a fix', async () => {
    const {out} = await run(drifted, 'check', ...pair, '--format', 'sarif');
    const {version, runs} = JSON.parse(out);
    expect(version).toBe('2.1.0');
    const [{tool, results, columnKind}] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules.map(({id}: {id: string}) => id)).toContain('dates');
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('dates');
    expect(results).toMatchObject([
      {
        ruleId: 'dates',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: {uri: 'ru/a.md'},
              region: {startLine: 1, startColumn: 3, endLine: 1, endColumn: 18},
            },
          },
        ],
        relatedLocations: [{physicalLocation: {artifactLocation: {uri: 'en/a.md'}}}],
        fixes: [
          {artifactChanges: [{replacements: [{insertedContent: {text: '18 июля 2023 г.'}}]}]},
        ],
      },
    ]);
  });

  it('prints GitHub annotations on both files', async () => {
    const files = {'en/a.md': 'Since July 18, 2023.\n', 'ru/a.md': 'С 19 июля 2023 г.\n'};
    const {out} = await run(files, 'check', ...pair, '--format', 'github');
    expect(out).toContain('::error file=ru/a.md,line=1,endLine=1,col=3,endColumn=18,title=');
    expect(out).toContain('::notice file=en/a.md,line=1,endLine=1,col=7,endColumn=20,title=');
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) /);
  });

  it('prints a Markdown summary', async () => {
    const {out} = await run(drifted, 'check', ...pair, '--format', 'markdown');
    expect(out).toContain('1 error, 0 warnings on 1 page.');
    expect(out).toContain('| ru | dates | 1 | 0 |');
    expect(out).toContain('`2023-07-18` | `2023-07-19` | `18 июля 2023 г.` |');
    const clean = await run(inStep, 'check', ...pair, '--format', 'markdown');
    expect(clean.out).toContain('In step');
  });

  it('writes the report to a file', async () => {
    const {status, out, error, read} = await run(
      drifted,
      'check',
      ...pair,
      '--format',
      'json',
      '--output',
      'report.json',
    );
    expect({status, out}).toEqual({status: 1, out: ''});
    expect(error).toContain('the report is in report.json');
    expect(JSON.parse(read('report.json')).summary.errors).toBe(1);
  });

  it('heeds --rule, --fail-on and --no-cache', async () => {
    const status = async (...args: string[]) =>
      (await run(drifted, 'check', ...pair, ...args)).status;
    expect(await status('--rule', 'dates=off')).toBe(0);
    expect(await status('--rule', 'dates=warning')).toBe(0);
    expect(await status('--rule', 'dates=warning', '--fail-on', 'warning')).toBe(1);
    expect(await status('--fail-on', 'never', '--no-cache')).toBe(0);
  });

  it('mends what is certain with --fix, and exits by what remains', async () => {
    const {status, error, out} = await run(drifted, 'check', ...pair, '--fix');
    expect({status, error}).toEqual({status: 0, error: '1 finding mended in 1 file.\n'});
    expect(out).toContain('In step');
    const files = {...drifted, 'en/b.md': 'Since July 18, 2023.\n', 'ru/b.md': 'С тех пор.\n'};
    expect((await run(files, 'check', ...pair, '--fix')).status).toBe(1);
  });

  it('shows with --fix --dry-run what it would write, and writes nothing', async () => {
    const {status, out, error} = await run(drifted, 'check', ...pair, '--fix', '--dry-run');
    expect(status).toBe(1);
    expect(out).toBe(
      '--- a/ru/a.md\n+++ b/ru/a.md\n@@ -1,1 +1,1 @@\n-С 19 июля 2023 г.\n+С 18 июля 2023 г.\n',
    );
    expect(error).toContain(
      'would mend 1 finding in 1 file, and leave 0; nothing has been written',
    );
  });

  describe('of some files', () => {
    const files = {
      ...drifted,
      'en/b.md': 'On 2023-07-18. See [c](/docs/c).\n',
      'ru/b.md': 'С 2023-07-19. См. [c](/docs/c).\n',
      'en/c.md': '---\nslug: /c\n---\n\nText.\n',
      'ru/c.md': '---\nslug: /c\n---\n\nТекст.\n',
      'package.json': '{}',
    };
    const check = async (...args: string[]) => {
      const {status, out, error} = await run(files, 'check', ...pair, '--format', 'json', ...args);
      const report = JSON.parse(out);
      const pages = report.pages.map(({path}: {path: string}) => path);
      return {status, error, pages, findings: report.findings.length};
    };

    it.each([
      ['the translation', ['ru/b.md'], ['b.md'], 1],
      ['the source', ['en/b.md'], ['b.md'], 1],
      ['both, and another', ['en/a.md', 'ru/a.md', 'ru/c.md'], ['a.md', 'c.md'], 1],
      ['a page in step', ['ru/c.md'], ['c.md'], 0],
    ])('checks only their pages: %s', async (_, args, pages, findings) => {
      expect(await check(...args)).toEqual({
        status: findings > 0 ? 1 : 0,
        error: '',
        pages,
        findings,
      });
    });

    it('names and leaves out what is no page', async () => {
      expect(await check('package.json')).toEqual({
        status: 0,
        error: 'package.json is no page and no message catalogue of this project: left out.\n',
        pages: [],
        findings: 0,
      });
    });

    it('mends only these with --fix', async () => {
      const {status, error} = await run(files, 'check', ...pair, '--fix', 'ru/a.md');
      expect({status, error}).toEqual({status: 0, error: '1 finding mended in 1 file.\n'});
    });
  });

  it('compares several translations, and any language as the source', async () => {
    const files = {...drifted, 'de/a.md': 'Seit dem 18. Juli 2023.\n'};
    const {out} = await run(files, 'check', ...pair, '--translation', 'de=de', '--format', 'json');
    expect(JSON.parse(out).pages).toMatchObject([
      {path: 'a.md', locale: 'ru', status: 'drifted'},
      {path: 'a.md', locale: 'de', status: 'in-step'},
    ]);
    const turned = await run(
      files,
      'check',
      '--source',
      'ru',
      '--source-locale',
      'ru',
      '--translation',
      'en=en',
    );
    expect(turned.status).toBe(1);
    expect(turned.out).toContain('July 19, 2023');
  });

  it('takes a configuration, which flags override', async () => {
    const config = JSON.stringify({
      collections: [{source: 'en', translations: {ru: 'ru'}}],
      names: [{id: 'job-admin', group: 'permission-sets', names: {'*': ['Job Admin']}}],
    });
    const files = {
      ...inStep,
      'docs-parity.config.json': config,
      'x/a.md': 'Choose Job Admin.\n',
      'y/a.md': 'Выберите Job Admni.\n',
    };
    expect((await run(files, 'check')).status).toBe(0);
    expect((await run(files, 'check', '--config', 'docs-parity.config.json')).status).toBe(0);
    const other = await run(files, 'check', '--source', 'x', '--translation', 'ru=y');
    expect(other.status).toBe(1);
    expect(other.out).toContain('did you mean Job Admin?');
  });

  it('reads .md of other folders as Markdown, whatever the configuration says of its own', async () => {
    const config = JSON.stringify({
      collections: [{source: 'en', translations: {ru: 'ru'}}],
      markdown: {md: 'mdx'},
    });
    const page = 'A page for a < b and {what MDX can’t read.\n';
    const files = {'docs-parity.config.json': config, 'en/a.md': page, 'ru/a.md': page};
    expect((await run(files, 'check')).out).toContain('syntax');
    expect((await run(files, 'check', ...pair)).out).not.toContain('syntax');
  });
});

describe('wrong usage exits with 2 and says what to do:', () => {
  it.each([
    ['no command', ['--format', 'json'], 'No command is given'],
    ['an unknown command', ['chek'], 'There is no command “chek”; did you mean “check”?'],
    [
      'an unknown flag',
      ['check', '--sourse', 'en'],
      'There is no flag “--sourse”; did you mean “--source”?',
    ],
    ['an unknown short flag', ['check', '-x'], 'There is no flag “-x”'],
    ['an unknown format', ['check', ...pair, '--format', 'jsn'], 'Did you mean “json”?'],
    [
      'an unknown rule',
      ['check', ...pair, '--rule', 'date=off'],
      'There is no rule “date”; did you mean “dates”?',
    ],
    [
      'a rule without severity',
      ['check', ...pair, '--rule', 'dates'],
      '“dates=error”, “dates=warning” or “dates=off”',
    ],
    ['an unknown severity', ['check', ...pair, '--rule', 'dates=of'], 'Did you mean “off”?'],
    ['an unknown level', ['check', ...pair, '--fail-on', 'errors'], 'Did you mean “error”?'],
    ['a source alone', ['check', '--source', 'en'], '--source needs a --translation'],
    ['a translation alone', ['check', '--translation', 'ru=ru'], '--translation needs a --source'],
    [
      'a translation without a language',
      ['check', '--source', 'en', '--translation', 'ru'],
      '--translation ru=docs/ru',
    ],
    ['a language twice', ['check', ...pair, '--translation', 'ru=ru'], 'names “ru” twice'],
    [
      'the source’s language',
      ['check', '--source', 'en', '--translation', 'en=ru'],
      'is the language of the source',
    ],
    [
      'no language tag',
      ['check', '--source', 'en', '--translation', 'pt_BR=ru'],
      'Did you mean “pt-BR”?',
    ],
    [
      'a folder that is none',
      ['check', '--source', 'en', '--translation', 'ru=rus'],
      'does not exist',
    ],
    [
      'a file for a folder',
      ['check', '--source', 'en/a.md', '--translation', 'ru=ru'],
      'is a file, not a folder',
    ],
    ['nothing to check', ['check'], 'give --source and --translation'],
    [
      'a configuration that is none',
      ['check', '--config', 'gone.json'],
      'gone.json does not exist',
    ],
    [
      'a flag without its value',
      ['check', '--source', '--translation', 'ru=ru'],
      '--source needs a value',
    ],
    ['a flag with a value too much', ['check', ...pair, '--no-cache=1'], 'takes no value'],
    ['a dry run of nothing', ['check', ...pair, '--dry-run'], 'check --fix --dry-run'],
    ['a file that is none', ['check', ...pair, 'en/b.md'], 'The file en/b.md does not exist'],
    ['an argument too much', ['rules', 'dates'], 'takes no argument'],
    [
      'a place that can’t be written',
      ['check', ...pair, '--output', 'gone/report.json'],
      'can’t be written to gone/report.json',
    ],
    ['explain without a rule', ['explain'], 'needs the name of a rule'],
    ['explain with an unknown rule', ['explain', 'plural'], 'did you mean “plurals”?'],
  ])('%s', async (_, args, message) => {
    const {status, out, error} = await run(drifted, ...args);
    expect({status, out}).toEqual({status: 2, out: ''});
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
  });
});

describe('docs-parity tells about itself', () => {
  it('with --help, which names every flag and rule', async () => {
    const {status, out} = await run({}, '--help');
    expect(status).toBe(0);
    for (const flag of [
      '--source',
      '--translation',
      '--config',
      '--format',
      '--rule',
      '--fail-on',
      '--no-cache',
    ]) {
      expect(out).toContain(flag);
    }
    for (const {id} of rules) expect(out).toContain(id);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('with --version', async () => {
    expect((await run({}, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(rules.map(({id}) => [id]))('with explain %s, in words and examples', async (id) => {
    const {status, out} = await run({}, 'explain', id);
    expect(status).toBe(0);
    expect(out).toContain('Reported:');
    expect(out).toContain('Not reported:');
    expect(out).not.toMatch(/^\s*\*/m);
  });
});
