import {type InlineCodeFact, inlineCodeOf} from '../extract/inlineCodeFacts';
import {onlyOneDiffers} from './onlyOneDiffers';
import type {PagePair} from './rule';

/**
 * The code to write in place of another, where no other code of the paragraph differs: between
 * backticks, and without a sign that means something else there.
 *
 * @returns null where nothing is certain
 */
export function mendInlineCode(
  source: InlineCodeFact,
  instead: InlineCodeFact,
  {leaves, translation}: PagePair,
): string | null {
  const {text} = translation.file;
  const {start, end} = instead.range;
  const isMarked = text[start - 1] === '`' && text[end] === '`';
  const isPlain = source.value === source.key && !/[`|\r\n]/.test(source.value);
  if (!isMarked || !isPlain || text.slice(start, end) !== instead.value) return null;
  return onlyOneDiffers(
    leaves,
    source,
    instead,
    inlineCodeOf(source.leaf),
    inlineCodeOf(instead.leaf),
  )
    ? source.value
    : null;
}
