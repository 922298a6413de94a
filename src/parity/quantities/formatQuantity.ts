import {languageOf} from '../languages';
import {expandForms} from './compileLexicon';
import {formatAmount, formatNumber} from './formatNumber';
import type {Quantity} from './quantity';
import {quantityKey} from './quantityKey';
import {isCurrency, type UnitId, units} from './units';

/** A quantity with the text that states it. */
export interface WrittenQuantity {
  readonly quantity: Quantity;
  readonly text: string;
}

/**
 * Writes a quantity in a locale's own format: its decimal and group marks, its symbols of units.
 *
 * @param wanted the quantity as the source writes it
 * @param locale BCP 47 tag of the target
 * @param instead what the target says now; its words and spaces are kept where only the digits are wrong
 * @returns null where no form is certain
 */
export function formatQuantity(
  wanted: WrittenQuantity,
  locale: string,
  instead: WrittenQuantity | null,
): string | null {
  const {quantity, text} = wanted;
  if (quantity.kind === 'clock') return quantityKey(quantity);
  if (quantity.kind === 'version') return formatVersion(wanted, instead);
  const [value] = quantity.values;
  if (value === undefined) return null;
  if (/^[0-9]{1,4}$/.test(text) && (instead === null || /^[0-9]+$/.test(instead.text))) return text;
  const kept = instead && replaceDigits(quantity, value, locale, instead);
  if (kept) return kept;
  const open = /[0-9]\+/.test(text) ? '+' : '';
  const sign = /^\s*([~≈≥≤<>]=?)/.exec(text)?.[1] ?? '';
  return sign + writeAmount(value, quantity.unit, open, locale);
}

function formatVersion({quantity, text}: WrittenQuantity, instead: WrittenQuantity | null): string {
  if (instead?.quantity.kind !== 'version') return text;
  const prefix = /^[^0-9]*/.exec(instead.text)?.[0] ?? '';
  const open = instead.text.endsWith('+') || text.endsWith('+') ? '+' : '';
  return prefix + quantity.digits + open;
}

/** The target's own words with the right digits. */
function replaceDigits(
  {unit}: Quantity,
  value: number,
  locale: string,
  {quantity, text}: WrittenQuantity,
): string | null {
  const isAlike =
    quantity.kind === 'number' &&
    (quantity.unit === unit || unit === null) &&
    quantity.digits !== '';
  const match = isAlike ? /[0-9](?:[0-9.,'’\u00a0\u202f ]*[0-9])?/.exec(text) : null;
  if (!match) return null;
  const end = match.index + match[0].length;
  return text.slice(0, match.index) + formatNumber(Math.abs(value), locale) + text.slice(end);
}

function writeAmount(value: number, unit: UnitId | null, open: string, locale: string): string {
  if (unit === null) return formatNumber(value, locale) + open;
  if (isCurrency(unit))
    return formatAmount(value, locale, {style: 'currency', currency: unit}) + open;
  if (unit === '%') return formatAmount(value / 100, locale, {style: 'percent'}) + open;
  const language = languageOf(locale)?.numbers;
  const [symbol = unit] = expandForms(
    language?.units[unit] ?? units[unit].symbols.split(' ')[0] ?? unit,
  );
  const isGlued =
    unit === 'degree' || (language?.particles !== undefined && /^\p{Lo}/u.test(symbol));
  return `${formatNumber(value, locale)}${open}${isGlued ? '' : '\u00a0'}${symbol || unit}`;
}
