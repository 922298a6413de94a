import type {Draft, Side} from '../report/draft';
import type {CataloguesToCompare} from './compareCatalogues';
import {checkDocusaurusForms} from './docusaurusPlurals';
import {groupMessages, type MessageGroup} from './groupMessages';
import {checkI18nextForms} from './i18nextPlurals';
import {enumerate} from './messageDraft';
import {languageName, pluralCategories} from './pluralCategories';
import type {PluralFault} from './pluralFault';

type Groups = ReadonlyMap<string, MessageGroup>;

/** Checks the plural forms of two catalogues, of each by the rules of its own language. */
export function checkPlurals(catalogues: CataloguesToCompare): readonly Draft[] {
  const {source, translation, system, sourceLocale, locale} = catalogues;
  const groups = groupMessages(source.messages, translation.messages, system);
  const check = (group: MessageGroup, own: Groups, model: MessageGroup, language: string) =>
    system === 'docusaurus'
      ? checkDocusaurusForms(group, model, language, sourceLocale)
      : checkI18nextForms(group, model, language, sourceLocale, own.has(group.key));
  return [...groups.source].flatMap(([id, group]): Draft[] => {
    if (!group.plural) return [];
    const other = groups.translation.get(id);
    const plain = groups.translation.get(group.key);
    return [
      ...check(group, groups.source, group, sourceLocale).map((fault) => draftSource(fault)),
      ...(other ? check(other, groups.translation, group, locale) : []).map((fault) =>
        draftTranslation(fault, group),
      ),
      ...(!other && plain ? withoutForms(group, plain, locale) : []),
    ];
  });
}

/** A plural message whose translation has no forms at all. */
function withoutForms(group: MessageGroup, plain: MessageGroup, locale: string): Draft[] {
  const categories = pluralCategories(locale, group.plural ?? 'cardinal');
  if (!categories || categories.all.length < 2) return [];
  const forms = categories.all.map((one) => `“${group.key}_${one}”`);
  const fault: PluralFault = {
    form: plain.forms[0],
    severity: 'warning',
    message: `“${plain.key}” is shown for every number, while ${languageName(locale)} has ${forms.length} plural forms: write ${enumerate(forms)}, unless this one fits all.`,
    suggestion: null,
  };
  return [draftTranslation(fault, group)];
}

function draftSource({form, severity, message, suggestion}: PluralFault): Draft {
  const source = {range: form.message.range, value: form.message.text};
  return {severity, message, suggestion, source, translation: null, ofSource: true};
}

function draftTranslation(
  {form, severity, message, suggestion}: PluralFault,
  source: MessageGroup,
): Draft {
  const side = (one: PluralFault['form']): Side => ({
    range: one.message.range,
    value: one.message.text,
  });
  return {
    severity,
    message,
    suggestion,
    source: side(source.forms[0]),
    translation: side(form),
  };
}
