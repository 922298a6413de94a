import type {Difference} from '../compare/difference';
import type {DateOccurrence} from '../dates';
import {formatDate} from '../dates';
import {
  type DateFact,
  dateDifferences,
  datesOf,
  isPlaceholder,
  localesOf,
  readingOf,
} from '../extract/dateFacts';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {draftDifferences, sideOf} from './differences';
import {mendDate} from './mendDate';
import type {PagePair, Rule} from './rule';

/**
 * Both languages state the same dates in the same places.
 *
 * A date is a value, however it is written: `July 18, 2023`, `18 июля 2023 г.`, `18.07.2023` and
 * `2023-07-18` are equal. Its precision counts: a month is not a day. Dates are compared by section,
 * and by list item and table cell inside it, so that two dates that have changed places are seen. A
 * date that the source repeats may be a pronoun in the translation. A date that does not exist, such
 * as February 30, is reported on either side, and a date left in the source's language is a warning.
 *
 * Reported:
 *
 *     en  Changed on July 18, 2023.
 *     ru  Изменено 19 июля 2023 г.
 *     →   error: expected “18 июля 2023 г.” (2023-07-18)
 *
 *     en  Since February 7, 2024.
 *     ru  С этого времени.
 *     →   error: the translation lacks 2024-02-07
 *
 * Not reported:
 *
 *     en  Changed on July 18, 2023.
 *     ru  Изменено 18.07.2023.
 */
export const datesRule: Rule = {
  id: 'dates',
  severity: 'error',
  summary: 'Both languages state the same dates, whatever their format.',
  checkPair: (pair) => {
    const differences = dateDifferences(pair).filter((difference) => !isUnresolved(difference));
    const wording = {
      noun: 'date',
      grade,
      suggest: (source: DateFact, instead: DateFact | null) =>
        source.value.impossible
          ? null
          : writeDate(source, (instead ?? source).value.form, instead, pair),
      mend: (source: DateFact, instead: DateFact) =>
        source.value.impossible
          ? null
          : mendDate(source, instead, writeDate(source, instead.value.form, instead, pair), pair),
    };
    return [
      ...draftDifferences(differences, wording),
      ...impossibleDates(pair, differences),
      ...foreignDates(pair),
    ];
  },
};

/** A date as the translation writes dates: its language, its format, its kind of spaces. */
function writeDate(
  date: DateFact,
  form: DateOccurrence['form'],
  instead: DateFact | null,
  {translation}: PagePair,
): string {
  const written = formatDate(readingOf(date.value), translation.locale, form);
  const sample =
    instead && /\s/.test(instead.value.text) ? instead.value.text : translation.file.text;
  const breaksNot = /\d\u00A0\p{L}/u.test(sample);
  return written.replace(/[ \u00A0\u202F]/gu, breaksNot ? '\u00A0' : ' ');
}

/** Placeholder dates are the business of the rule `placeholders`. */
function isUnresolved({source, translation}: Difference<DateOccurrence>): boolean {
  return [source, translation].some((fact) => fact !== null && isPlaceholder(fact.value));
}

function grade({kind, pair, elsewhere}: Difference<DateOccurrence>): Severity | null {
  if (kind === 'missing' || kind === 'extra') {
    if (!elsewhere) return 'error';
    return pair.group.kind === 'heading' ? 'warning' : null;
  }
  return kind === 'moved' && pair.group.kind === 'prose' ? 'warning' : 'error';
}

function impossibleDates(
  pair: PagePair,
  differences: readonly Difference<DateOccurrence>[],
): Draft[] {
  const told = new Set(differences.flatMap(({source, translation}) => [source, translation]));
  const locales = localesOf(pair);
  const isNews = (fact: DateFact) => fact.value.impossible === true && !told.has(fact);
  return pair.leaves.flatMap(({source, translation}): Draft[] => {
    const own = source ? datesOf(source, locales.source).filter(isNews) : [];
    const other = translation ? datesOf(translation, locales.translation).filter(isNews) : [];
    return own.map((fact, index) => {
      const there = other[index] ?? null;
      return {
        severity: 'error',
        message: `The date “${fact.leaf.prose.text.slice(fact.start, fact.end)}” (${fact.key}) does not exist in the calendar.`,
        suggestion: null,
        source: sideOf(fact),
        translation: there && sideOf(there),
        ofSource: true,
      };
    });
  });
}

/** A month named in the source's language, right in value. */
function foreignDates(pair: PagePair): Draft[] {
  const {source, translation} = pair;
  if (baseLanguage(source.locale) === baseLanguage(translation.locale)) return [];
  const locales = localesOf(pair);
  return pair.leaves.flatMap((leaves): Draft[] => {
    if (!leaves.translation || leaves.translation.role === 'front-matter') return [];
    const own = leaves.source ? datesOf(leaves.source, locales.source) : [];
    return datesOf(leaves.translation, locales.translation).flatMap((fact): Draft[] => {
      const {form, locale, impossible} = fact.value;
      const isWorded = form === 'long' || form === 'short';
      const twin = own.find(({key}) => key === fact.key);
      if (!isWorded || locale !== source.locale || impossible || !twin || inCode(fact)) return [];
      if (isPlaceholder(fact.value)) return [];
      const suggestion = writeDate(fact, form, null, pair);
      const mended = mendDate(twin, fact, suggestion, pair);
      return [
        {
          severity: 'warning',
          message: `The date “${fact.value.text}” is right but written in the source’s language; write “${suggestion}”.`,
          suggestion,
          source: sideOf(twin),
          translation: sideOf(fact),
          ...(mended !== null && {fix: [{range: fact.range, text: mended}]}),
        },
      ];
    });
  });
}

function inCode({leaf, start, end}: DateFact): boolean {
  return leaf.prose.spans.some(
    (span) => span.kind === 'code' && span.start <= start && span.end >= end,
  );
}

function baseLanguage(locale: string): string | undefined {
  return locale.split('-')[0];
}
