import {mkdir, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {sliceCatalogue} from '../../chooser/catalogue/sliceCatalogue';
import {sliceNames, sliceWords} from '../../chooser/catalogue/sliceNames';
import {compileMessages} from '../../chooser/messages/compileMessages';
import {createMessages} from '../../chooser/messages/createMessages';
import {createTranslate} from '../../chooser/messages/createTranslate';
import {diagram} from '../../chooser/render/diagram';
import {modelMarkdown} from '../../chooser/render/modelMarkdown';
import {publishedModel} from '../../chooser/render/publishedModel';
import {publishedSchema} from '../../chooser/render/publishedSchema';
import type {Wording} from '../../chooser/render/types';
import {readMessages} from '../readMessages';

const NAME = 'chooser-data';
const PARTS = ['names', 'words', 'catalogue', 'messages', 'diagram'] as const;

const FACT_LOCALES = ['en', 'ru'] as const;

async function wordingOf(locale: (typeof FACT_LOCALES)[number], path: string): Promise<Wording> {
  const messages = compileMessages(locale, await readMessages(path));
  return {locale, t: createMessages(locale, messages), catalogue: sliceCatalogue(locale)};
}

/**
 * Docusaurus plugin that gives the chooser its data in the language of the page, and in no other:
 * `import names from '@chooser-data/names'` and so on. What the chooser does not show stays out.
 * Other readers and tools get the same model as files below `chooser/`: as Markdown and as a
 * drawing in each language, and as JSON with its schema.
 *
 * @throws Error if the facts do not speak a language, or a message is missing
 */
export function chooserData({
  generatedFilesDir,
  localizationDir,
  i18n,
  siteConfig,
}: LoadContext): Plugin {
  const locale = i18n.currentLocale;
  const messagesPath = resolve(localizationDir, 'chooser.json');
  // Each language has files of its own, so that none can be left over from the one before.
  const fileOf = (part: (typeof PARTS)[number]) => `${part}.${locale}.json`;
  return {
    name: NAME,
    async contentLoaded({actions}) {
      if (locale !== 'en' && locale !== 'ru') {
        throw new Error(`The facts have no texts in "${locale}". Add them in src/facts.`);
      }
      const messages = await readMessages(messagesPath);
      const parts: Record<(typeof PARTS)[number], object> = {
        names: sliceNames(locale),
        words: sliceWords(locale),
        catalogue: sliceCatalogue(locale),
        messages: compileMessages(locale, messages),
        diagram: diagram({locale, t: createTranslate(locale, messages)}),
      };
      await Promise.all(PARTS.map((part) => actions.createData(fileOf(part), parts[part])));
    },
    configureWebpack: () => ({
      resolve: {
        alias: Object.fromEntries(
          PARTS.map((part) => [
            `@chooser-data/${part}`,
            join(generatedFilesDir, NAME, 'default', fileOf(part)),
          ]),
        ),
      },
    }),
    getPathsToWatch: () => [messagesPath],
    async postBuild({outDir}) {
      if (locale !== 'en' && locale !== 'ru') return;
      const folder = join(outDir, 'chooser');
      await mkdir(folder, {recursive: true});
      const wording = await wordingOf(locale, messagesPath);
      await writeFile(join(folder, 'chooser.md'), modelMarkdown(wording));
      await writeFile(join(folder, 'diagram.svg'), diagram(wording).svg);
      if (locale !== i18n.defaultLocale) return;
      const others = await Promise.all(
        FACT_LOCALES.map(async (each) => {
          const path = resolve(localizationDir, '..', each, 'chooser.json');
          return [each, await wordingOf(each, path)] as const;
        }),
      );
      const root = new URL(siteConfig.baseUrl, siteConfig.url).href;
      const write = (file: string, content: object) =>
        writeFile(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
      await write('model.v1.json', publishedModel(Object.fromEntries(others), root));
      await write('model.v1.schema.json', publishedSchema(root));
    },
  };
}
