import {describeLanguage} from '../names/language';
import type {Severity} from '../report/finding';
import type {CatalogueSystem, Message} from './catalogue';
import {withoutPlaceholders} from './placeholders';
import {withoutTags} from './tags';

const code = /`[^`]*`|&\w+;/gu;
/** Paths, addresses, identifiers. */
const machineWord = /[/\\@_=]|\.\p{L}/u;
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** "API", "GitHub", "OAuth2": a name by its look. */
const nameLike = /\p{N}|\p{L}\p{Lu}/u;
const capital = /^\p{Lu}/u;
/** Fewer letters may be anything: a unit, an initial, a preposition. */
const shortestWord = 3;

/**
 * How surely a message that reads the same as its source has been forgotten; null where nothing in it
 * is to be translated.
 */
export type UntranslatedJudge = (text: string) => Severity | null;

/**
 * Prepares to tell forgotten messages from names.
 *
 * Left alone is what looks like code or a name, words that the translation uses in other messages as
 * well ("dbt"), and words with a capital unless the source writes them without one elsewhere
 * ("Authors"). Of the words left, two are an error where the language has another script than the
 * source, three where it has the same and so may share words with it ("Version", "Tags"), and one of
 * them at least in lower case; fewer are a warning.
 */
export function createUntranslatedJudge(
  source: readonly Message[],
  translation: readonly Message[],
  locale: string,
  system: CatalogueSystem,
): UntranslatedJudge {
  const language = describeLanguage(locale);
  const sourceTexts = new Set(source.map(({text}) => text));
  const translated = translation.filter(({text}) => !sourceTexts.has(text));
  const own = new Set(translated.flatMap(({text}) => wordsOf(text, system).map(fold)));
  const common = new Set(
    source.flatMap(({text, description}) =>
      wordsOf(`${text} ${description}`, system).filter(isLowerCase),
    ),
  );
  return (text) => {
    const words = wordsOf(text, system).filter((word) => !own.has(fold(word)));
    const lowerCase = words.filter(isLowerCase).length;
    const mayBeName = lowerCase === 0 && !words.every((word) => common.has(fold(word)));
    if (words.length === 0 || mayBeName) return null;
    const needed = words.some(language.isOwnScript) ? 3 : 2;
    return words.length >= needed && lowerCase > 0 ? 'error' : 'warning';
  };
}

/** The words that a translator would translate. */
function wordsOf(text: string, system: CatalogueSystem): readonly string[] {
  return withoutTags(withoutPlaceholders(text, system))
    .replace(code, ' ')
    .split(/\s+/)
    .filter((word) => !machineWord.test(word))
    .flatMap((word) => word.match(wordPattern) ?? [])
    .filter((word) => word.length >= shortestWord && !nameLike.test(word));
}

function isLowerCase(word: string): boolean {
  return !capital.test(word);
}

function fold(word: string): string {
  return word.toLowerCase();
}
