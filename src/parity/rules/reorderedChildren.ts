import type {BlockPair} from '../align/alignBlocks';
import {firstWords} from '../document/blockText';
import type {Draft} from '../report/draft';
import {isPaired} from './unpairedBlocks';

/**
 * Items or rows that stand in another order, told once a list or table.
 *
 * @param noun what one of them is called
 */
export function reorderedChildren({children}: BlockPair, noun: string): Draft[] {
  const paired = children.filter(isPaired);
  let highest = -1;
  const late = paired.filter(({translation}) => {
    const isLate = translation.range.start < highest;
    highest = Math.max(highest, translation.range.start);
    return isLate;
  });
  const [moved] = late;
  if (!moved) return [];
  const index = paired.indexOf(moved);
  const swapped = paired
    .slice(0, index)
    .find(({translation}) => translation.range.start > moved.translation.range.start);
  if (!swapped) return [];
  const others = late.length > 1 ? `, and so have ${late.length - 1} more` : '';
  return [
    {
      severity: 'error',
      message: `The ${noun}s “${firstWords(swapped.translation)}” and “${firstWords(moved.translation)}” have changed places${others}.`,
      suggestion: null,
      source: {range: swapped.source.range, value: firstWords(swapped.source)},
      translation: {range: swapped.translation.range, value: firstWords(swapped.translation)},
    },
  ];
}
