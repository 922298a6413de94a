import {
  type CountedForm,
  checkFormPlaceholders,
  countPlaceholder,
  type FormFault,
} from './formPlaceholders';
import type {MessageGroup} from './groupMessages';
import {inJson, quote} from './messageDraft';
import {
  exampleNumbers,
  languageName,
  type PluralCategories,
  pluralCategories,
} from './pluralCategories';
import type {PluralFault} from './pluralFault';

/**
 * Checks the forms of a Docusaurus message, `one|few|many`, as `usePluralForm` of its theme reads them:
 * the form for a category stands at the category's place among those of the language, in the order
 * zero, one, two, few, many, other; the last form stands for all that follow.
 */
export function checkDocusaurusForms(
  group: MessageGroup,
  source: MessageGroup,
  locale: string,
  sourceLocale: string,
): readonly PluralFault[] {
  const categories = pluralCategories(locale, 'cardinal');
  if (!categories) return [];
  const wrongNumber = checkNumberOfForms(group, categories, locale);
  if (wrongNumber) return [wrongNumber];
  const numbers = formNumbers(categories, group.forms.length);
  const empty = group.forms.findIndex(({text}) => text.trim() === '');
  if (empty >= 0 && group.forms.some(({text}) => text.trim() !== '')) {
    const shown = exampleNumbers(numbers[empty] ?? []);
    return [
      error(group, `Form ${empty + 1} of “${group.key}” is empty; it is shown for ${shown}.`),
    ];
  }
  const count = countPlaceholder(source, 'docusaurus', pluralCategories(sourceLocale, 'cardinal'));
  const forms = group.forms.map(
    (form, index): CountedForm => ({form, numbers: numbers[index] ?? []}),
  );
  const faults = checkFormPlaceholders(forms, count, 'docusaurus', locale);
  return faults.length === 0 ? [] : [mergeFaults(group, faults)];
}

/** The forms of a message share one text in the file: their faults are one. */
function mergeFaults(group: MessageGroup, faults: readonly FormFault[]): PluralFault {
  const mended = group.forms.map((form) => {
    const fault = faults.find((one) => one.form === form);
    return fault ? fault.mended : form.text;
  });
  return {
    form: group.forms[0],
    severity: faults.some(({severity}) => severity === 'error') ? 'error' : 'warning',
    message: `“${group.key}”: ${faults.map(({message}) => message).join(' ')}`,
    suggestion: mended.includes(null) ? null : inJson(mended.join('|')),
  };
}

function checkNumberOfForms(
  group: MessageGroup,
  categories: PluralCategories,
  locale: string,
): PluralFault | null {
  const {key, forms} = group;
  const language = languageName(locale);
  const {all, numbers} = categories;
  if (forms.length > all.length) {
    return error(
      group,
      `“${key}” has ${forms.length} plural forms, but ${language} only ${all.length} (${all.join('|')}).`,
    );
  }
  const everyday = all.filter((category) => numbers.has(category));
  const sharing = everyday.filter((category) => all.indexOf(category) >= forms.length - 1);
  if (sharing.length < 2) return null;
  const needed = `${everyday.length} (${everyday.join('|')})`;
  if (forms.length === 1) {
    return {
      severity: 'warning',
      message: `“${key}” has one form for every number, while ${language} has ${needed}: write them, unless this one fits all.`,
      suggestion: null,
      form: forms[0],
    };
  }
  const examples = sharing.map((category) => exampleNumbers(numbers.get(category) ?? []));
  return error(
    group,
    `“${key}” has ${forms.length} plural forms, but ${language} needs ${needed}: ${quote(forms.at(-1)?.text ?? '')} would be shown for ${examples.join(', and for ')}.`,
  );
}

/** The numbers of each form; the last form stands for every category that is left. */
function formNumbers({all, numbers}: PluralCategories, forms: number): readonly number[][] {
  return Array.from({length: forms}, (_, index) => {
    const isLast = index === forms - 1;
    const categories = all.slice(index, isLast ? undefined : index + 1);
    return categories.flatMap((one) => numbers.get(one) ?? []).sort((a, b) => a - b);
  });
}

function error({forms}: MessageGroup, message: string): PluralFault {
  return {severity: 'error', message, suggestion: null, form: forms[0]};
}
