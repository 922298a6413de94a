import {compareFacts} from '../compare/compareFacts';
import type {Difference} from '../compare/difference';
import type {Fact} from '../compare/fact';
import {type DateOccurrence, formatDate} from '../dates';
import {
  type DateFact,
  dateDifferences,
  datesOf,
  isPlaceholder,
  localesOf,
  readingOf,
} from '../extract/dateFacts';
import {notesOf} from '../extract/noteFacts';
import type {Draft} from '../report/draft';
import {lackingSide, sideOf} from './differences';
import type {PagePair, Rule} from './rule';

/**
 * Nothing is left to be filled in.
 *
 * Dates with an open part (`Jan X, 2024`, `XX.01.2024`, `2024-01-XX`) and the notes that writers
 * leave for themselves (`TODO:`, `FIXME`, `TBD`, `XXX`, `lorem ipsum`, `(Need screenshot)`). Where
 * both languages have the same gap, it is reported once, as a warning: they agree. Where only one
 * has it, that is an error. Samples in code, such as `YOUR_TOKEN`, are meant for the reader.
 *
 * Reported:
 *
 *     en  Rotate your tokens by Jan X, 2024.
 *     ru  Перевыпустите токены до XX.01.2024.
 *     →   warning: both languages leave 2024-01-XX open
 *
 *     en  Rotate your tokens by January 9, 2024.
 *     ru  Перевыпустите токены до XX.01.2024.
 *     →   error: expected “9 января 2024 г.”
 *
 * Not reported:
 *
 *     en  Put `YOUR_TOKEN` here, and mark it as `TODO`.
 *     ru  Подставьте `YOUR_TOKEN` и пометьте как `TODO`.
 */
export const placeholdersRule: Rule = {
  id: 'placeholders',
  severity: 'error',
  summary: 'No date and no note is left to be filled in.',
  checkPair: (pair) => [...openDates(pair), ...leftovers(pair)],
};

function openDates(pair: PagePair): Draft[] {
  const differences = dateDifferences(pair).filter(({source, translation}) =>
    [source, translation].some((fact) => fact !== null && isPlaceholder(fact.value)),
  );
  const told = new Set<DateFact | null>(
    differences.flatMap(({source, translation}) => [source, translation]),
  );
  return [
    ...differences.flatMap((difference) => draftOpenDate(difference, pair)),
    ...sharedOpenDates(pair, told),
  ];
}

function draftOpenDate(difference: Difference<DateOccurrence>, pair: PagePair): Draft[] {
  const {kind, source, translation, elsewhere} = difference;
  if (elsewhere && kind !== 'moved') return [];
  const isOpen = {
    source: source !== null && isPlaceholder(source.value),
    translation: translation !== null && isPlaceholder(translation.value),
  };
  const known = isOpen.source ? translation : source;
  const suggestion =
    known && !isPlaceholder(known.value) && isOpen.translation && translation
      ? formatDate(readingOf(known.value), pair.translation.locale, translation.value.form)
      : null;
  const open = isOpen.translation ? translation : source;
  const written = open ? open.leaf.prose.text.slice(open.start, open.end) : '';
  const where = isOpen.translation ? 'translation' : 'source';
  const other = known && !isPlaceholder(known.value) ? `; the other page says ${known.key}` : '';
  return [
    {
      severity: 'error',
      message: `The ${where} leaves a date open: “${written}” (${open?.key ?? ''})${other}.`,
      suggestion,
      source: source ? sideOf(source) : lackingSide(difference.pair.sourcePlace),
      translation: translation
        ? sideOf(translation)
        : lackingSide(difference.pair.translationPlace),
    },
  ];
}

function sharedOpenDates(pair: PagePair, told: ReadonlySet<DateFact | null>): Draft[] {
  const locales = localesOf(pair);
  return pair.leaves.flatMap(({source, translation, translationPlace}): Draft[] => {
    const isNews = (fact: DateFact) => isPlaceholder(fact.value) && !told.has(fact);
    const own = source ? datesOf(source, locales.source).filter(isNews) : [];
    const other = translation ? datesOf(translation, locales.translation).filter(isNews) : [];
    return own.map((fact, index) => {
      const there = other[index];
      return {
        severity: 'warning',
        message: `Both languages leave this date open: “${fact.value.text}” (${fact.key}).`,
        suggestion: null,
        source: sideOf(fact),
        translation: there ? sideOf(there) : lackingSide(translationPlace),
      };
    });
  });
}

function leftovers(pair: PagePair): Draft[] {
  const lonely = compareFacts<string>(pair.leaves, {
    source: notesOf,
    translation: notesOf,
    same: () => true,
  });
  const told = new Set<Fact<string> | null>(
    lonely.flatMap(({source, translation}) => [source, translation]),
  );
  const shared = pair.leaves.flatMap(({source, translation, translationPlace}): Draft[] => {
    const own = source ? notesOf(source).filter((fact) => !told.has(fact)) : [];
    const other = translation ? notesOf(translation).filter((fact) => !told.has(fact)) : [];
    return own.map((fact, index) => ({
      severity: 'warning',
      message: `Both languages leave a note to be filled in: “${fact.value}”.`,
      suggestion: null,
      source: sideOf(fact),
      translation: other[index] ? sideOf(other[index]) : lackingSide(translationPlace),
    }));
  });
  const single = lonely.flatMap(({source, translation, pair: place}): Draft[] => {
    const fact = translation ?? source;
    if (!fact) return [];
    return [
      {
        severity: 'error',
        message: `The ${translation ? 'translation' : 'source'} leaves a note to be filled in: “${fact.value}”.`,
        suggestion: null,
        source: source ? sideOf(source) : lackingSide(place.sourcePlace),
        translation: translation ? sideOf(translation) : lackingSide(place.translationPlace),
      },
    ];
  });
  return [...single, ...shared];
}
