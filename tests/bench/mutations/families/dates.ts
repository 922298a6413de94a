import type {BenchPage} from '../benchPage';
import {type BenchLanguage, benchLanguage} from '../languages';
import {type Match, matchProse, sharedMatches} from '../matches';
import type {Edit, Family} from '../mutant';
import type {Random} from '../random';

const isoDate = /(?<![\d.\-/])(?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d\-T])/gu;
const quarter = /\bQ(?<quarter>[1-4])(?= 20\d{2})|(?<![\d\p{L}])(?<roman>I{1,3}|IV)(?= кв\.)/gu;

/** A date in words whose month is the `month`th of the translation's language. */
interface WordedDate {
  readonly match: Match;
  readonly day: number | null;
  readonly month: number;
  readonly year: number;
}

/** Dates of the translation that the source states as often, whatever the words. */
function sharedDates(page: BenchPage, pattern: 'fullDate' | 'monthYear'): WordedDate[] {
  const own = benchLanguage(page.locale);
  const other = benchLanguage(page.sourceLocale);
  if (!own || !other) return [];
  const key = ({day, month, year}: WordedDate) => `${year}-${month}-${day}`;
  const inSource = read(page, 'source', other, pattern).map(key);
  const dates = read(page, 'translation', own, pattern);
  return dates.filter((date) => {
    const count = (keys: readonly string[]) => keys.filter((each) => each === key(date)).length;
    return count(inSource) === count(dates.map(key));
  });
}

function read(
  page: BenchPage,
  side: 'source' | 'translation',
  language: BenchLanguage,
  pattern: 'fullDate' | 'monthYear',
): WordedDate[] {
  return matchProse(page[side], language[pattern]).flatMap((match): WordedDate[] => {
    const named = new RegExp(language[pattern].source, 'u').exec(match.text)?.groups ?? {};
    const month = monthNumber(named.month ?? '', language);
    if (month === 0) return [];
    return [{match, day: named.day ? Number(named.day) : null, month, year: Number(named.year)}];
  });
}

function monthNumber(name: string, {months}: BenchLanguage): number {
  const exact = months.indexOf(name) + 1;
  if (exact > 0) return exact;
  return months.findIndex((month) => month.slice(0, 3) === name.slice(0, 3)) + 1;
}

function replacePart(match: Match, part: string, instead: string): Edit[] {
  const at = match.text.lastIndexOf(part);
  const start = match.start + at;
  return [{start, end: start + part.length, text: instead}];
}

function changedDay(day: number, random: Random): number {
  const other = 1 + random.below(27);
  return other >= day ? other + 1 : other;
}

function otherMonth(date: WordedDate, {months}: BenchLanguage, random: Random): string {
  const written = /\p{L}+/u.exec(date.match.text.replace(/^\d+\.?[ \u00a0]/u, ''))?.[0] ?? '';
  const numbered = /(\d{1,2}월)/u.exec(date.match.text)?.[1];
  const own = numbered ?? written;
  const number = 1 + ((date.month - 1 + 1 + random.below(11)) % 12);
  const name = months[number - 1] ?? '';
  const isLocative = !months.includes(own) && /[еи]$/u.test(own);
  return isLocative ? name.replace(/[ая]$/u, 'е') : name;
}

export const dateFamilies: readonly Family[] = [
  {
    id: 'dates/day',
    kind: 'harmful',
    summary: 'the day of a full date changed',
    propose: (page, random) =>
      sharedDates(page, 'fullDate').flatMap(({match, day}) =>
        day === null
          ? []
          : [
              benchLanguage(page.locale)?.fullDate.source.startsWith('(?<day>')
                ? [
                    {
                      start: match.start,
                      end: match.start + String(day).length,
                      text: String(changedDay(day, random)),
                    },
                  ]
                : replacePart(
                    {...match, text: match.text.replace(/,? ?\d{4}$/u, '')},
                    String(day),
                    String(changedDay(day, random)),
                  ),
            ],
      ),
  },
  {
    id: 'dates/month',
    kind: 'harmful',
    summary: 'the month of a date changed',
    propose: (page, random) => {
      const language = benchLanguage(page.locale);
      if (!language) return [];
      return [...sharedDates(page, 'fullDate'), ...sharedDates(page, 'monthYear')].map((date) => {
        const words = language.months.some((month) => /^\d/u.test(month))
          ? /\d{1,2}월/u.exec(date.match.text)?.[0]
          : /\p{L}{3,}/u.exec(date.match.text)?.[0];
        return replacePart(date.match, words ?? '', otherMonth(date, language, random));
      });
    },
  },
  {
    id: 'dates/year',
    kind: 'harmful',
    summary: 'the year of a date changed',
    propose: (page) =>
      [...sharedDates(page, 'fullDate'), ...sharedDates(page, 'monthYear')].map(({match, year}) =>
        replacePart(match, String(year), String(year - 1)),
      ),
  },
  {
    id: 'dates/removed',
    kind: 'harmful',
    summary: 'a full date taken out',
    propose: (page) =>
      sharedDates(page, 'fullDate').map(({match: {start, end}}) => [
        {start, end: page.translation.text[end] === '일' ? end + 1 : end, text: ''},
      ]),
  },
  {
    id: 'dates/iso',
    kind: 'harmful',
    summary: 'a date written 2024-05-01 changed',
    propose: (page, random) =>
      sharedMatches(page, isoDate).flatMap(({start, end, groups: [year, month, day]}) => {
        const number = Number(day);
        if (number < 1 || number > 28 || Number(month) > 12) return [];
        const other = String(changedDay(number, random)).padStart(2, '0');
        return [[{start, end, text: `${year}-${month}-${other}`}]];
      }),
  },
  {
    id: 'dates/quarter',
    kind: 'harmful',
    summary: 'the quarter of a year changed',
    propose: (page) =>
      matchProse(page.translation, quarter).map(({start, end, text}) => {
        const next: Readonly<Record<string, string>> = {I: 'II', II: 'III', III: 'IV', IV: 'II'};
        const instead = next[text] ?? `Q${(Number(text.slice(1)) % 4) + 1}`;
        return [{start, end, text: instead}];
      }),
  },
];

export const dateRewrites: readonly Family[] = [
  {
    id: 'rewrites/date-iso',
    kind: 'harmless',
    summary: 'a full date written 2024-05-01 instead',
    propose: (page) =>
      sharedDates(page, 'fullDate').map(({match, day, month, year}) => [
        {
          ...endOfDate(page, match),
          text: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        },
      ]),
  },
  {
    id: 'rewrites/date-numeric',
    kind: 'harmless',
    summary: 'a full date written 01.05.2024 instead',
    propose: (page) =>
      page.locale === 'ko'
        ? []
        : sharedDates(page, 'fullDate').map(({match, day, month, year}) => [
            {
              ...endOfDate(page, match),
              text: `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`,
            },
          ]),
  },
];

/** The date with the words that belong to its long form alone. */
function endOfDate(page: BenchPage, {start, end}: Match): {start: number; end: number} {
  const rest = page.translation.text.slice(end, end + 8);
  const words = /^(?:[ \u00a0](?:г\.|года|году)|일)/u.exec(rest)?.[0] ?? '';
  return {start, end: end + words.length};
}
