import {type CountedForm, checkFormPlaceholders, countPlaceholder} from './formPlaceholders';
import type {MessageGroup} from './groupMessages';
import {enumerate, inJson} from './messageDraft';
import {
  exampleNumbers,
  languageName,
  type PluralCategories,
  type PluralCategory,
  pluralCategories,
} from './pluralCategories';
import type {PluralFault} from './pluralFault';

/**
 * Checks the forms of an i18next message: one key for each category that the language has, no other.
 * `_zero` may be added in any language, i18next shows it for 0. A form that only fractions or millions
 * need is worth a warning.
 *
 * @param hasPlain whether there is a message without a suffix, which stands for any missing form
 */
export function checkI18nextForms(
  group: MessageGroup,
  source: MessageGroup,
  locale: string,
  sourceLocale: string,
  hasPlain: boolean,
): readonly PluralFault[] {
  const type = group.plural ?? 'cardinal';
  const categories = pluralCategories(locale, type);
  if (!categories) return [];
  const count = countPlaceholder(source, 'i18next', pluralCategories(sourceLocale, type));
  const forms = group.forms.map(
    (form): CountedForm => ({form, numbers: numbersOf(form.category, categories)}),
  );
  return [
    ...(hasPlain ? [] : missingForms(group, categories, locale)),
    ...superfluousForms(group, categories, locale),
    ...checkFormPlaceholders(forms, count, 'i18next', locale).map((fault) => ({
      form: fault.form,
      severity: fault.severity,
      message: `“${fault.form.message.key}”: ${fault.message}`,
      suggestion: fault.mended === null ? null : inJson(fault.mended),
    })),
  ];
}

function numbersOf(
  category: PluralCategory | null,
  {all, numbers}: PluralCategories,
): readonly number[] {
  if (category === 'zero' && !all.includes('zero')) return [0];
  return (category && numbers.get(category)) ?? [];
}

function missingForms(
  {key, plural, forms}: MessageGroup,
  {all, numbers}: PluralCategories,
  locale: string,
): PluralFault[] {
  const missing = all.filter((one) => !forms.some(({category}) => category === one));
  if (missing.length === 0) return [];
  const names = missing.map((one) => {
    const examples = exampleNumbers(numbers.get(one) ?? []);
    return `“${key}${suffix(plural, one)}” (for ${examples})`;
  });
  return [
    {
      form: forms[0],
      severity: missing.some((one) => numbers.has(one)) ? 'error' : 'warning',
      message: `${languageName(locale)} has the plural form${all.length > 1 ? 's' : ''} ${enumerate(all)}: add ${enumerate(names)}.`,
      suggestion: null,
    },
  ];
}

function superfluousForms(
  {key, plural, forms}: MessageGroup,
  {all}: PluralCategories,
  locale: string,
): PluralFault[] {
  return forms.flatMap((form) => {
    const {category} = form;
    const isZero = category === 'zero' && plural === 'cardinal';
    if (!category || all.includes(category) || isZero) return [];
    return [
      {
        form,
        severity: 'error' as const,
        message: `${languageName(locale)} has no plural form “${category}”, so “${key}${suffix(plural, category)}” is never shown: remove it.`,
        suggestion: null,
      },
    ];
  });
}

function suffix(plural: MessageGroup['plural'], category: PluralCategory): string {
  return plural === 'ordinal' ? `_ordinal_${category}` : `_${category}`;
}
