import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {canonicalPath, createSiteServer} from '@site/src/commands/createSiteServer';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const FILES = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'docs/page.html': 'page',
  'docs/moved/index.html': 'moved',
  'ru/index.html': 'дом',
  'ru/404.html': 'здесь ничего нет',
  'img/logo.svg': '<svg/>',
};
const exists = (file: string) => Object.hasOwn(FILES, file.replace(/^\//, ''));

describe('canonicalPath', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/ru', '/ru/'],
    ['/ru/', '/ru/'],
    ['/ru/index.html', '/ru/'],
    ['/docs/page', '/docs/page'],
    ['/docs/page/', '/docs/page'],
    ['/docs/page.html', '/docs/page'],
    ['/docs/moved', '/docs/moved/'],
    ['/img/logo.svg', '/img/logo.svg'],
    ['/unknown', '/unknown'],
    ['/unknown/', '/unknown/'],
    ['//docs/page/', '/docs/page'],
    ['/docs/../docs/page/', '/docs/../docs/page/'],
  ])('of %s is %s', (path, expected) => {
    expect(canonicalPath(path, exists)).toBe(expected);
  });

  const paths = fc
    .array(fc.constantFrom('/', 'docs', 'page', '.html', 'index', 'ru', '..', 'x'), {maxLength: 8})
    .map((parts) => `/${parts.join('')}`);

  it('is settled after one step, and never names another host', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const canonical = canonicalPath(path, exists);
        expect(canonicalPath(canonical, exists)).toBe(canonical);
        if (canonical !== path) expect(canonical).not.toMatch(/^\/\//);
      }),
    );
  });
});

describe.each(['/', '/base/'])('the server below %s', (baseUrl) => {
  let directory: string;
  let server: ReturnType<typeof createSiteServer>;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'site-'));
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(directory, file)), {recursive: true});
      writeFileSync(join(directory, file), text);
    }
    server = createSiteServer(directory, baseUrl);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterAll(() => {
    server.close();
    rmSync(directory, {recursive: true});
  });

  /** Sends the path as it is; `fetch` would tidy it first. */
  function ask(path: string, method = 'GET') {
    return new Promise<{status: number; location: string; type: string; body: string}>(
      (resolve, reject) => {
        const {port} = server.address() as AddressInfo;
        const sent = request({port, host: '127.0.0.1', path: baseUrl + path, method}, (answer) => {
          let body = '';
          answer.setEncoding('utf8').on('data', (chunk) => {
            body += chunk;
          });
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              location: answer.headers.location ?? '',
              type: answer.headers['content-type'] ?? '',
              body,
            }),
          );
        });
        sent.on('error', reject).end();
      },
    );
  }

  it.each([
    ['', 'home'],
    ['docs/page', 'page'],
    ['docs/page?a=b', 'page'],
    ['ru/', 'дом'],
    ['docs/moved/', 'moved'],
  ])('serves "%s" as a page', async (path, body) => {
    expect(await ask(path)).toMatchObject({status: 200, body, type: 'text/html;charset=utf-8'});
  });

  it('serves other files with their own type', async () => {
    expect(await ask('img/logo.svg')).toMatchObject({status: 200, type: 'image/svg+xml'});
  });

  it.each([
    ['docs/page/?a=b', 'docs/page?a=b'],
    ['docs/page.html', 'docs/page'],
    ['ru', 'ru/'],
    ['index.html', ''],
  ])('redirects "%s" to "%s"', async (path, location) => {
    expect(await ask(path)).toMatchObject({status: 301, location: baseUrl + location});
  });

  it.each([
    ['nothing', 'nothing here'],
    ['ru/nothing', 'здесь ничего нет'],
    ['ru/docs/nothing/', 'здесь ничего нет'],
    ['../../etc/passwd', 'nothing here'],
    ['%2e%2e/%2e%2e/etc/passwd', 'nothing here'],
    ['%00', 'nothing here'],
    ['%E0%A4%A', 'nothing here'],
  ])('says in the right language that "%s" is not there', async (path, body) => {
    expect(await ask(path)).toMatchObject({status: 404, body});
  });

  it('answers HEAD without a body, and no other method', async () => {
    expect(await ask('docs/page', 'HEAD')).toMatchObject({status: 200, body: ''});
    expect(await ask('nothing', 'HEAD')).toMatchObject({status: 404, body: ''});
    expect(await ask('docs/page', 'POST')).toMatchObject({status: 405});
  });
});
