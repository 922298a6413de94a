import {siteAddress} from './commands/siteAddress';
import {
  CHECKED,
  catalogueNames,
  datePrecision,
  permissionSetsOnPlan,
  sources,
  type TimelineEntry,
  timeline,
} from './facts';
import {glossary} from './glossary';
import {defineConfig} from './parity/config/defineConfig';
import {siteAdvice} from './siteAdvice';

const serviceTokens = 'dbt-apis/service-tokens.mdx';
const userTokens = 'dbt-apis/user-tokens.mdx';

const entries: readonly TimelineEntry[] = timeline;

/** Days that the pages may state: those of the timeline, of the sources, and of the last check. */
const knownDays = [
  ...entries.flatMap(({date, notBefore}) => [date, notBefore ?? date]),
  ...Array.from(JSON.stringify(sources).matchAll(/"(\d{4}-\d{2}-\d{2})"/g), ([, day = '']) => day),
  CHECKED,
].filter((date) => datePrecision(date) === 'day');

const {url, baseUrl} = siteAddress(process.env);

/** What the parity checker compares on this site, and what its pages must say in every language. */
export default defineConfig({
  root: '..',
  sourceLocale: 'en',
  collections: [
    {
      source: 'docs',
      translations: {ru: 'i18n/ru/docusaurus-plugin-content-docs/current'},
      route: '/docs',
    },
    {
      source: 'src/pages',
      translations: {ru: 'i18n/ru/docusaurus-plugin-content-pages'},
      route: '/',
      include: ['**/*.mdx'],
    },
  ],
  messages: [{source: 'i18n/en', translations: {ru: 'i18n/ru'}}],
  names: catalogueNames,
  advice: siteAdvice,
  glossary,
  site: {staticFolders: ['static'], localizedHosts: []},
  rulesUrl: `${url}${baseUrl}docs/parity/rules`,
  markdown: {md: 'mdx'},
  rules: {placeholders: 'error'},
  exceptions: [
    {
      rule: 'placeholders',
      page: 'parity/rules.mdx',
      reason: 'The page on the rules shows what this one looks for.',
    },
    {
      rule: 'dates',
      page: 'parity/rules.mdx',
      source: '--02-30',
      reason: 'The page on the rules shows a date that does not exist.',
    },
  ],
  assertions: [
    {
      kind: 'names',
      page: serviceTokens,
      section: 'enterprise-sets',
      group: 'permission-sets',
      exactly: permissionSetsOnPlan('enterprise'),
    },
    {
      kind: 'names',
      page: serviceTokens,
      section: 'team-sets',
      group: 'permission-sets',
      exactly: permissionSetsOnPlan('team'),
    },
    {
      kind: 'names',
      page: serviceTokens,
      section: 'starter-sets',
      group: 'permission-sets',
      exactly: permissionSetsOnPlan('starter'),
    },
    {kind: 'dates', page: serviceTokens, section: 'changes-2023-07-18', include: ['2023-07-18']},
    {kind: 'dates', page: userTokens, section: 'timeline', include: ['2024-02-07', '2024-10-22']},
    {kind: 'known-dates', pages: ['dbt-apis/**', 'platform/**', 'questions/**'], dates: knownDays},
  ],
});
