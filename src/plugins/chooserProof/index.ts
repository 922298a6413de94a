import {resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {sliceCatalogue} from '../../chooser/catalogue/sliceCatalogue';
import {prove} from '../../chooser/engine/prove';
import {checkMessages} from '../../chooser/messages/checkMessages';
import {createTranslate} from '../../chooser/messages/createTranslate';
import {model} from '../../chooser/model/model';
import {renderEverything} from '../../chooser/render/renderEverything';
import {readMessages} from '../localeMessages/readMessages';

/**
 * Docusaurus plugin that proves the chooser before anything is built: the decision table by
 * enumeration, and the messages of each language by looking up each of them and wording every
 * result once. The proof is one line of the build.
 *
 * @throws Error with every defect of the table, or naming the missing message
 */
export function chooserProof({i18n, localizationDir}: LoadContext): Plugin {
  const path = resolve(localizationDir, 'chooser.json');
  const referencePath = resolve(localizationDir, '..', i18n.defaultLocale, 'chooser.json');
  return {
    name: 'chooser-proof',
    async loadContent() {
      const {line, problems} = prove(model);
      if (problems.length > 0) {
        throw new Error([`${line}. The decision table is unsound:`, ...problems].join('\n  '));
      }
      const locale = i18n.currentLocale;
      const t = createTranslate(locale, await readMessages(path));
      checkMessages(t, locale, await readMessages(referencePath));
      renderEverything({locale, t, catalogue: sliceCatalogue()});
      if (locale === i18n.defaultLocale) console.log(line);
    },
    getPathsToWatch: () => [path, referencePath],
  };
}
