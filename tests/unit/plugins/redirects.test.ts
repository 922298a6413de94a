import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {redirects} from '@site/src/plugins/redirects';
import {redirectPage} from '@site/src/plugins/redirects/redirectPage';
import {describe, expect, it} from 'vitest';

describe('redirectPage', () => {
  const page = redirectPage({
    language: 'ru',
    title: 'Which Token',
    path: '/ru/docs/a?b&c',
    canonical: 'https://example.com/ru/docs/a?b&c',
  });

  it('states its language, its title and where the page lives now', () => {
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('<title>Which Token</title>');
    expect(page).toContain('<link rel="canonical" href="https://example.com/ru/docs/a?b&#38;c">');
  });

  it('leads on with a script, without one, and by hand', () => {
    expect(page).toContain('+location.search+location.hash');
    expect(page).toContain('http-equiv="refresh" content="0; url=/ru/docs/a?b&#38;c"');
    expect(page).toContain('<a href="/ru/docs/a?b&#38;c">');
  });
});

it('writes a page at each former address of each page, below the base URL', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'redirects-'));
  const context = {
    baseUrl: '/guide/ru/',
    i18n: {currentLocale: 'ru', localeConfigs: {ru: {htmlLang: 'ru'}}},
    siteConfig: {url: 'https://example.com', title: 'Which Token'},
  } as unknown as LoadContext;
  const routesPaths = [
    '/guide/ru/',
    '/guide/ru/404.html',
    '/guide/ru/docs/dbt-apis/user-tokens',
    '/guide/ru/docs/platform/manage-access/licenses',
  ];

  await redirects(context).postBuild?.({outDir, routesPaths} as never);

  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual([
    'docs/cloud/manage-access/licenses.html',
    'docs/collaborate/manage-access/licenses.html',
    'docs/dbt-cloud-apis/user-tokens.html',
  ]);
  const page = readFileSync(join(outDir, 'docs/dbt-cloud-apis/user-tokens.html'), 'utf8');
  expect(page).toContain('href="https://example.com/guide/ru/docs/dbt-apis/user-tokens"');
  rmSync(outDir, {recursive: true});
});
