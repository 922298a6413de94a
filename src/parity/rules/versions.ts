import {checkQuantities} from './quantities';
import type {Rule} from './rule';

/**
 * Both languages name the same versions.
 *
 * A version is `v1.2.3`, `1.0.0-rc.1`, `1.x`, or a number behind a name or the word "version":
 * `Python 3.11`, `Node 20`. It is compared digit by digit, so that 3.1 is not 3.10, and with or
 * without its `v`. An open range may be written as `3.9+`, `>= 3.9` or in words. Versions and numbers
 * are compared together: what one page takes for a number may be a version on the other. A version
 * that is written as a date is compared by the rule `dates`.
 *
 * Reported:
 *
 *     en  It needs Python 3.11.
 *     ru  Нужен Python 3.12.
 *     →   error: expected “3.11”
 *
 * Not reported:
 *
 *     en  Python 3.9+ is needed.
 *     ru  Нужен Python 3.9 или новее.
 */
export const versionsRule: Rule = {
  id: 'versions',
  severity: 'error',
  summary: 'Both languages name the same versions.',
  checkPair: (pair) => checkQuantities(pair, (kind) => kind === 'version', 'version'),
};
