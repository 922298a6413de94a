import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Report} from '../../parity/report/report';
import {createLookup} from '../catalogueData/createLookup';
import {readMessages} from '../readMessages';
import {listPages} from '../searchIndex/listPages';
import {readPageFile, translatedFile} from './pageFiles';
import {type PageNotice, pageNotices} from './pageNotices';

/** What every page may ask about itself; it is part of the main bundle, so it says no more. */
export interface PageStatusData {
  /** Language → addresses of the pages that it lacks, below the base URL of the language. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
  /** Notices by address, likewise, in the language being built. */
  readonly notices: Readonly<Record<string, PageNotice>>;
}

/**
 * Docusaurus plugin that finds the pages without a translation, which show the source language
 * instead, and those whose translation has fallen behind; the theme tells readers and search engines.
 *
 * @throws Error if a language lacks a message
 */
export function pageStatus({baseUrl, i18n, siteDir, localizationDir}: LoadContext): Plugin {
  const locale = i18n.currentLocale;
  return {
    name: 'page-status',
    async allContentLoaded({allContent, actions}) {
      const pages = listPages(allContent).map(({permalink, source}) => ({
        address: permalink.slice(baseUrl.length).replace(/\/$/u, ''),
        file: readPageFile(source.replace(/^@site\//u, '')),
      }));
      const lacks = (other: string, source: string) =>
        other !== i18n.defaultLocale && !existsSync(join(siteDir, translatedFile(source, other)));
      const missing = i18n.locales.map((other) => [
        other,
        pages.flatMap(({address, file}) => (file && lacks(other, file.source) ? [address] : [])),
      ]);
      const report = allContent['docs-parity']?.default as Report | undefined;
      const lookup = createLookup(
        locale,
        await readMessages(resolve(localizationDir, 'catalogue.json')),
      );
      const data: PageStatusData = {
        missing: Object.fromEntries(missing),
        notices: pageNotices(
          pages.flatMap(({address, file}) =>
            file
              ? [
                  {
                    address,
                    path: file.source.replace(/^(?:docs|src\/pages)\//u, ''),
                    isTranslated: !lacks(locale, file.source),
                  },
                ]
              : [],
          ),
          {
            pages: report?.pages.filter((page) => page.locale === locale) ?? [],
            findings: report?.findings.filter((finding) => finding.locale === locale) ?? [],
          },
          lookup,
        ),
      };
      actions.setGlobalData(data);
    },
  };
}
