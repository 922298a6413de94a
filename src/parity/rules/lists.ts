import type {BlockPair} from '../align/alignBlocks';
import {type PlacedPair, pairsOfKind} from '../align/placedPairs';
import {firstWords} from '../document/blockText';
import type {Block} from '../document/document';
import type {Draft} from '../report/draft';
import {reorderedChildren} from './reorderedChildren';
import type {PagePair, Rule} from './rule';
import {isPaired, unpairedBlock} from './unpairedBlocks';

/**
 * Both languages have the same lists.
 *
 * Items are matched by order and by what translation leaves alone: code, links, numbers, names. An
 * item or a list that one side lacks is one finding, whatever stands in it; two items that have
 * changed places are seen where they hold something of that kind. Numbered lists stay numbered, and
 * the boxes of a task list stay ticked. Markers are free.
 *
 * Reported:
 *
 *     en  1. Create a token
 *         2. Copy it
 *     ru  1. Создайте токен
 *     →   error: the list item “Copy it” is missing
 *
 *     en  - [x] Rotate
 *     ru  - [ ] Перевыпустить
 *     →   error: expected a ticked item
 *
 * Not reported:
 *
 *     en  * Create a token
 *     ru  - Создайте токен
 */
export const listsRule: Rule = {
  id: 'lists',
  severity: 'error',
  summary: 'Both languages have the same lists: items, their order, numbering and ticks.',
  checkPair: (pages) => [
    ...pairsOfKind(pages.alignment, 'list').flatMap((placed) => checkList(placed)),
    ...pairsOfKind(pages.alignment, 'item').flatMap((placed) => checkItem(placed, pages)),
  ],
};

function checkList(placed: PlacedPair): Draft[] {
  const {pair} = placed;
  if (!isPaired(pair)) return [unpairedBlock(placed, 'list')];
  return [...numbering(pair), ...reorderedChildren(pair, 'list item')];
}

const numberings: Readonly<Record<string, string>> = {ordered: 'numbered', bullet: 'bulleted'};

function numbering({source, translation}: BlockPair): Draft[] {
  if (!source || !translation || source.variant === translation.variant) return [];
  const [own, other] = [numberings[source.variant], numberings[translation.variant]];
  if (!own || !other) return [];
  return [
    {
      severity: 'error',
      message: `Expected a ${own} list, found a ${other} one.`,
      suggestion: null,
      source: {range: source.range, value: own},
      translation: {range: translation.range, value: other},
    },
  ];
}

function checkItem(placed: PlacedPair, pages: PagePair): Draft[] {
  const {pair} = placed;
  if (!isPaired(pair)) return [unpairedBlock(placed, 'list item')];
  const own = tickOf(pair.source, pages.source.document.text);
  const other = tickOf(pair.translation, pages.translation.document.text);
  if (own === other) return [];
  return [
    {
      severity: 'error',
      message: `The list item “${firstWords(pair.translation)}” is ${describe(other)}; in the source it is ${describe(own)}.`,
      suggestion: null,
      source: {range: pair.source.range, value: own},
      translation: {range: pair.translation.range, value: other},
    },
  ];
}

function describe(tick: string | null): string {
  return tick === null ? 'no task' : `a task marked ${tick}`;
}

const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[([ xX])\][ \t]/;

/** `[x]` or `[ ]` for an item of a task list, otherwise null. */
function tickOf({range}: Block, text: string): '[x]' | '[ ]' | null {
  const tick = marker.exec(text.slice(range.start, range.start + 24))?.[1];
  return tick === undefined ? null : tick === ' ' ? '[ ]' : '[x]';
}
