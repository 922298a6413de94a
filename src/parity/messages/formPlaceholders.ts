import type {CatalogueSystem} from './catalogue';
import type {Form, MessageGroup} from './groupMessages';
import {enumerate} from './messageDraft';
import {placeholdersOf} from './placeholders';
import {exampleNumbers, languageName, type PluralCategories} from './pluralCategories';

/** A plural form with the numbers that it is shown for. */
export interface CountedForm {
  readonly form: Form;
  /** Below 1000; empty for a form of fractions or millions. */
  readonly numbers: readonly number[];
}

/** A form that lacks a placeholder which the other forms have. */
export interface FormFault {
  readonly form: Form;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The form with the placeholder, where it only has to stand instead of a figure. */
  readonly mended: string | null;
}

/**
 * Checks that each form has the placeholders of the others. Only the number may be left out, and only
 * by a form that is shown for exactly one number ("One post"): where "one" means 21 and 31 as well,
 * it would be wrong. A form for 0 and one other number is a warning.
 *
 * The rule of the single number is gettext's (`msgfmt --check`).
 */
export function checkFormPlaceholders(
  forms: readonly CountedForm[],
  count: string | null,
  system: CatalogueSystem,
  locale: string,
): readonly FormFault[] {
  const all = new Set(forms.flatMap(({form}) => placeholdersOf(form.text, system)));
  return forms.flatMap(({form, numbers}) => {
    // What is said of nothing often is another sentence: "No workflow fits."
    const isForNone = numbers.length === 1 && numbers[0] === 0;
    if (isForNone || form.text.trim() === '') return [];
    const own = placeholdersOf(form.text, system);
    const lacking = [...all].filter((one) => !own.includes(one));
    const needed = lacking.filter((one) => one !== count || numbers.length > 1);
    if (needed.length === 0) return [];
    const isOnlyCount = needed.length === 1 && needed[0] === count;
    const isZeroToo = isOnlyCount && numbers.length === 2 && numbers[0] === 0;
    const say = `The form “${form.text.trim()}” lacks ${enumerate(needed)}`;
    return [
      {
        form,
        severity: isZeroToo ? 'warning' : 'error',
        message: isOnlyCount
          ? `${say}, and ${languageName(locale)} shows it for ${exampleNumbers(numbers)}.`
          : `${say}, which other forms have.`,
        mended: isOnlyCount && count ? withPlaceholder(form.text, numbers, count) : null,
      },
    ];
  });
}

/** "1 item" becomes "{count} item". */
function withPlaceholder(text: string, numbers: readonly number[], count: string): string | null {
  const figures = text.match(/\d+/g) ?? [];
  const [figure] = figures;
  const isNumber = figures.length === 1 && numbers.includes(Number(figure));
  return isNumber && figure ? text.replace(figure, () => count) : null;
}

/**
 * The placeholder for the number: `count` by custom; otherwise what the source's form for a single
 * number leaves out; otherwise the only one that there is.
 */
export function countPlaceholder(
  source: MessageGroup,
  system: CatalogueSystem,
  categories: PluralCategories | null,
): string | null {
  const custom = system === 'docusaurus' ? '{count}' : '{{count}}';
  const all = new Set(source.forms.flatMap(({text}) => placeholdersOf(text, system)));
  if (all.has(custom)) return custom;
  const single =
    categories?.all.findIndex((one) => categories.numbers.get(one)?.length === 1) ?? -1;
  const form = source.forms[single];
  const omitted = [...all].filter(
    (one) => form && !placeholdersOf(form.text, system).includes(one),
  );
  if (omitted.length === 1) return omitted[0] ?? null;
  return all.size === 1 ? ([...all][0] ?? null) : null;
}
