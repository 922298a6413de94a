import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import ts from 'typescript';
import {afterAll, describe, expect, it} from 'vitest';
import {type Answer, imitate, installed, type Locale, programOf, run} from './programs';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(folder, {recursive: true}));

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const python = installed('python3', 'python');
const bash = installed('bash');
const curl = installed('curl');
const terraform = installed('terraform');

const SECRET = 'example-value';
const settings = (host: string) => ({
  DBT_HOST: host,
  DBT_ACCOUNT_ID: '10001',
  DBT_JOB_ID: '30003',
  DBT_ENVIRONMENT_ID: '40004',
  DBT_TOKEN: SECRET,
  DBT_DISCOVERY_URL: `http://${host}/graphql`,
  DBT_SEMANTIC_LAYER_URL: `http://${host}/api/graphql`,
});

const local = (code: string) => code.replaceAll('https://', 'http://');
const page = (jobs: number): Answer => ({
  status: 200,
  body: {data: Array.from({length: jobs}, (_, id) => ({id, name: `job ${id}`}))},
});
const refusal = (status: number): Answer => ({status, body: {status: {code: status}}});
const tooMany: Answer = {status: 429, headers: {'Retry-After': '1'}, body: {}};

let files = 0;
function save(code: string, ending: string): string {
  files += 1;
  const path = join(folder, `program${files}.${ending}`);
  writeFileSync(path, code);
  return path;
}

/** Runs a program against the imitation and says what both saw. */
async function attempt(command: readonly string[], answers: readonly Answer[]) {
  const dbt = await imitate(answers);
  try {
    return {...(await run(command, settings(dbt.host))), sent: dbt.sent};
  } finally {
    dbt.close();
  }
}

describe.each<Locale>(['en', 'ru'])('the programs of the page in %s', (locale) => {
  const code = (wanted: string) => {
    const program = programOf(locale, wanted);
    expect(program).not.toContain('http://');
    return local(program);
  };
  const typescript = () => [process.execPath, '--import', tsx, save(code('list-jobs.mts'), 'mts')];

  if (bash && curl) {
    it('curl lists jobs with the token in the header and out of the arguments', async () => {
      const {sent, ...end} = await attempt([bash, save(code('list-jobs.sh'), 'sh')], [page(2)]);
      expect(end).toMatchObject({code: 0, errors: ''});
      expect(JSON.parse(end.output).data).toHaveLength(2);
      expect(sent).toHaveLength(1);
      expect(sent[0]).toMatchObject({
        method: 'GET',
        url: '/api/v2/accounts/10001/jobs/?limit=100',
        headers: {authorization: `Token ${SECRET}`},
      });
    });

    it.each([
      [401, 'host'],
      [403, 'allowlist'],
      [404, 'path'],
    ])('curl ends at %i at once, says what to check, and hides the token', async (status, hint) => {
      const script = save(code('list-jobs.sh'), 'sh');
      const {sent, ...end} = await attempt([bash, script], [refusal(status)]);
      expect(end.code).toBe(1);
      expect(sent).toHaveLength(1);
      expect(end.errors).toContain(`HTTP ${status}`);
      expect(end.errors).toContain(hint);
      expect(end.output + end.errors).not.toContain(SECRET);
    });

    it('the shortest request asks for one job', async () => {
      const script = save(code('curl --include'), 'sh');
      const {sent} = await attempt([bash, script], [page(1)]);
      expect(sent[0]).toMatchObject({
        url: '/api/v2/accounts/10001/jobs/?limit=1',
        headers: {authorization: `Token ${SECRET}`},
      });
    });

    it.each([
      ['metricsPaginated', '/api/graphql', `Bearer ${SECRET}`],
      ['query Models', '/graphql', `Token ${SECRET}`],
    ])('curl sends valid JSON with %s', async (query, url, authorization) => {
      const text = programOf(locale, 'curl --silent').includes(query)
        ? code('curl --silent')
        : code(`curl --silent --show-error --fail-with-body --max-time 60 \\
  --header @<(printf 'Authorization: Token`);
      const {sent, code: exit} = await attempt([bash, save(text, 'sh')], [page(0)]);
      expect(exit).toBe(0);
      expect(sent[0]).toMatchObject({method: 'POST', url, headers: {authorization}});
      expect(JSON.parse(sent[0]?.body ?? '').query).toContain(query);
      expect(sent[0]?.body).toContain('40004');
    });
  }

  if (python) {
    const program = () => save(code('start_run.py').replace('sleep(30)', 'sleep(0)'), 'py');
    const runOf = (over: object): Answer => ({
      status: 200,
      body: {
        data: {id: 7, is_complete: false, is_success: false, status_humanized: 'Error', ...over},
      },
    });

    it('Python starts a run with its cause, waits, and succeeds with it', async () => {
      const done = runOf({is_complete: true, is_success: true});
      const {sent, code: exit} = await attempt([python, program()], [runOf({}), runOf({}), done]);
      expect(exit).toBe(0);
      expect(sent.map(({method, url}) => `${method} ${url}`)).toEqual([
        'POST /api/v2/accounts/10001/jobs/30003/run/',
        'GET /api/v2/accounts/10001/runs/7/',
        'GET /api/v2/accounts/10001/runs/7/',
      ]);
      expect(JSON.parse(sent[0]?.body ?? '').cause).toBeTruthy();
      for (const {headers} of sent) expect(headers.authorization).toBe(`Token ${SECRET}`);
    });

    it('Python fails with the run, waits after a 429, and ends at 403', async () => {
      const failed = runOf({is_complete: true});
      expect((await attempt([python, program()], [failed])).code).toBe(1);
      const patient = await attempt([python, program()], [tooMany, runOf({is_complete: true})]);
      expect(patient.sent).toHaveLength(2);
      const refused = await attempt([python, program()], [refusal(403)]);
      expect(refused).toMatchObject({code: 1, sent: {length: 1}});
      expect(refused.errors).toContain('allowlist');
      expect(refused.errors).not.toContain(SECRET);
    });

    it('Python asks for a metric until the result is there', async () => {
      const script = save(code('query_metric.py').replace('sleep(2)', 'sleep(0)'), 'py');
      const data = (content: object): Answer => ({status: 200, body: {data: content}});
      const result = (status: string) =>
        data({query: {status, error: null, jsonResult: '{"orders": 1}'}});
      const {sent, output} = await attempt(
        [python, script, 'orders'],
        [data({createQuery: {queryId: 'q1'}}), result('RUNNING'), result('SUCCESSFUL')],
      );
      expect(sent).toHaveLength(3);
      expect(sent[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
      expect(JSON.parse(sent[0]?.body ?? '').variables).toEqual({
        metric: 'orders',
        environmentId: 40004,
      });
      expect(output).toContain('{"orders": 1}');
    });
  }

  it('TypeScript lists the jobs of every page, and waits after a 429', async () => {
    const {sent, output, code: exit} = await attempt(typescript(), [page(100), tooMany, page(3)]);
    expect(exit).toBe(0);
    expect(sent.map(({url}) => url)).toEqual([
      '/api/v2/accounts/10001/jobs/?limit=100&offset=0',
      '/api/v2/accounts/10001/jobs/?limit=100&offset=100',
      '/api/v2/accounts/10001/jobs/?limit=100&offset=100',
    ]);
    for (const {headers} of sent) expect(headers.authorization).toBe(`Token ${SECRET}`);
    expect(output.trim().split('\n')).toHaveLength(103);
  });

  it('TypeScript ends at 401 at once and says what to check', async () => {
    const {sent, errors, code: exit} = await attempt(typescript(), [refusal(401)]);
    expect(exit).toBe(1);
    expect(sent).toHaveLength(1);
    expect(errors).toContain('HTTP 401. Check the host');
    expect(errors).not.toContain(SECRET);
  });

  it('TypeScript is free of type errors under the strictest settings', () => {
    const file = save(programOf(locale, 'list-jobs.mts'), 'mts');
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      typeRoots: [join(root, 'node_modules/@types')],
      types: ['node'],
      skipLibCheck: true,
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });

  it('Terraform closes what it opens and keeps the token out of the configuration', () => {
    const configuration = programOf(locale, 'main.tf');
    const count = (mark: string) => configuration.split(mark).length;
    expect(count('{')).toBe(count('}'));
    expect(configuration).not.toMatch(/^\s*token\s*=/mu);
    expect(programOf(locale, 'export DBT_CLOUD_TOKEN')).toContain(
      'DBT_CLOUD_HOST_URL="https://$DBT_HOST/api"',
    );
  });

  if (terraform) {
    it('Terraform parses the configuration and finds it well formatted', async () => {
      const end = await run(
        [terraform, 'fmt', '-check', '-diff', '-'],
        {},
        programOf(locale, 'main.tf'),
      );
      expect(end).toMatchObject({code: 0, output: ''});
    });
  }
});
