import {checkQuantities} from './quantities';
import type {Rule} from './rule';

/**
 * Both languages state the same numbers, units, shares, sums and times.
 *
 * A number is a value with a unit: `2,000`, `2 000` and `2.000` are equal, so are `5 GB` and «5
 * ГБ», `24 hours` and «1 день», `3 pm` and `15:00`, `5-10` and «от 5 до 10». Digits may be answered
 * by words in every form that they take (`2 ways`, «двумя способами»; `1-year`, «годовая»), but not
 * by other digits. Words that count nothing (`one of them`) are prose, and nobody misses them, but
 * a number word must not become another one. Digits without a counterpart are an error in list
 * items, table cells and short paragraphs, a warning elsewhere. Whether "at least", "up to" or
 * "about" is meant is compared as well, and whether a unit was dropped, both as a warning. What
 * belongs to a date is left to `dates`, code to `code` and `inline-code`.
 *
 * Reported:
 *
 *     en  Each account has at least 85 seats.
 *     ru  В каждой учётной записи не менее 80 мест.
 *     →   error: expected “85” (≥ 85)
 *
 *     en  Up to 5 GB.
 *     ru  До 5 МБ.
 *     →   error: expected “5 ГБ”
 *
 * Not reported:
 *
 *     en  A 1-year plan for 2,000 users.
 *     ru  Годовая подписка для 2 тыс. пользователей.
 */
export const numbersRule: Rule = {
  id: 'numbers',
  severity: 'error',
  summary: 'Both languages state the same numbers and units, in digits or in words.',
  checkPair: (pair) => checkQuantities(pair, (kind) => kind !== 'version', 'number'),
};
