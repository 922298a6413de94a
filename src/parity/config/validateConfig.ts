import {rules} from '../rules/registry';
import {ConfigurationError} from './configurationError';
import type {ParityConfig} from './parityConfig';
import {type Check, flag, list, listOf, objectOf, oneOf, recordOf, text} from './schema';

/** A BCP 47 tag. `en_US` and `english` are none. */
export const locale: Check = (value, path) => {
  if (typeof value !== 'string') return text(value, path);
  try {
    Intl.getCanonicalLocales(value);
    return [];
  } catch {
    const tag = value.replaceAll('_', '-');
    const hint = tag !== value && isLocale(tag) ? ` Did you mean “${tag}”?` : '';
    return [`“${value}” is no language tag (BCP 47), such as “en” or “pt-BR”.${hint}`];
  }
};

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const isoDate: Check = (value, path) =>
  typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)
    ? []
    : [`“${path}” has to be an ISO date, such as “2023-07-18” or “2023-07”.`];

const translations = recordOf(text, locale);
const ruleNames: readonly string[] = rules.map(({id}) => id);

/** A rule's id in a list of severities. */
const ruleName: Check = (value) =>
  typeof value === 'string' && ruleNames.includes(value) ? [] : oneOf(ruleNames)(value, 'rules');

const assertions: Readonly<Record<string, Check>> = {
  names: objectOf({kind: text, page: text, group: text, exactly: listOf(text)}, {section: text}),
  dates: objectOf({kind: text, page: text, include: listOf(isoDate)}, {section: text}),
  'known-dates': objectOf({kind: text, pages: listOf(text), dates: listOf(isoDate)}),
};

const assertion: Check = (value, path) => {
  const kind = (value as {kind?: unknown} | null | undefined)?.kind;
  const check = typeof kind === 'string' ? assertions[kind] : undefined;
  return check ? check(value, path) : oneOf(Object.keys(assertions))(kind, `${path}.kind`);
};

/** An exception that nobody can explain is none. */
const reason: Check = (value, path) =>
  typeof value === 'string' && value.trim() !== ''
    ? []
    : [`“${path}” has to say why the finding is accepted.`];

/** Reports carry the address away from the site: a path alone would lead nowhere. */
const address: Check = (value, path) =>
  typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)
    ? []
    : [`“${path}” has to be a whole address, such as “https://example.com/rules”.`];

const textOrNull: Check = (value, path) => (value === null ? [] : text(value, path));

const configuration = objectOf(
  {
    collections: listOf(
      objectOf(
        {source: text, translations},
        {route: text, include: listOf(text), exclude: listOf(text)},
      ),
    ),
  },
  {
    root: text,
    sourceLocale: locale,
    messages: listOf(objectOf({source: text, translations}, {exclude: listOf(text)})),
    names: listOf(objectOf({id: text, group: text, names: recordOf(listOf(text))}, {common: flag})),
    site: objectOf(
      {},
      {
        urls: listOf(text),
        localePaths: recordOf(text, locale),
        staticFolders: listOf(text),
        localizedHosts: listOf(text),
      },
    ),
    rulesUrl: address,
    markdown: objectOf({}, {md: oneOf(['commonmark', 'mdx'])}),
    rules: recordOf(oneOf(['error', 'warning', 'off']), (name) => ruleName(name, 'rules')),
    advice: listOf(
      objectOf(
        {
          id: text,
          names: recordOf(listOf(text)),
          page: text,
          group: text,
          recommended: listOf(text),
        },
        {section: text, against: listOf(text), alsoCalled: recordOf(listOf(text))},
      ),
    ),
    glossary: listOf(
      objectOf(
        {use: recordOf(text, locale)},
        {term: recordOf(text, locale), ban: recordOf(listOf(text), locale), note: text},
      ),
    ),
    assertions: listOf(assertion),
    exceptions: listOf(
      objectOf(
        {rule: ruleName, page: text, reason},
        {locale, source: textOrNull, translation: textOrNull},
      ),
    ),
  },
);

/**
 * Makes sure that an object is a configuration.
 *
 * @param value what the configuration file exports
 * @param origin the file, for messages
 * @throws ConfigurationError with every problem, each naming its key and the nearest known one
 */
export function validateConfig(value: unknown, origin: string): ParityConfig {
  const problems = configuration(value, '');
  if (problems.length > 0) {
    throw new ConfigurationError(
      [`The configuration ${origin} is wrong:`, ...problems].join('\n  '),
    );
  }
  const config = value as ParityConfig;
  for (const name of config.names ?? []) checkNameLocales(name, origin);
  return config;
}

function checkNameLocales(
  {id, names}: NonNullable<ParityConfig['names']>[number],
  origin: string,
): void {
  const wrong = Object.keys(names).filter((key) => key !== '*' && !isLocale(key));
  if (wrong.length > 0) {
    throw new ConfigurationError(
      `The configuration ${origin} is wrong: names of “${id}” are given for ${list(wrong, 'and')}, which is no language tag; use “*” for every language.`,
    );
  }
}
