import {readFile} from 'node:fs/promises';
import type {EmittedFiles} from '../emitFiles';
import {createAddress} from './createAddress';
import type {PageGroup} from './groupPages';
import {llmsText} from './llmsText';
import {twinPath} from './twinPath';
import type {TwinData} from './types';
import {writeTwin} from './writeTwin';

/** Texts of the twins in the language being built. */
export interface TwinWords {
  readonly page: string;
  readonly index: string;
  readonly start: string;
  readonly about: string;
  readonly chooser: string;
  readonly everything: string;
  readonly otherLanguage: string;
}

/** What all files for programs that read are made of, in one language. */
export interface TwinSite {
  readonly title: string;
  readonly summary: string;
  /** Public address of the language’s home page, with a slash at the end. */
  readonly home: string;
  /** Path of the home page, with a slash at the end. */
  readonly baseUrl: string;
  /** Folder that `@site` stands for in the sources of pages. */
  readonly siteDir: string;
  /** Folders of documents, as `@site/docs`, whose files links name. */
  readonly documentFolders: readonly string[];
  /** Public addresses of the other languages’ lists of pages. */
  readonly otherLists: readonly string[];
  readonly groups: readonly PageGroup[];
  readonly words: TwinWords;
  readonly admonition: (keyword: string) => string;
  readonly data: TwinData;
}

/** Makes the Markdown twin of every page, `llms.txt` and `llms-full.txt`, by path. */
export async function twinFiles(site: TwinSite): Promise<EmittedFiles> {
  const {home, baseUrl, siteDir, groups, words, admonition, data} = site;
  const pages = groups.flatMap((group) => group.pages);
  const pathOf = (permalink: string) => permalink.slice(baseUrl.length).replace(/\/$/u, '');
  const documents = new Map(
    pages.flatMap(({source, permalink}) => {
      const folder = site.documentFolders.find((each) => source.startsWith(`${each}/`));
      if (folder === undefined) return [];
      return [[source.slice(folder.length + 1), baseUrl + pathOf(permalink)] as const];
    }),
  );
  const indexUrl = `${home}llms.txt`;
  const twins = await Promise.all(
    pages.map(async ({source, title, description, permalink}) => {
      const url = home + pathOf(permalink);
      const text = writeTwin(
        await readFile(source.replace(/^@site/u, siteDir), 'utf8'),
        {path: source.replace(/^@site\//u, ''), title, description, url},
        {page: words.page, index: words.index, indexUrl},
        {address: createAddress({page: url, home, documents}), admonition, data},
      );
      return [twinPath(pathOf(permalink)), text] as const;
    }),
  );
  return new Map([
    ...twins,
    ['llms.txt', listOfPages(site, pathOf)],
    ['llms-full.txt', twins.map(([, text]) => text).join('\n---\n\n')],
  ]);
}

function listOfPages(
  {title, summary, home, groups, words, otherLists}: TwinSite,
  pathOf: (permalink: string) => string,
): string {
  return llmsText({
    title,
    summary,
    notes: [words.about],
    groups: [
      ...groups.map(({label, pages}) => ({
        label: label === '' ? words.start : label,
        pages: pages.map((page) => ({...page, url: home + twinPath(pathOf(page.permalink))})),
      })),
      {
        label: 'Optional',
        pages: [
          {title: words.chooser, description: '', url: `${home}chooser/chooser.md`},
          {title: words.everything, description: '', url: `${home}llms-full.txt`},
          ...otherLists.map((url) => ({title: words.otherLanguage, description: '', url})),
        ],
      },
    ],
  });
}
