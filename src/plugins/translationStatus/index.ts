import {join, resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Report} from '../../parity/report/report';
import {createLookup} from '../catalogueData/createLookup';
import {readMessages} from '../readMessages';
import {type SitePage, statusData} from './statusData';

const NAME = 'translation-status';

/** What the docs plugin tells of its pages, as far as this plugin looks at it. */
interface DocsContent {
  readonly loadedVersions: readonly {
    readonly docs: readonly {
      readonly source: string;
      readonly title: string;
      readonly permalink: string;
    }[];
  }[];
}

/** What the pages plugin tells of its pages; those in React have no title. */
type PagesContent = readonly {
  readonly source: string;
  readonly title?: string;
  readonly permalink: string;
}[];

/** A page as either plugin tells of it. */
interface KnownPage {
  /** Its file, below `@site`. */
  readonly source: string;
  readonly title: string;
  readonly permalink: string;
}

/**
 * Docusaurus plugin that gives the page on translations the report of the parity check
 * (`@translation-status`): the very one that the build has passed.
 *
 * @param repositoryUrl address of the repository, for links to the files
 * @throws Error if the plugin of the check is missing, or a language lacks a message
 */
export function translationStatus(repositoryUrl: string | undefined) {
  return (context: LoadContext): Plugin => create(context, repositoryUrl ?? null);
}

function create(context: LoadContext, repositoryUrl: string | null): Plugin {
  const {generatedFilesDir, i18n, localizationDir} = context;
  const locale = i18n.currentLocale;
  const messagesPath = resolve(localizationDir, 'catalogue.json');
  const file = `status.${locale}.json`;
  return {
    name: NAME,
    async allContentLoaded({allContent, actions}) {
      const report = allContent['docs-parity']?.default as Report | undefined;
      if (!report) {
        throw new Error(
          'The page on translations needs the plugin docs-parity. Add it in docusaurus.config.ts.',
        );
      }
      const docs = allContent['docusaurus-plugin-content-docs']?.default as DocsContent | undefined;
      const own = allContent['docusaurus-plugin-content-pages']?.default as
        | PagesContent
        | undefined;
      const data = statusData(report, {
        locale,
        sourceLocale: i18n.defaultLocale,
        lookup: createLookup(locale, await readMessages(messagesPath)),
        pages: sitePages([...docPages(docs), ...(own ?? []).flatMap(ownPage)], context),
        repositoryUrl,
      });
      await actions.createData(file, data);
    },
    configureWebpack: () => ({
      resolve: {alias: {'@translation-status': join(generatedFilesDir, NAME, 'default', file)}},
    }),
    getPathsToWatch: () => [messagesPath],
  };
}

function docPages(docs: DocsContent | undefined): readonly KnownPage[] {
  return docs?.loadedVersions.flatMap((version) => version.docs) ?? [];
}

function ownPage({title, ...page}: PagesContent[number]): KnownPage[] {
  return title === undefined ? [] : [{title, ...page}];
}

function sitePages(
  known: readonly KnownPage[],
  {siteDir, localizationDir}: LoadContext,
): Map<string, SitePage> {
  const folders = [
    join(localizationDir, 'docusaurus-plugin-content-docs', 'current'),
    join(siteDir, 'docs'),
    join(localizationDir, 'docusaurus-plugin-content-pages'),
    join(siteDir, 'src/pages'),
  ].map((folder) => `${folder.replaceAll('\\', '/')}/`);
  const pages = new Map<string, SitePage>();
  for (const {source, title, permalink} of known) {
    const absolute = source.replace('@site', siteDir.replaceAll('\\', '/'));
    const folder = folders.find((each) => absolute.startsWith(each));
    if (folder) pages.set(absolute.slice(folder.length), {title, address: permalink});
  }
  return pages;
}
