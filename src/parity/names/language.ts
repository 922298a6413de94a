import {type Inflection, inflections} from './inflections';

/** What the finder knows of the language of its texts. */
export interface Language {
  readonly locale: string;
  /** The locale and its parents, nearest first: `['pt-BR', 'pt']`. */
  readonly lookup: readonly string[];
  /** Endings of the language; undefined where there is no data and the generic rule applies. */
  readonly inflection: Inflection | undefined;
  /** True where the text begins with a letter of a script that the language is written in. */
  isOwnScript(text: string): boolean;
}

const scriptClasses: Readonly<Record<string, string>> = {
  Kore: '[\\p{sc=Hang}\\p{sc=Han}]',
  Jpan: '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー]',
  Hans: '\\p{sc=Han}',
  Hant: '\\p{sc=Han}',
};

/**
 * Looks up the data of a locale.
 * @param locale BCP 47 tag: `'ru'`, `'pt-BR'`
 * @throws Error if the tag is not well formed
 */
export function describeLanguage(locale: string): Language {
  const tag = parseLocale(locale);
  const own = lettersOf(tag.maximize().script ?? 'Latn');
  return {
    locale,
    lookup: locale
      .split('-')
      .map((_, index, parts) => parts.slice(0, parts.length - index).join('-')),
    inflection: inflections[tag.language],
    isOwnScript: (text) => own.test(text),
  };
}

/** Matches a text that begins with a letter of a script; of one that Unicode doesn't know, any letter. */
function lettersOf(script: string): RegExp {
  try {
    return new RegExp(`^${scriptClasses[script] ?? `\\p{sc=${script}}`}`, 'u');
  } catch {
    return /^\p{L}/u;
  }
}

function parseLocale(locale: string): Intl.Locale {
  try {
    return new Intl.Locale(locale);
  } catch {
    throw new Error(
      `"${locale}" is not a locale. Write a language tag such as "en", "ru" or "pt-BR".`,
    );
  }
}
