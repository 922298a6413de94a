import {dateKey, findDates} from '../../../../src/parity/dates';

/**
 * Writes what is found in a text so that a test can state it in one line: each date as `text = key`, with `~`
 * between two readings, `from`/`to` before the ends of a range and `!` after a date that does not exist.
 */
export function describeDates(text: string, locales: readonly string[]): string {
  return findDates(text, locales)
    .map(({text: found, candidates, rangeEnd, impossible}) => {
      const keys = candidates.map(dateKey).join(' ~ ');
      return `${rangeEnd ? `${rangeEnd} ` : ''}${found} = ${keys}${impossible ? ' !' : ''}`;
    })
    .join(' | ');
}
