import type {Project} from '../config/project';
import {type BannedUse, bannedUses, describeBanned, suggestBanned} from '../glossary/bannedUses';
import {termFinder, usesIn} from '../glossary/termUses';
import {toMessageFindings} from '../messages/messageFindings';
import {readPair} from '../messages/readPair';
import type {Draft} from '../report/draft';
import type {CataloguePair} from './cataloguePair';
import {causeOf, lackingSide} from './differences';
import type {Rule} from './rule';

/**
 * Translations use the words that the glossary prefers.
 *
 * The configuration's `glossary` names terms, how each language renders them, and renderings to be
 * avoided. A banned rendering is found in any inflection, with ё or е and any kind of hyphen. Where
 * the entry names the source's term, the rendering is wrong only where the aligned text of the source
 * uses the term; without a term it is wrong everywhere. Pages and interface messages are read, code
 * is not.
 *
 * Reported:
 *
 *     glossary  permission set → набор разрешений, not набор прав
 *     en        Choose a permission set.
 *     ru        Назовите токен и воспользуйтесь набором прав.
 *     →         error: the glossary avoids “набором прав”; write “набор разрешений”
 *
 * Not reported:
 *
 *     en        Choose a permission set.
 *     ru        Воспользуйтесь набором разрешений.
 */
export const glossaryRule: Rule = {
  id: 'glossary',
  severity: 'error',
  summary: 'Translations use the words that the glossary prefers.',
  lacks: ({glossary}) => (glossary.length > 0 ? null : '“glossary”'),
  checkPair: ({leaves, source, translation}, {project}) => {
    const {glossary} = project;
    const terms = termFinder(glossary, source.locale, 'source');
    const words = termFinder(glossary, translation.locale, 'translation');
    return leaves.flatMap((pair): Draft[] => {
      const {source: own, translation: other} = pair;
      if (!other || other.role === 'link') return [];
      const found = usesIn(other, words);
      if (!found.some(({banned}) => banned.length > 0)) return [];
      const uses = bannedUses(glossary, own ? usesIn(own, terms) : [], found, source.locale);
      return uses.map((use) => ({
        ...draft(use, translation.locale),
        source:
          own && use.term
            ? {range: own.prose.toSource(use.term.start, use.term.end), value: use.term.text}
            : lackingSide(pair.sourcePlace),
        translation: {
          range: other.prose.toSource(use.name.start, use.name.end),
          value: use.name.text,
        },
        ...(pair.unpaired && {cause: causeOf(pair)}),
      }));
    });
  },
  checkMessages: (pair, project) =>
    toMessageFindings('glossary', messageDrafts(pair, project), pair),
};

function messageDrafts(pair: CataloguePair, {glossary, sourceLocale}: Project): Draft[] {
  if (!pair.source || !pair.translation) return [];
  const {source, translation} = readPair(pair);
  const terms = termFinder(glossary, sourceLocale, 'source');
  const words = termFinder(glossary, pair.locale, 'translation');
  const sources = new Map((source?.messages ?? []).map((message) => [message.key, message]));
  return (translation?.messages ?? []).flatMap((message): Draft[] => {
    const found = words(message.text);
    if (!found.some(({banned}) => banned.length > 0)) return [];
    const own = sources.get(message.key);
    const uses = bannedUses(glossary, own ? terms(own.text) : [], found, sourceLocale);
    return uses.map((use) => ({
      ...draft(use, pair.locale),
      suggestion: null,
      source: own ? {range: own.range, value: use.term?.text ?? null} : null,
      translation: {range: message.range, value: use.name.text},
    }));
  });
}

function draft(use: BannedUse, locale: string): Pick<Draft, 'severity' | 'message' | 'suggestion'> {
  return {
    severity: 'error',
    message: describeBanned(use, locale),
    suggestion: suggestBanned(use, locale),
  };
}
