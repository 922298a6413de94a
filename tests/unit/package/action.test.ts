import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<
    Record<string, {readonly description: string; readonly default: string}>
  >;
  readonly runs: {readonly using: string; readonly steps: readonly Step[]};
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const step = action.runs.steps.find(({id}) => id === 'check') as Required<Step>;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-parity-action-'));
  for (const [path, text] of [
    ['docs en/a.md', 'Since July 18, 2023.\n'],
    ['ru/a.md', 'С 19 июля 2023 г.\n'],
    ['de/a.md', 'Seit dem 18. Juli 2023.\n'],
  ] as const) {
    mkdirSync(join(folder, path, '..'), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the step as GitHub would: its script in bash, the expressions of its environment filled in. */
function runStep(inputs: Readonly<Record<string, string>>) {
  const given: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      Object.entries(action.inputs).map(([name, {default: text}]) => [name, text]),
    ),
    ...inputs,
  };
  const fill = (text: string) =>
    text
      .replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? '')
      .replace(/\$\{\{ github\.action_path \}\}/g, root);
  const summary = join(folder, 'summary.md');
  const output = join(folder, 'output');
  for (const file of [summary, output]) writeFileSync(file, '');
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', fill(step.run)],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, fill(text)])),
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'owner/docs',
        GITHUB_SHA: 'abc123',
      },
    },
  );
  return {
    status,
    log: stdout,
    error: stderr,
    summary: readFileSync(summary, 'utf8'),
    output: readFileSync(output, 'utf8'),
  };
}

describe('the action', () => {
  it('annotates both files, fails the job and writes a summary with links', () => {
    const {status, log, summary, output} = runStep({
      source: 'docs en',
      translation: 'ru=ru\nde=de\n',
    });
    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=ru\/a\.md,line=1,/m);
    expect(summary).toContain('https://github.example/owner/docs/blob/abc123/ru/a.md');
    expect(output).toBe('status=1\n');
  });

  it('passes where the languages agree', () => {
    const {status, log, output} = runStep({source: 'docs en', translation: 'de=de'});
    expect({status, output}).toEqual({status: 0, output: 'status=0\n'});
    expect(log).not.toContain('::error');
  });

  it('tells a wrong input apart from a finding', () => {
    const {status, error, output, summary} = runStep({source: 'docs en', translation: 'ru'});
    expect(status).toBe(2);
    expect(error).toContain('docs-parity:');
    expect({output, summary}).toEqual({output: 'status=2\n', summary: ''});
  });

  it('passes findings on where the job must not fail', () => {
    const {status, log} = runStep({source: 'docs en', translation: 'ru=ru', 'fail-on': 'never'});
    expect(status).toBe(0);
    expect(log).toContain('::error');
  });

  it('uses every input, and takes none into the script, where it would be run as code', () => {
    const text = readFileSync(join(root, 'action.yml'), 'utf8');
    for (const name of Object.keys(action.inputs)) expect(text).toContain(`\${{ inputs.${name} }}`);
    for (const {run = ''} of action.runs.steps) expect(run).not.toContain('${{');
  });
});
