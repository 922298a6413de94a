import {CHARACTER, characterClass} from './characterClass';

/** The name of a month as a locale writes it. */
export interface IntlMonthName {
  readonly name: string;
  readonly month: number;
  readonly style: 'long' | 'short';
  /** True where an abbreviation is written with a full stop. */
  readonly dotted: boolean;
}

/** What the date formats of a locale show about its grammar. */
export interface IntlPatterns {
  readonly names: readonly IntlMonthName[];
  /** Words glued to or following the number of a year («г.», 年), and of a day (일). */
  readonly yearUnits: readonly string[];
  readonly dayUnits: readonly string[];
  /** Words between the parts ("de"). */
  readonly connectors: readonly string[];
  /** Marks glued between the number of a day and the name of the month: "22. Dezember", "5-yanvar". */
  readonly dayMarks: readonly string[];
  /** Orders in which `Intl` writes dates with the month in words; both of a pair may occur. */
  readonly yearFirst: boolean;
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
  /** Order of an all-numeric date, its separator, and whether a space follows that. */
  readonly numericOrder: 'dmy' | 'mdy' | 'ymd';
  readonly numericSeparator: string;
  readonly numericSpaced: boolean;
  /** True where a full stop closes an all-numeric date. */
  readonly numericStop: boolean;
}

/** Shapes in which a month's name may change: with a day (genitive), with a year only, alone. */
const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  {day: 'numeric', year: 'numeric'},
  {year: 'numeric'},
  {day: 'numeric'},
  {},
];

const NUMERIC = {year: 'numeric', month: '2-digit', day: '2-digit'} as const;

const MONTHS = Array.from({length: 12}, (_, index) => index + 1);

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date formatter for the Gregorian calendar, made once: making one takes far longer than using it.
 *
 * @param locale BCP 47 tag that `Intl` supports
 * @param digits numbering system, such as `latn`; the locale's own without it
 */
export function gregorianFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  digits?: string,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options, digits]);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    ...options,
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(digits === undefined ? {} : {numberingSystem: digits}),
  });
  formats.set(key, format);
  return format;
}

const isLetter = (character: string): boolean => {
  const found = characterClass(character.charCodeAt(0));
  return found === CHARACTER.letter || found === CHARACTER.ideograph;
};

const hasLetter = (text: string): boolean => [...text].some(isLetter);

/** Deals the text between two parts out: what belongs to the left one, what to neither, what to the right one. */
function dealLiteral(
  literal: string,
  last: boolean,
  afterLeadingYear: boolean,
): {readonly unit: string; readonly connector: string; readonly prefix: string} {
  const words = literal.split(/\s+/u);
  if (last || words.length === 1) return {unit: literal.trim(), connector: '', prefix: ''};
  const [left = '', ...rest] = words;
  const prefix = rest.pop() ?? '';
  const free = rest.join(' ');
  return afterLeadingYear
    ? {unit: `${left} ${free}`.trim(), connector: '', prefix}
    : {unit: left, connector: free, prefix};
}

/** What was seen in the formats read so far. */
interface Observations {
  readonly names: IntlMonthName[];
  readonly yearUnits: Set<string>;
  readonly dayUnits: Set<string>;
  readonly connectors: Set<string>;
  readonly dayMarks: Set<string>;
  /** Neighbouring parts, as in "day month". */
  readonly orders: Set<string>;
}

/** Learns from one formatted date. */
function observe(
  seen: Observations,
  parts: readonly Intl.DateTimeFormatPart[],
  style: 'long' | 'short',
  month: number,
): void {
  const types = parts.flatMap(({type}) => (type === 'literal' ? [] : [type]));
  types.forEach((type, index) => {
    seen.orders.add(`${types[index - 1]} ${type}`);
  });
  let name = '';
  parts.forEach(({type, value}, index) => {
    if (type === 'month') name += value;
    if (type !== 'literal') return;
    const before = parts[index - 1]?.type;
    const after = parts[index + 1]?.type;
    const leadingYear = before === 'year' && types[0] === 'year';
    const {unit, connector, prefix} = dealLiteral(value, after === undefined, leadingYear);
    if (before === 'month' && hasLetter(unit)) name += unit;
    if (after === 'month' && hasLetter(prefix)) name += prefix;
    if (before === 'day' && hasLetter(unit)) seen.dayUnits.add(unit);
    if (before === 'day' && after !== 'year' && /^[.-]/.test(unit))
      seen.dayMarks.add(unit.slice(0, 1));
    if (before === 'year' && hasLetter(unit)) seen.yearUnits.add(unit);
    if (leadingYear && unit === '.') seen.yearUnits.add(unit);
    if (hasLetter(connector)) seen.connectors.add(connector);
  });
  const text = name.replace(/\.$/u, '');
  if (hasLetter(text)) seen.names.push({name: text, month, style, dotted: text !== name});
}

/** Learns from every date format of the locale that writes the month in words. */
function observeAll(locale: string): Observations {
  const seen: Observations = {
    names: [],
    yearUnits: new Set(),
    dayUnits: new Set(),
    connectors: new Set(),
    dayMarks: new Set(),
    orders: new Set(),
  };
  for (const style of ['long', 'short'] as const) {
    for (const shape of SHAPES) {
      const format = gregorianFormat(locale, {...shape, month: style}, 'latn');
      const dates = MONTHS.map((month) => format.formatToParts(Date.UTC(2023, month - 1, 18)));
      if (!dates.some((parts) => parts.some(({value}) => hasLetter(value)))) continue;
      dates.forEach((parts, index) => {
        observe(seen, parts, style, index + 1);
      });
    }
  }
  return seen;
}

/**
 * Reads the grammar of dates off the formats of a locale: names of months in each shape in which `Intl` writes
 * them, the words around the numbers, and the order of the parts.
 *
 * @param locale BCP 47 tag that `Intl` supports
 */
export function intlPatterns(locale: string): IntlPatterns {
  const {names, yearUnits, dayUnits, connectors, dayMarks, orders} = observeAll(locale);
  const numeric = gregorianFormat(locale, NUMERIC, 'latn').formatToParts(Date.UTC(2023, 4, 18));
  const initials = numeric.flatMap(({type}) => (type === 'literal' ? [] : [type[0]])).join('');
  const literal = numeric.find(({type}, index) => type === 'literal' && index > 0)?.value ?? '';
  return {
    names,
    yearUnits: [...yearUnits],
    dayUnits: [...dayUnits],
    connectors: [...connectors],
    dayMarks: [...dayMarks],
    yearFirst: orders.has('year month') || orders.has('year day'),
    dayFirst: orders.has('day month'),
    monthFirst: orders.has('month day'),
    numericOrder: initials === 'mdy' || initials === 'ymd' ? initials : 'dmy',
    numericSeparator: literal.replace(/[\s\p{Cf}]/gu, ''),
    numericSpaced: /\s$/u.test(literal),
    numericStop: numeric.at(-1)?.value === '.',
  };
}
