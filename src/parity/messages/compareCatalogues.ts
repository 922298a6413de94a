import type {Draft} from '../report/draft';
import type {Catalogue, CatalogueSystem} from './catalogue';
import {compareKeys} from './compareKeys';
import {compareMessages, type MessageContext, type MessagePair} from './compareMessages';
import {groupMessages} from './groupMessages';
import {languageName} from './pluralCategories';
import {createUntranslatedJudge} from './untranslated';

/** Two catalogues that can be read. */
export interface CataloguesToCompare {
  readonly source: Catalogue;
  readonly translation: Catalogue;
  readonly system: CatalogueSystem;
  readonly sourceLocale: string;
  readonly locale: string;
}

const unspacedScripts = ['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt'];
/** So many messages are all the same as their source by no accident. */
const wholeCatalogue = 5;
/** What concerns the whole file is told at its first character. */
const top = {start: 0, end: 1};

/** Compares two catalogues message by message. */
export function compareCatalogues(catalogues: CataloguesToCompare): readonly Draft[] {
  const {source, translation, system, locale} = catalogues;
  if (source.messages.length > 0 && translation.messages.length === 0) {
    const say = `The catalogue has no messages, while the source has ${source.messages.length}.`;
    return [wholeDraft(say, String(source.messages.length), null)];
  }
  const groups = groupMessages(source.messages, translation.messages, system);
  const pairs = [...groups.source].flatMap(([id, one]): MessagePair[] => {
    const other = groups.translation.get(id);
    return other ? [{source: one, translation: other}] : [];
  });
  const context: MessageContext = {
    system,
    locale,
    judge: createUntranslatedJudge(source.messages, translation.messages, locale, system),
    isSpaced: !unspacedScripts.includes(new Intl.Locale(locale).maximize().script ?? ''),
  };
  return [
    ...compareKeys(groups, system),
    ...(isForgotten(pairs, context)
      ? [forgotten(catalogues)]
      : pairs.flatMap((pair) => compareMessages(pair, context))),
  ];
}

function isForgotten(pairs: readonly MessagePair[], {judge}: MessageContext): boolean {
  const translatable = pairs.filter(({source}) => judge(source.forms[0].text));
  return (
    translatable.length >= wholeCatalogue &&
    translatable.every(
      ({source, translation}) => source.forms[0].text === translation.forms[0].text,
    )
  );
}

function forgotten({sourceLocale, locale}: CataloguesToCompare): Draft {
  const say = `The whole catalogue is still in ${languageName(sourceLocale)}: translate its messages into ${languageName(locale)}.`;
  return wholeDraft(say, sourceLocale, sourceLocale);
}

function wholeDraft(message: string, source: string, translation: string | null): Draft {
  return {
    severity: 'error',
    message,
    suggestion: null,
    source: {range: top, value: source},
    translation: {range: top, value: translation},
  };
}
