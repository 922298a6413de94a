import {writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {questions} from '../../facts/questions';
import {readMessages} from '../readMessages';
import {catalogueSchema} from './catalogueSchema';
import {createLookup} from './createLookup';
import {publishedCatalogue} from './publishedCatalogue';
import {sliceQuestions} from './sliceQuestions';
import {sliceSets} from './sliceSets';
import {sliceTimeline} from './sliceTimeline';
import {type FactLocale, sliceWorkflows} from './sliceWorkflows';

const NAME = 'catalogue-data';

function isFactLocale(locale: string): locale is FactLocale {
  return locale === 'en' || locale === 'ru';
}

/**
 * Docusaurus plugin that gives the pages of the catalogue its facts in their own language
 * (`@catalogue-data/workflows`, `@catalogue-data/timeline`, `@catalogue-data/sets`,
 * `@catalogue-data/questions/` and a question’s id), and other tools all of them:
 * `catalogue.json` with `catalogue.schema.json` at the root of the built site.
 *
 * @throws Error if a language lacks a message, or the facts do not speak it
 */
export function catalogueData({
  generatedFilesDir,
  i18n,
  localizationDir,
  siteConfig,
}: LoadContext): Plugin {
  const locale = i18n.currentLocale;
  const messagesPath = resolve(localizationDir, 'catalogue.json');
  // Each language has files of its own, so that none can be left over from the one before.
  const files = {
    workflows: `workflows.${locale}.json`,
    timeline: `timeline.${locale}.json`,
    sets: `sets.${locale}.json`,
  };
  const questionsFolder = `questions.${locale}`;
  const pathOf = (file: string) => join(generatedFilesDir, NAME, 'default', file);
  return {
    name: NAME,
    async contentLoaded({actions}) {
      if (!isFactLocale(locale)) {
        throw new Error(`The facts have no texts in "${locale}". Add them in src/facts.`);
      }
      const lookup = createLookup(locale, await readMessages(messagesPath));
      await actions.createData(files.workflows, sliceWorkflows(locale, lookup));
      await actions.createData(files.timeline, sliceTimeline(locale, lookup));
      await actions.createData(files.sets, sliceSets(locale, lookup));
      for (const question of questions) {
        await actions.createData(
          `${questionsFolder}/${question.id}.json`,
          sliceQuestions(locale, lookup, [question]),
        );
      }
    },
    configureWebpack: () => ({
      resolve: {
        alias: {
          '@catalogue-data/workflows': pathOf(files.workflows),
          '@catalogue-data/timeline': pathOf(files.timeline),
          '@catalogue-data/sets': pathOf(files.sets),
          '@catalogue-data/questions': pathOf(questionsFolder),
        },
      },
    }),
    getPathsToWatch: () => [messagesPath],
    async postBuild({outDir}) {
      if (locale !== i18n.defaultLocale) return;
      const root = new URL(siteConfig.baseUrl, siteConfig.url).href;
      const write = (file: string, content: object) =>
        writeFile(join(outDir, file), `${JSON.stringify(content, null, 2)}\n`);
      await write('catalogue.json', publishedCatalogue(root));
      await write('catalogue.schema.json', catalogueSchema(root));
    },
  };
}
