/** The marks that a locale sets between digits. */
export interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
}

const formats = new Map<string, Intl.NumberFormat>();

/** The locale's number format; that of no language for a tag that `Intl` does not know. */
function formatOf(locale: string): Intl.NumberFormat {
  const known = formats.get(locale);
  if (known) return known;
  let format: Intl.NumberFormat;
  try {
    format = new Intl.NumberFormat(locale, {maximumFractionDigits: 12});
  } catch {
    format = new Intl.NumberFormat('en', {maximumFractionDigits: 12});
  }
  formats.set(locale, format);
  return format;
}

/** Reads the marks of a locale from `Intl`. */
export function numberMarks(locale: string): NumberMarks {
  const parts = formatOf(locale).formatToParts(1_234_567.5);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return {group: mark('group'), decimal: mark('decimal')};
}

/** Writes a number as the locale writes it: 1,234.5 or 1 234,5. Numbers of four digits stay whole. */
export function formatNumber(value: number, locale: string): string {
  const written = formatOf(locale).format(value);
  return Math.abs(value) < 10_000 ? written.replace(numberMarks(locale).group, '') : written;
}

/** Writes a share or a sum of money as the locale writes it: 10 %, $5, 5 €. */
export function formatAmount(
  value: number,
  locale: string,
  options: Pick<Intl.NumberFormatOptions, 'style' | 'currency'>,
): string {
  const digits = {minimumFractionDigits: 0, maximumFractionDigits: 10};
  try {
    // The yuan shares its sign with the yen.
    const currencyDisplay = options.currency === 'CNY' ? 'code' : 'narrowSymbol';
    return new Intl.NumberFormat(locale, {...options, ...digits, currencyDisplay}).format(value);
  } catch {
    return new Intl.NumberFormat('en', {...options, ...digits}).format(value);
  }
}
