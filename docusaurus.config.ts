import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config, PluginModule} from '@docusaurus/types';
import {awaitReport} from './src/commands/awaitReport';
import {pageHistory} from './src/commands/pageHistory';
import {siteAddress} from './src/commands/siteAddress';
import parityPlugin, {validateOptions} from './src/parity/docusaurus/plugin';
import {sourceLines} from './src/parity/docusaurus/sourceLines';
import parityConfig from './src/parity.config';
import {catalogueData} from './src/plugins/catalogueData';
import {importQuestion} from './src/plugins/catalogueData/importQuestion';
import {chooserData} from './src/plugins/chooserData';
import {chooserProof} from './src/plugins/chooserProof';
import {highlightCode} from './src/plugins/codeHighlighting/highlightCode';
import {withoutPrism} from './src/plugins/codeHighlighting/withoutPrism';
import {importComponents} from './src/plugins/importComponents';
import leanScripts from './src/plugins/leanScripts';
import leanStyles from './src/plugins/leanStyles';
import {markdownTwins} from './src/plugins/markdownTwins';
import {moduleTypes} from './src/plugins/moduleTypes';
import {pageStatus} from './src/plugins/pageStatus';
import {redirects} from './src/plugins/redirects';
import {robotsTxt} from './src/plugins/robotsTxt';
import {searchIndex} from './src/plugins/searchIndex';
import {sitemapIndex} from './src/plugins/sitemapIndex';
import {sitemapItems} from './src/plugins/sitemapItems';
import {socialCards} from './src/plugins/socialCards';
import {frontMatterImage} from './src/plugins/socialCards/frontMatterImage';
import {translationStatus} from './src/plugins/translationStatus';

const {url, baseUrl} = siteAddress(process.env);
const repositoryUrl = process.env.REPOSITORY_URL?.replace(/\/+$/, '');

// Docusaurus has no catalogue for the tagline and the social card; it names the locale here.
const isRussian = process.env.DOCUSAURUS_CURRENT_LOCALE === 'ru';

/** Components that pages use without an import, and that only those pages load. */
const PAGE_COMPONENTS = {
  ButtonLink: '@site/src/components/ButtonLink',
  Hero: '@site/src/components/Hero',
  QuestionFacts: '@site/src/components/catalogue/QuestionFacts',
  SmallestSets: '@site/src/components/catalogue/SmallestSets',
  Timeline: '@site/src/components/catalogue/Timeline',
  TokenChooser: '@site/src/chooser/ui/TokenChooser',
  TranslationStatus: '@site/src/components/status/TranslationStatus',
  Workflows: '@site/src/components/catalogue/Workflows',
};

// Named by its path, the plugin would be translated from TypeScript apart from everything else.
const checkTranslations = Object.assign(
  (...parameters: Parameters<typeof parityPlugin>) => parityPlugin(...parameters),
  {validateOptions},
) as PluginModule;

const report = awaitReport();

const REMARK_PLUGINS = [[importComponents, PAGE_COMPONENTS], importQuestion, sourceLines];

const STYLES = ['tokens', 'base', 'shell', 'content', 'media'];

const config: Config = {
  title: 'Which Token',
  tagline: isRussian
    ? 'Какой токен API нужен для dbt и с какими разрешениями'
    : 'Which dbt API token you need, and with which permissions',
  titleDelimiter: '·',
  url,
  baseUrl,
  baseUrlIssueBanner: false,
  trailingSlash: false,
  favicon: 'img/favicon.ico',
  headTags: [
    {
      tagName: 'link',
      attributes: {rel: 'icon', type: 'image/svg+xml', href: `${baseUrl}img/favicon.svg`},
    },
    {
      tagName: 'link',
      attributes: {rel: 'apple-touch-icon', href: `${baseUrl}img/apple-touch-icon.png`},
    },
  ],

  // The persistent cache does not notice changes in what our plugins read, so a check may be
  // skipped or old code kept; a cold build takes seconds.
  future: {
    v4: true,
    faster: {rspackPersistentCache: false},
    experimental_vcs: pageHistory(process.env),
  },
  // The default namespace differs per locale: a language switch would forget the colour theme.
  storage: {type: 'localStorage', namespace: 'which-token'},

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    emoji: false,
    parseFrontMatter: frontMatterImage,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },

  ...(repositoryUrl && {customFields: {repositoryUrl}}),

  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'ru'],
    // Stated, so that a build of one locale alone yields the same addresses as a full one.
    localeConfigs: {
      en: {label: 'English', htmlLang: 'en', baseUrl},
      ru: {label: 'Русский', htmlLang: 'ru', baseUrl: `${baseUrl}ru/`},
    },
  },

  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          onInlineTags: 'throw',
          remarkPlugins: REMARK_PLUGINS,
          rehypePlugins: [highlightCode],
          editLocalizedFiles: true,
          showLastUpdateTime: true,
          ...(repositoryUrl && {editUrl: `${repositoryUrl}/edit/main/`}),
        },
        blog: false,
        pages: {
          showLastUpdateTime: true,
          remarkPlugins: REMARK_PLUGINS,
          rehypePlugins: [highlightCode],
        },
        sitemap: {
          changefreq: null,
          priority: null,
          lastmod: 'date',
          createSitemapItems: sitemapItems({en: url + baseUrl, ru: `${url}${baseUrl}ru/`}),
        },
        theme: {customCss: STYLES.map((name) => `./src/css/${name}.css`)},
      } satisfies PresetOptions,
    ],
  ],

  plugins: [
    // First, so that a build with a false fact in it stops before anything is bundled.
    [checkTranslations, {config: {...parityConfig, root: '.'}, ...(report && {report})}],
    moduleTypes,
    withoutPrism,
    leanScripts,
    leanStyles,
    redirects,
    robotsTxt,
    sitemapIndex,
    chooserProof,
    chooserData,
    searchIndex,
    catalogueData,
    translationStatus(repositoryUrl),
    markdownTwins,
    pageStatus,
    socialCards,
  ],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    image: isRussian ? 'img/social-card-ru.png' : 'img/social-card-en.png',
    navbar: {
      title: 'Which Token',
      logo: {src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', alt: '', width: 32, height: 32},
      items: [
        {type: 'docSidebar', sidebarId: 'docs', label: 'Documentation', position: 'left'},
        {
          to: '/docs/dbt-apis/authentication#which-token-type-should-you-use',
          label: 'Choose a token',
          position: 'left',
          // The page belongs to "Documentation" already; two current entries would confuse.
          activeBaseRegex: '^$',
        },
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    footer: {
      links: [
        {
          title: 'On this site',
          items: [
            {label: 'Choose a token', to: '/docs/dbt-apis/authentication'},
            {label: 'Personal access tokens', to: '/docs/dbt-apis/user-tokens'},
            {label: 'Service tokens', to: '/docs/dbt-apis/service-tokens'},
            {
              label: 'Permission sets',
              to: '/docs/platform/manage-access/enterprise-permissions',
            },
          ],
        },
        {
          title: 'Project',
          items: [
            {label: 'About this site', to: '/docs/about'},
            {label: 'Accessibility', to: '/docs/accessibility'},
            {label: 'Translating', to: '/docs/contribute/translating'},
          ],
        },
        {
          title: 'From dbt Labs',
          items: [{label: 'docs.getdbt.com', href: 'https://docs.getdbt.com'}],
        },
      ],
      copyright:
        'Which Token is an independent guide. It is not affiliated with dbt Labs. Facts checked on August 22, 2026.',
    },
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    // Code is coloured by src/plugins/codeHighlighting; the stock theme would ship with every page.
    prism: {theme: {plain: {}, styles: []}},
  } satisfies ThemeConfig,
};

export default config;
