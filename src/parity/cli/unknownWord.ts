import {nearestWord} from '../config/editDistance';
import {list} from '../config/schema';

/** One sentence about a word that is none of the known ones: with the nearest, or with all. */
export function unknownWord(noun: string, value: string, known: readonly string[]): string {
  const near = nearestWord(value, known);
  const hint = near === null ? `known ones are ${list(known, 'and')}` : `did you mean “${near}”`;
  return `There is no ${noun} “${value}”; ${hint}${near === null ? '.' : '?'}`;
}
