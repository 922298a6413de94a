import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import english from '../../../i18n/en/catalogue.json';
import {sliceCatalogue} from '../../chooser/catalogue/sliceCatalogue';
import {compileMessages} from '../../chooser/messages/compileMessages';
import {createMessages} from '../../chooser/messages/createMessages';
import {modelMarkdown} from '../../chooser/render/modelMarkdown';
import {createLookup} from '../catalogueData/createLookup';
import {readWords} from '../catalogueData/readWords';
import {sliceQuestions} from '../catalogueData/sliceQuestions';
import {sliceSets} from '../catalogueData/sliceSets';
import {sliceTimeline} from '../catalogueData/sliceTimeline';
import {sliceWorkflows} from '../catalogueData/sliceWorkflows';
import {type EmittedFiles, emitFiles} from '../emitFiles';
import {readMessages} from '../readMessages';
import {groupPages} from './groupPages';
import {twinFiles} from './twinFiles';
import {twinHint} from './twinHint';
import type {TwinData} from './types';

/**
 * Docusaurus plugin that writes every page as plain Markdown too, at its address plus `.md`, with
 * `llms.txt`, the list of them, and `llms-full.txt`, all of them in one file; each per language.
 * Every page says so to programs that read it as HTML.
 *
 * @throws Error naming the page and what in it has no Markdown form
 */
export async function markdownTwins(context: LoadContext): Promise<Plugin> {
  const words = await readTwinWords(context);
  let content: AllContent = {};
  return {
    name: 'markdown-twins',
    injectHtmlTags: () => ({preBodyTags: [twinHint(words, context.baseUrl)]}),
    allContentLoaded({allContent}) {
      content = allContent;
    },
    configureWebpack: (_, isServer) => emitFiles(isServer, () => readSite(context, content)),
  };
}

async function readTwinWords({i18n, localizationDir}: LoadContext) {
  const messages = await readMessages(resolve(localizationDir, 'catalogue.json'));
  return readWords(['twins'], english, createLookup(i18n.currentLocale, messages));
}

async function readSite(context: LoadContext, content: AllContent): Promise<EmittedFiles> {
  const {i18n, siteConfig, siteDir, localizationDir, baseUrl} = context;
  const locale = i18n.currentLocale;
  const themeWords = (await readMessages(resolve(localizationDir, 'code.json'))) as Readonly<
    Record<string, {readonly message: string} | undefined>
  >;
  const translated = localizationDir.slice(siteDir.length + 1).replaceAll('\\', '/');
  return twinFiles({
    title: siteConfig.title,
    summary: siteConfig.tagline,
    home: siteConfig.url + baseUrl,
    baseUrl,
    siteDir,
    documentFolders: [`@site/${translated}/docusaurus-plugin-content-docs/current`, '@site/docs'],
    otherLists: i18n.locales
      .filter((other) => other !== locale)
      .map((other) => `${siteConfig.url}${i18n.localeConfigs[other]?.baseUrl ?? '/'}llms.txt`),
    groups: groupPages(content),
    words: await readTwinWords(context),
    admonition: (keyword) => themeWords[`theme.admonition.${keyword}`]?.message ?? keyword,
    data: await readData(context),
  });
}

async function readData({
  generatedFilesDir,
  i18n,
  localizationDir,
}: LoadContext): Promise<TwinData> {
  const locale = i18n.currentLocale;
  if (locale !== 'en' && locale !== 'ru') {
    throw new Error(`The facts have no texts in "${locale}". Add them in src/facts.`);
  }
  const lookup = createLookup(
    locale,
    await readMessages(resolve(localizationDir, 'catalogue.json')),
  );
  const messages = compileMessages(
    locale,
    await readMessages(resolve(localizationDir, 'chooser.json')),
  );
  const catalogue = sliceCatalogue(locale);
  const status = join(generatedFilesDir, 'translation-status', 'default', `status.${locale}.json`);
  return {
    workflows: sliceWorkflows(locale, lookup),
    timeline: sliceTimeline(locale, lookup),
    sets: sliceSets(locale, lookup),
    questions: sliceQuestions(locale, lookup),
    status: JSON.parse(await readFile(status, 'utf8')),
    chooser: modelMarkdown({locale, t: createMessages(locale, messages), catalogue}),
  };
}
