import {checkPlurals} from '../messages/checkPlurals';
import {toMessageFindings} from '../messages/messageFindings';
import {isReadable, readPair} from '../messages/readPair';
import type {Rule} from './rule';

/**
 * Interface messages have the plural forms of their language.
 *
 * What a language needs comes from `Intl.PluralRules`. Docusaurus parts forms by `|` and picks them by
 * their order; i18next has a key for each form (`items_one`, `items_few` …) and must have exactly
 * those of the language. Each form has the same placeholders; only the number may be left out, and
 * only where the form is shown for a single number: in Russian “one” also means 21, 31 and so on. A
 * single form for every number is a warning, as some texts fit all.
 *
 * Reported:
 *
 *     en  "posts": {"message": "One post|{count} posts"}
 *     ru  "posts": {"message": "Одна запись|{count} записи|{count} записей"}
 *     →   error: the form “Одна запись” lacks {count}, and Russian shows it for 1, 21, 31
 *
 * Not reported:
 *
 *     en  "posts": {"message": "One post|{count} posts"}
 *     ru  "posts": {"message": "{count} запись|{count} записи|{count} записей"}
 */
export const pluralsRule: Rule = {
  id: 'plurals',
  severity: 'error',
  summary: 'Interface messages have the plural forms that their language needs.',
  lacks: ({messages}) => (messages.length > 0 ? null : '“messages”'),
  checkMessages: (pair) => {
    const {source, translation, system} = readPair(pair);
    if (!system || !isReadable(source) || !isReadable(translation)) return [];
    const {sourceLocale, locale} = pair;
    const drafts = checkPlurals({source, translation, system, sourceLocale, locale});
    return toMessageFindings('plurals', drafts, pair);
  },
};
