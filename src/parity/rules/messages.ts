import type {CatalogueProblem} from '../messages/catalogue';
import {compareCatalogues} from '../messages/compareCatalogues';
import {draftProblems} from '../messages/draftProblems';
import {toMessageFindings} from '../messages/messageFindings';
import {languageName} from '../messages/pluralCategories';
import {isReadable, readPair} from '../messages/readPair';
import type {Finding, Place} from '../report/finding';
import type {CatalogueFile, CataloguePair} from './cataloguePair';
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
  lacks: ({messages}) => (messages.length > 0 ? null : '“messages”'),
  checkMessages: (pair) => {
    const absent = absentCatalogue(pair);
    if (absent) return [absent];
    const {source, translation, system} = readPair(pair);
    const sides = [
      [source, 'source'],
      [translation, 'translation'],
    ] as const;
    const faults = sides.flatMap(([catalogue, side]) => [
      ...toMessageFindings('syntax', draftProblems(catalogue, side, pair, isSyntax), pair),
      ...toMessageFindings('messages', draftProblems(catalogue, side, pair, isOther), pair),
    ]);
    if (!system || !isReadable(source) || !isReadable(translation)) return faults;
    const {sourceLocale, locale} = pair;
    const drafts = compareCatalogues({source, translation, system, sourceLocale, locale});
    return [...faults, ...toMessageFindings('messages', drafts, pair)];
  },
};

function isSyntax({kind}: CatalogueProblem): boolean {
  return kind === 'syntax';
}

function isOther(problem: CatalogueProblem): boolean {
  return !isSyntax(problem);
}

/** A catalogue without its other half: nothing can be compared. */
function absentCatalogue({catalogue, source, translation, locale}: CataloguePair): Finding | null {
  const absent = {rule: 'messages', locale, page: catalogue, suggestion: null} as const;
  if (source && !translation) {
    return {
      ...absent,
      severity: 'error',
      message: `The catalogue has no translation into ${languageName(locale)}: add ${catalogue} to its folder.`,
      source: topOf(source, catalogue),
      translation: null,
    };
  }
  if (translation && !source) {
    return {
      ...absent,
      severity: 'warning',
      message: `The catalogue translates nothing: the source has no ${catalogue}. Remove it, or add the source.`,
      source: null,
      translation: topOf(translation, catalogue),
    };
  }
  return null;
}

function topOf({path}: CatalogueFile, value: string): Place {
  return {path, line: 1, column: 1, endLine: 1, endColumn: 1, value, text: ''};
}
