import {execFile} from 'node:child_process';
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {type APIRequestContext, expect, test} from '@playwright/test';
import {type RunningNginx, startNginx} from '../../src/commands/serveNginx/startNginx';
import {requireNginx} from './nginx';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const REVALIDATE = 'public, max-age=0, must-revalidate';
const IMMUTABLE = 'public, max-age=31536000, immutable';

test.describe.configure({mode: 'default'});

let nginx: RunningNginx;
let origin: string;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

test.beforeAll(async () => {
  const port = await freePort();
  nginx = await startNginx(requireNginx(), build, '/', port);
  origin = `http://127.0.0.1:${port}`;
});

test.afterAll(() => nginx.stop());

async function ask(request: APIRequestContext, path: string, encoding = '') {
  const answer = await request.get(origin + path, {
    maxRedirects: 0,
    headers: {'Accept-Encoding': encoding},
  });
  return {status: answer.status(), headers: answer.headers(), text: () => answer.text()};
}

async function script(request: APIRequestContext): Promise<string> {
  const page = await (await ask(request, '/docs/about')).text();
  return /src="?(\/assets\/[^" >]+\.js)/.exec(page)?.[1] ?? '';
}

test('every kind of file has its type', async ({request}) => {
  const types = {
    '/': 'text/html; charset=utf-8',
    '/ru/docs/about': 'text/html; charset=utf-8',
    '/docs/about.md': 'text/markdown; charset=utf-8',
    '/llms.txt': 'text/plain; charset=utf-8',
    '/catalogue.json': 'application/json; charset=utf-8',
    '/img/logo.svg': 'image/svg+xml; charset=utf-8',
    '/sitemap.xml': /^(?:text|application)\/xml; charset=utf-8$/,
  };
  for (const [path, type] of Object.entries(types)) {
    const {status, headers} = await ask(request, path);
    expect(status, path).toBe(200);
    expect(headers['content-type'], path).toMatch(type);
  }
});

test('a page is asked for again each time, and not sent again when it is the same', async ({
  request,
}) => {
  const {headers} = await ask(request, '/docs/about');
  expect(headers['cache-control']).toBe(REVALIDATE);
  const again = await request.get(`${origin}/docs/about`, {
    headers: {'Accept-Encoding': '', 'If-None-Match': headers.etag ?? ''},
  });
  expect(again.status()).toBe(304);
});

test('a file whose name changes with its content is kept for ever', async ({request}) => {
  const {headers} = await ask(request, await script(request));
  expect(headers['cache-control']).toBe(IMMUTABLE);
  const missing = await ask(request, '/assets/js/missing.12345678.js');
  expect(missing.status).toBe(404);
  expect(missing.headers['cache-control']).toBeUndefined();
});

test('files are sent as the build compressed them', async ({request}) => {
  for (const path of ['/docs/about', await script(request), '/docs/about.md']) {
    const sizes: number[] = [];
    for (const [accepted, sent] of [
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
      ['', undefined],
    ] as const) {
      const {headers} = await ask(request, path, accepted);
      expect(headers['content-encoding'], path).toBe(sent);
      expect(headers.vary, path).toMatch(/Accept-Encoding/i);
      sizes.push(Number(headers['content-length']));
    }
    expect(sizes, path).toEqual([...sizes].sort((first, second) => first - second));
  }
});

test('every page has one address', async ({request}) => {
  const redirects = {
    '/index.html': '/',
    '/ru': '/ru/',
    '/ru/index.html': '/ru/',
    '/docs/about/': '/docs/about',
    '/docs/about.html': '/docs/about',
    '//docs/about/': '/docs/about',
    '/docs/about/?a=b': '/docs/about?a=b',
    '/docs/dbt-cloud-apis/user-tokens?a=b': '/docs/dbt-apis/user-tokens?a=b',
    '/ru/docs/cloud/manage-access/licenses': '/ru/docs/platform/manage-access/licenses',
  };
  for (const [path, location] of Object.entries(redirects)) {
    const {status, headers} = await ask(request, path);
    expect([status, headers.location], path).toEqual([301, location]);
  }
});

test('what is not there is told in the reader’s language', async ({request}) => {
  const languages = {
    '/nothing': 'en',
    '/docs/nothing/': 'en',
    '/ru/nothing': 'ru',
    '/ru/docs/x/': 'ru',
  };
  for (const [path, language] of Object.entries(languages)) {
    const {status, headers, text} = await ask(request, path);
    expect(status, path).toBe(404);
    expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
    expect(await text(), path).toMatch(new RegExp(`<html lang="?${language}\\b`));
  }
});

test('every answer carries the headers, the files for servers stay hidden', async ({request}) => {
  for (const path of ['/', '/docs/about.md', '/nothing', '/ru', await script(request)]) {
    const {headers} = await ask(request, path);
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
  for (const path of ['/_headers', '/_nginx.conf', '/404.html']) {
    expect((await ask(request, path)).status, path).toBe(404);
  }
  expect((await request.post(`${origin}/`)).status()).toBe(405);
});

test('500 readers at once get every page without an error', async () => {
  const {stdout} = await promisify(execFile)('wrk', [
    ...['--threads', '1', '--connections', '500', '--duration', '3s', '--latency'],
    ...['--header', 'Accept-Encoding: br', `${origin}/ru/docs/dbt-apis/using-tokens`],
  ]);
  console.log(stdout);
  expect(Number(/(\d+) requests in/.exec(stdout)?.[1])).toBeGreaterThan(500);
  // wrk names these only when there were any.
  expect(stdout).not.toMatch(/Socket errors|Non-2xx/);
});
