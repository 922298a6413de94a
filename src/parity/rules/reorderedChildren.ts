import type {BlockPair} from '../align/alignBlocks';
import {firstWords} from '../document/blockText';
import type {Draft} from '../report/draft';
import {isPaired} from './unpairedBlocks';

/**
 * Items or rows that stand in another order, told once a list or table: what should stand at the
 * first place that differs, and what stands there.
 *
 * @param noun what one of them is called
 */
export function reorderedChildren({children}: BlockPair, noun: string): Draft[] {
  const paired = children.filter(isPaired);
  const asWritten = [...paired].sort(
    (a, b) => a.translation.range.start - b.translation.range.start,
  );
  const displaced = paired.filter((pair, index) => pair !== asWritten[index]);
  const [first] = displaced;
  const instead = first && asWritten[paired.indexOf(first)];
  if (!first || !instead) return [];
  const [wanted, found] = [firstWords(first.translation), firstWords(instead.translation)];
  const subject =
    displaced.length === 2
      ? `Two ${noun}s have changed places`
      : `${displaced.length} ${noun}s stand in another order than in the source`;
  return [
    {
      severity: 'error',
      message: `${subject}: expected “${wanted}” here, found “${found}”.`,
      suggestion: null,
      source: {range: first.source.range, value: firstWords(first.source)},
      translation: {range: instead.translation.range, value: found},
    },
  ];
}
