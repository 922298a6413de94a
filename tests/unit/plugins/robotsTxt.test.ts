import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {robotsTxt} from '@site/src/plugins/robotsTxt';
import {expect, it} from 'vitest';

const i18n = {
  currentLocale: 'en',
  defaultLocale: 'en',
  locales: ['en', 'ru'],
  localeConfigs: {
    en: {url: 'https://example.com', baseUrl: '/docs/'},
    ru: {url: 'https://example.com', baseUrl: '/docs/ru/'},
  },
};
const context = (locale: string) =>
  ({
    i18n: {...i18n, currentLocale: locale},
    siteConfig: {url: 'https://example.com', baseUrl: '/docs/'},
  }) as unknown as LoadContext;

it('names the sitemap of sitemaps, in the build of the default one', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'robots-'));
  await robotsTxt(context('en'))?.postBuild?.({outDir} as never);
  expect(readFileSync(join(outDir, 'robots.txt'), 'utf8')).toBe(
    `User-agent: *
Allow: /

Sitemap: https://example.com/docs/sitemap-index.xml
`,
  );
  rmSync(outDir, {recursive: true});
});

it('leaves the other locales alone', () => {
  expect(robotsTxt(context('ru'))).toBeNull();
});
