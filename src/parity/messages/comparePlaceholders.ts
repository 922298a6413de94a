import type {Draft} from '../report/draft';
import type {CatalogueSystem} from './catalogue';
import type {MessagePair} from './compareMessages';
import type {Form} from './groupMessages';
import {draftMessage, enumerate} from './messageDraft';
import {without} from './multiset';
import {placeholdersOf} from './placeholders';

/**
 * Both sides have the same placeholders, as often. Plural forms are taken together, since each may
 * leave some out: what every form needs is the business of the plurals rule.
 */
export function comparePlaceholders(
  {source, translation}: MessagePair,
  system: CatalogueSystem,
): Draft[] {
  const isPlural = source.plural !== null;
  const wanted = collect(source.forms, system, isPlural);
  const found = collect(translation.forms, system, isPlural);
  const lacking = without(wanted, found);
  const surplus = without(found, wanted);
  if (lacking.length + surplus.length === 0) return [];
  const form = translation.forms.find(({text}) => has(text, surplus[0], system));
  const at = form ?? translation.forms[0];
  const [wrong] = surplus;
  const [right] = lacking;
  const isReplaced = lacking.length === 1 && surplus.length === 1 && wrong && right;
  const isRepeated = lacking.length === 0 && surplus.every((one) => wanted.includes(one));
  return [
    draftMessage(
      isRepeated ? 'warning' : 'error',
      sentence(translation.key, lacking, surplus, wanted),
      {
        source: {form: source.forms[0], value: wanted.join(' ') || null},
        translation: {form: at, value: found.join(' ') || null},
      },
      isReplaced ? at.message.text.replaceAll(wrong, right) : null,
    ),
  ];
}

function collect(
  forms: readonly Form[],
  system: CatalogueSystem,
  once: boolean,
): readonly string[] {
  const all = forms.flatMap(({text}) => placeholdersOf(text, system));
  return once ? [...new Set(all)] : all;
}

function has(text: string, placeholder: string | undefined, system: CatalogueSystem): boolean {
  return placeholder !== undefined && placeholdersOf(text, system).includes(placeholder);
}

function sentence(
  key: string,
  lacking: readonly string[],
  surplus: readonly string[],
  wanted: readonly string[],
): string {
  const placeholders = (names: readonly string[]): string =>
    `placeholder${names.length > 1 ? 's' : ''} ${enumerate(names)}`;
  if (surplus.length === 0)
    return `The translation of “${key}” lacks the ${placeholders(lacking)}.`;
  if (lacking.length > 0) {
    return `Expected the ${placeholders(lacking)} in “${key}”, found ${enumerate(surplus)}.`;
  }
  return surplus.every((one) => wanted.includes(one))
    ? `The translation of “${key}” has the ${placeholders(surplus)} more often than the source.`
    : `The translation of “${key}” has the ${placeholders(surplus)}, which nothing fills.`;
}
