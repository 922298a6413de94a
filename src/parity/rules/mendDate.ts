import {type DateOccurrence, type DateValue, findDates, sameDate} from '../dates';
import {type DateFact, datesOf, isPlaceholder, localesOf, readingOf} from '../extract/dateFacts';
import type {PagePair} from './rule';

/**
 * The right date to write in the place of a wrong one, where it fits into the sentence for certain:
 * a day, or digits alone, as months by themselves are inflected; in one piece, without markup in it.
 * Of a date that differs in its day or its year alone, only that number changes.
 *
 * @param written the right date in the form of the wrong one
 * @returns null where nothing is certain
 */
export function mendDate(
  source: DateFact,
  instead: DateFact,
  written: string,
  pair: PagePair,
): string | null {
  const wanted = readingOf(source.value);
  const locales = localesOf(pair).translation;
  if (!isMendable(source, instead, pair) || !isTwin(source, instead, pair)) return null;
  const isRight = (text: string) => {
    const [found, ...others] = findDates(text, locales);
    return others.length === 0 && found?.text === text && sameDate(source.value, found);
  };
  const near = changeNumber(instead.value, wanted);
  if (near !== null && isRight(near)) return near;
  if (!isRight(written)) return null;
  // The full stop of an abbreviation is that of the sentence as well.
  const next = pair.translation.file.text[instead.range.end];
  return written.endsWith('.') && next === '.' ? written.slice(0, -1) : written;
}

/**
 * The dates of both texts stand one for one, and the wrong one stands once: among others, it could
 * mean any of them, and of two alike either may be wrong.
 */
function isTwin(source: DateFact, instead: DateFact, pair: PagePair): boolean {
  const locales = localesOf(pair);
  const own = datesOf(source.leaf, locales.source);
  const other = datesOf(instead.leaf, locales.translation);
  return (
    own.length === other.length &&
    own.indexOf(source) === other.indexOf(instead) &&
    other.every((date) => date === instead || date.key !== instead.key)
  );
}

function isMendable(source: DateFact, instead: DateFact, {translation}: PagePair): boolean {
  const {form, rangeEnd, impossible, text} = instead.value;
  const {kind} = readingOf(source.value);
  return (
    rangeEnd === undefined &&
    !impossible &&
    !source.value.impossible &&
    !isPlaceholder(source.value) &&
    kind === readingOf(instead.value).kind &&
    (kind === 'day' || form === 'iso' || form === 'numeric') &&
    translation.file.text.slice(instead.range.start, instead.range.end) === text
  );
}

/** The text with its day or its year exchanged; null where something else differs, or it is unclear. */
function changeNumber({text, form, candidates}: DateOccurrence, to: DateValue): string | null {
  const [from] = candidates;
  if (!from) return null;
  if (from.kind !== 'day' || to.kind !== 'day' || from.month !== to.month) return null;
  const [own, other] =
    from.year === to.year ? [from.day, to.day] : from.day === to.day ? [from.year, to.year] : [];
  if (own === undefined || other === undefined || own === other) return null;
  const runs = [...text.matchAll(/\d+/g)].filter(([digits]) => Number(digits) === own);
  const [run] = runs;
  if (!run || runs.length > 1) return null;
  const end = run.index + run[0].length;
  // An ending belongs to its number: 21st, 22nd.
  if (/^-?\p{L}/u.test(text.slice(end))) return null;
  const digits = form === 'long' || form === 'short' ? 1 : run[0].length;
  return text.slice(0, run.index) + String(other).padStart(digits, '0') + text.slice(end);
}
