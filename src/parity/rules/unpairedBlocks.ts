import type {BlockPair} from '../align/alignBlocks';
import type {PlacedPair} from '../align/placedPairs';
import {firstWords} from '../document/blockText';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {causeOf} from './differences';

/**
 * A block that one page lacks, told once with everything in it.
 *
 * @param noun what the block is called: `list item`
 */
export function unpairedBlock(
  {pair, place}: PlacedPair,
  noun: string,
  severity: Severity = 'error',
): Draft {
  const block = pair.source ?? pair.translation;
  const value = block ? firstWords(block) : '';
  const named = value === '' ? `A ${noun}` : `The ${noun} “${value}”`;
  const shared = {severity, suggestion: null, cause: causeOf({unpaired: pair})};
  const lacking = {range: place, value: null};
  const stated = {range: block?.range ?? place, value};
  return pair.source
    ? {
        ...shared,
        message: `${named} is missing from the translation; it should follow here.`,
        source: stated,
        translation: lacking,
      }
    : {
        ...shared,
        message: `${named} is not in the source.`,
        source: lacking,
        translation: stated,
      };
}

/** Whether both pages have the block. */
export function isPaired(
  pair: BlockPair,
): pair is BlockPair & Record<'source' | 'translation', NonNullable<BlockPair['source']>> {
  return pair.source !== null && pair.translation !== null;
}
