import type {DateGrammar} from './dateGrammar';
import type {PartReading} from './dateParts';
import {foldedToken, isGlued, type LexedText, tokenText} from './lex';
import {inferMonthName, type MonthName} from './monthNames';
import {readPhrase} from './phraseTable';

/** A month that was read. */
export interface MonthReading extends PartReading {
  readonly name: MonthName;
  /** How the first letter is written, and whether all are capitals. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** True where a full stop marks an abbreviation. */
  readonly stop: boolean;
  /** The name as it is looked up. */
  readonly word: string;
}

/**
 * Reads the name of a month in any case, long or short, with the full stop of an abbreviation.
 *
 * @param index index of the token; nothing is read where it is undefined
 */
export function readMonth(
  source: LexedText,
  index: number | undefined,
  grammar: DateGrammar,
): MonthReading | undefined {
  if (index === undefined) return undefined;
  const word = foldedToken(source, index);
  const known = readPhrase(source, index, grammar.months.table);
  const inferred =
    known === undefined && source.kinds[index] === 'word'
      ? inferMonthName(word, grammar.months)
      : undefined;
  const name = known?.value ?? inferred;
  if (!name) return undefined;
  let end = known?.end ?? index + 1;
  const stop = name.style === 'short' && tokenText(source, end) === '.' && isGlued(source, end);
  if (stop) end++;
  const text = tokenText(source, index);
  const first = text.slice(0, 1);
  return {
    value: name.month,
    name,
    end,
    stop,
    word,
    capital: first !== first.toLowerCase(),
    allCapitals: text.length > 1 && text !== text.toLowerCase() && text === text.toUpperCase(),
  };
}

/**
 * Whether this way to write a month is clear enough beside the parts that stand with it: an ordinary word needs a
 * capital or a year, an abbreviation its full stop or a year, an inferred case form a year.
 */
export function monthIsClear(
  month: MonthReading,
  grammar: DateGrammar,
  hasDay: boolean,
  hasYear: boolean,
): boolean {
  const {name} = month;
  if (name.origin === 'case') return hasYear && !hasDay;
  if (name.origin === 'beginning' && !hasYear && !month.stop) return false;
  if (name.dotted && !hasYear && !month.stop) return false;
  if (name.style === 'short' && month.allCapitals && !hasYear) return false;
  if (grammar.months.capitalised) {
    const capital = month.capital && (hasYear || !month.allCapitals);
    if (grammar.wordsLikeMonths.has(month.word)) return capital || (hasDay && hasYear);
    return month.capital || name.style === 'long' || (hasDay && hasYear);
  }
  return hasYear || month.stop || !grammar.wordsLikeMonths.has(month.word);
}

/**
 * Reads a month by its name, or the word for "month" where the day is to be decided as well.
 *
 * @param day the day where it was read already
 */
export function readMonthOrWord(
  source: LexedText,
  index: number | undefined,
  grammar: DateGrammar,
  day: number | 'unknown' | undefined,
): MonthReading | undefined {
  const month = readMonth(source, index, grammar);
  if (index === undefined || month || typeof day === 'number') return month;
  const word = readPhrase(source, index, grammar.monthWords);
  const first = tokenText(source, index).slice(0, 1);
  const isSmall = first !== first.toUpperCase();
  if (!word || (day === undefined && isSmall)) return undefined;
  return {
    value: 'unknown',
    end: word.end,
    name: {month: 'unknown', style: 'long', dotted: false, origin: 'intl'},
    word: '',
    stop: false,
    capital: true,
    allCapitals: false,
  };
}
