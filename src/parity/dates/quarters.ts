import {bridge} from './bridge';
import type {DateElement} from './dateElement';
import type {DateGrammar} from './dateGrammar';
import {HYPHENS, readDay, readYear} from './dateParts';
import {digitCount, foldedToken, isGlued, type LexedText, tokenText} from './lex';
import {readPhrase} from './phraseTable';

interface QuarterReading {
  readonly quarter: number;
  readonly end: number;
  readonly form: 'long' | 'short';
}

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV'];
/** Longest case ending on the word for "quarter" («квартале»). */
const LONGEST_ENDING = 3;
/** Longest ending on an ordinal number word after its listed beginning. */
const LONGEST_ORDINAL_ENDING = 4;

function isQuarter(number: number): boolean {
  return number >= 1 && number <= 4;
}

/** Reads the word for "quarter" in full, abbreviated, or with a case ending. */
function readQuarterWord(
  source: LexedText,
  index: number,
  grammar: DateGrammar,
): {readonly end: number; readonly form: 'long' | 'short'} | undefined {
  if (source.gaps[index] === 'paragraph') return undefined;
  const known = readPhrase(source, index, grammar.quarterWords);
  if (known) {
    const stop =
      known.value === 'short' && isGlued(source, known.end) && tokenText(source, known.end) === '.';
    return {end: stop ? known.end + 1 : known.end, form: known.value};
  }
  const word = foldedToken(source, index);
  const inflected = grammar.quarterStems.some(
    (stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING,
  );
  return inflected ? {end: index + 1, form: 'long'} : undefined;
}

/** Number of the quarter that a number, a Roman numeral or a number word stands for. */
function readOrdinal(
  source: LexedText,
  index: number,
  grammar: DateGrammar,
): {readonly quarter: number; readonly end: number} | undefined {
  if (digitCount(source, index) === 1) {
    const day = readDay(source, index, grammar);
    let end = day && !day.unit ? day.end : index + 1;
    if (tokenText(source, end) === '.' && isGlued(source, end)) end++;
    const quarter = Number(foldedToken(source, index));
    return isQuarter(quarter) ? {quarter, end} : undefined;
  }
  const roman = ROMAN.indexOf(tokenText(source, index)) + 1;
  if (roman > 0) return {quarter: roman, end: index + 1};
  const word = foldedToken(source, index);
  if (!word) return undefined;
  const quarter =
    grammar.quarterOrdinals.findIndex((stems) =>
      stems.some(
        (stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ORDINAL_ENDING,
      ),
    ) + 1;
  return quarter > 0 ? {quarter, end: index + 1} : undefined;
}

/** Reads a quarter without its year: "Q3", "T3", «III кв.», «3-й квартал», "third quarter", 第3四半期. */
function readQuarter(
  source: LexedText,
  index: number,
  grammar: DateGrammar,
): QuarterReading | undefined {
  if (grammar.quarterLetters.has(tokenText(source, index))) {
    const quarter = Number(foldedToken(source, index + 1));
    const fits = digitCount(source, index + 1) === 1 && isGlued(source, index + 1);
    return fits && isQuarter(quarter) ? {quarter, end: index + 2, form: 'short'} : undefined;
  }
  const start = tokenText(source, index) === '第' ? index + 1 : index;
  const ordinal = readOrdinal(source, start, grammar);
  if (!ordinal) return undefined;
  if (tokenText(source, ordinal.end) === 'Q' && isGlued(source, ordinal.end)) {
    return {quarter: ordinal.quarter, end: ordinal.end + 1, form: 'short'};
  }
  const word = readQuarterWord(source, ordinal.end, grammar);
  return word && {quarter: ordinal.quarter, end: word.end, form: word.form};
}

/** Index after a hyphen or slash that stands glued between a quarter and its year. */
function skipJoint(source: LexedText, index: number): number | undefined {
  const text = tokenText(source, index);
  const joint = HYPHENS.has(text) || text === '/';
  return joint && isGlued(source, index) && isGlued(source, index + 1) ? index + 1 : undefined;
}

/**
 * Reads every quarter that begins at a token: "Q3 2023", «III кв. 2024 г.», "2023-Q3", 2024년 3분기, and without a
 * year for a range ("Q1–Q3 2024").
 *
 * @param start index of the first token
 */
export function readQuarters(
  source: LexedText,
  start: number,
  grammar: DateGrammar,
): DateElement[] {
  const first = readQuarter(source, start, grammar);
  if (first) {
    const {quarter, form, end} = first;
    const yearAt = skipJoint(source, end) ?? bridge(source, end, grammar.connectors, true);
    const year = readYear(source, yearAt, grammar);
    const bare: DateElement = {start, end, form, quarter, bare: true};
    return typeof year?.value === 'number'
      ? [{start, end: year.end, form, quarter, year: year.value}, bare]
      : [bare];
  }
  const year = readYear(source, start, grammar);
  if (typeof year?.value !== 'number') return [];
  const joint = skipJoint(source, year.end);
  const at = joint ?? bridge(source, year.end, grammar.connectors, false);
  const last = at === undefined ? undefined : readQuarter(source, at, grammar);
  if (!last) return [];
  const form = joint !== undefined && tokenText(source, at ?? 0) === 'Q' ? 'iso' : last.form;
  return [{start, end: last.end, form, quarter: last.quarter, year: year.value}];
}
