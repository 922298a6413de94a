import type {Catalogue, CatalogueProblem} from '../messages/catalogue';
import {compareCatalogues} from '../messages/compareCatalogues';
import {toMessageFindings} from '../messages/messageFindings';
import {languageName} from '../messages/pluralCategories';
import {isReadable, readPair} from '../messages/readPair';
import type {Draft} from '../report/draft';
import type {Finding} from '../report/finding';
import type {CataloguePair} from './cataloguePair';
import type {Rule} from './rule';

/**
 * Both languages have the same interface messages.
 *
 * Reads the JSON catalogues of Docusaurus (`{"key": {"message": "…"}}`) and of i18next. A message that
 * is missing, empty or still in the source's language, other placeholders or other tags are errors, and
 * so are a catalogue without a translation, a key that stands twice and a value that is no text. A
 * message or catalogue that the source no longer has, a space lost at the edge of a message, and a
 * single word that reads the same in both languages are warnings. Names, code and words that the
 * translation uses elsewhere may be the same. A file that is no JSON is reported under `syntax`.
 *
 * Reported:
 *
 *     en  "greeting": "Hello, {{name}}!"
 *     ru  "greeting": "Привет, {{nmae}}!"
 *     →   error: expected the placeholder {{name}}, found {{nmae}}
 *
 * Not reported:
 *
 *     en  "terraform": "Terraform"
 *     ru  "terraform": "Terraform"
 */
export const messagesRule: Rule = {
  id: 'messages',
  severity: 'error',
  summary: 'Both languages have the same interface messages, with the same placeholders.',
  checkMessages: (pair) => {
    const {source, translation, system} = readPair(pair);
    const missing = missingCatalogue(pair);
    if (missing) return [missing];
    const faults = [
      ...toMessageFindings('syntax', draftProblems(pair, 'syntax'), pair),
      ...toMessageFindings('messages', draftProblems(pair, 'other'), pair),
    ];
    if (!system || !isReadable(source) || !isReadable(translation)) return faults;
    if (isMisshapen(source) || isMisshapen(translation)) return faults;
    const {sourceLocale, locale} = pair;
    const drafts = compareCatalogues({source, translation, system, sourceLocale, locale});
    return [...faults, ...toMessageFindings('messages', drafts, pair)];
  },
};
