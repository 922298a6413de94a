import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {compressFile} from '@site/src/hosting/compressFile';
import {finishSite} from '@site/src/hosting/finishSite';
import {afterEach, beforeEach, expect, it} from 'vitest';

const PAGE = `<html><head><meta charset=utf-8></head><body>${'text '.repeat(400)}</body></html>`;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'finish-'));
});
afterEach(() => rmSync(directory, {recursive: true}));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(directory, file)), {recursive: true});
  writeFileSync(join(directory, file), text);
}
const read = (file: string) => readFileSync(join(directory, file), 'utf8');
const finish = () =>
  finishSite({directory, url: 'http://localhost:3000', baseUrl: '/', locales: ['ru']});

it('pages get the policy, and lie beside their compressed forms', async () => {
  write('ru/docs/page.html', PAGE);
  await finish();
  const html = read('ru/docs/page.html');
  expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="default-src');
  const file = join(directory, 'ru/docs/page.html');
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(html);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(html);
});

it.each(['a.html', 'assets/js/main.1a2b3c4d.js', 'a.md', 'llms-full.txt'])(
  '%s comes out of both compressed forms as it went in, whatever its size',
  async (name) => {
    for (const size of [1024, 1025, 65_520, 65_521, 300_000]) {
      const content = Buffer.from('Which token? '.repeat(size / 13 + 1)).subarray(0, size);
      const compressed = await compressFile(name, content);
      expect(compressed && brotliDecompressSync(compressed.br).equals(content)).toBe(true);
      expect(compressed && gunzipSync(compressed.gz).equals(content)).toBe(true);
    }
  },
);

it('pages load their scripts at the first sign of a reader, and the 404 pages at once', async () => {
  const scripts = '<script src=/assets/js/main.1a.js defer></script>';
  const page = PAGE.replace('</head>', `<link rel=stylesheet href=/a.css>${scripts}</head>`);
  write('a.css', 'a {}');
  write('assets/js/main.1a.js', 'run()');
  for (const file of ['docs/page.html', '404.html', 'ru/404.html']) write(file, page);
  await finish();
  const html = read('docs/page.html');
  const [, loader = ''] =
    /<script src="\/([^"]+)" data-scripts="\/assets\/js\/main\.1a\.js">/.exec(html) ?? [];
  expect(loader).toMatch(/^assets\/js\/first-need\./);
  expect(read(loader)).toContain('mousemove');
  expect(readdirSync(join(directory, dirname(loader)))).toContain(`${basename(loader)}.br`);
  expect(html).not.toContain(scripts);
  for (const file of ['404.html', 'ru/404.html']) expect(read(file)).toContain(scripts);
});

it('hosts get their files, with the redirects from former addresses', async () => {
  write('docs/dbt-apis/page.html', PAGE);
  write('ru/docs/dbt-apis/page.html', PAGE);
  await finish();
  expect(read('_headers')).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src/);
  const include = read('_nginx.conf');
  expect(include).toContain(
    '"^/docs/dbt-cloud-apis/page(?:\\.html)?/?$" /docs/dbt-apis/page permanent;',
  );
  expect(include).toContain(
    '"^/ru/docs/dbt-cloud-apis/page(?:\\.html)?/?$" /ru/docs/dbt-apis/page',
  );
});

it('a page that can have no policy is named', async () => {
  write('bad.html', '<p>');
  await expect(finish()).rejects.toThrow(/^bad\.html: It has no <meta charset>/);
});

it('what is small or compressed already stays alone', async () => {
  write('a.txt', 'short');
  write('b.png', 'x'.repeat(5000));
  await finish();
  const files = readdirSync(directory).filter((name) => name !== 'assets');
  expect(files.sort()).toEqual(['_headers', '_nginx.conf', 'a.txt', 'b.png']);
});

it('the same content compresses to the same bytes', async () => {
  const [first, second] = await Promise.all([
    compressFile('a.html', Buffer.from(PAGE)),
    compressFile('a.html', Buffer.from(PAGE)),
  ]);
  expect(first?.gz.equals(second?.gz ?? Buffer.alloc(0))).toBe(true);
  expect(first?.br.equals(second?.br ?? Buffer.alloc(0))).toBe(true);
});
