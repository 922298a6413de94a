import {resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {sliceCatalogue} from '../../chooser/catalogue/sliceCatalogue';
import {narrowedStates} from '../../chooser/engine/allStates';
import {prove} from '../../chooser/engine/prove';
import {proveCatalogue} from '../../chooser/engine/proveCatalogue';
import {checkMessages} from '../../chooser/messages/checkMessages';
import {compileMessages} from '../../chooser/messages/compileMessages';
import {createMessages} from '../../chooser/messages/createMessages';
import {createTranslate} from '../../chooser/messages/createTranslate';
import {model} from '../../chooser/model/model';
import {renderEverything} from '../../chooser/render/renderEverything';
import {workflows} from '../../facts/workflows';
import {readMessages} from '../readMessages';

/**
 * Docusaurus plugin that proves the chooser before anything is built: the decision table and the
 * permission sets by enumeration, and the messages of each language by looking up each of them and
 * wording every answer once. The proof is one line of the build.
 *
 * @throws Error with every defect of the table or the sets, or naming the missing message
 */
export function chooserProof({i18n, localizationDir}: LoadContext): Plugin {
  const path = resolve(localizationDir, 'chooser.json');
  const referencePath = resolve(localizationDir, '..', i18n.defaultLocale, 'chooser.json');
  return {
    name: 'chooser-proof',
    async loadContent() {
      const table = prove(model);
      const catalogue = proveCatalogue(workflows);
      const states = narrowedStates(workflows.map(({id}) => id)).length;
      const line = `${table.line}, ${states} answers; ${catalogue.line}`;
      const problems = [...table.problems, ...catalogue.problems];
      if (problems.length > 0) {
        throw new Error([`${line}. The chooser is unsound:`, ...problems].join('\n  '));
      }
      const locale = i18n.currentLocale;
      if (locale !== 'en' && locale !== 'ru') {
        throw new Error(`The facts have no texts in "${locale}". Add them in src/facts.`);
      }
      const messages = await readMessages(path);
      const reference = await readMessages(referencePath);
      checkMessages(createTranslate(locale, messages), locale, reference);
      const t = createMessages(locale, compileMessages(locale, messages));
      renderEverything({locale, t, catalogue: sliceCatalogue(locale)});
      if (locale === i18n.defaultLocale) console.log(line);
    },
    getPathsToWatch: () => [path, referencePath],
  };
}
