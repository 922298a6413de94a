import type {BlockPair} from '../align/alignBlocks';
import {type PlacedPair, pairsOfKind} from '../align/placedPairs';
import {cellMark} from '../extract/cellMark';
import type {Draft} from '../report/draft';
import {reorderedChildren} from './reorderedChildren';
import type {PagePair, Rule} from './rule';
import {isPaired, unpairedBlock} from './unpairedBlocks';

/**
 * Both languages have the same tables, cell by cell.
 *
 * A row or column that one side lacks is one finding. Ticks and crosses, whether drawn or in words,
 * are compared as what they mean: ✅, ✔ and “yes” in any language are one thing, ❌, ✗ and “no”
 * another. Two rows or cells that have changed places are seen where they hold something that
 * translation leaves alone. Padding and alignment are free.
 *
 * Reported:
 *
 *     en  | Read | ✅ |
 *     ru  | Чтение | ❌ |
 *     →   error: expected “✅”
 *
 * Not reported:
 *
 *     en  | Read | Yes |
 *     ru  | Чтение | да |
 */
export const tablesRule: Rule = {
  id: 'tables',
  severity: 'error',
  summary: 'Both languages have the same tables: rows, columns, ticks and crosses.',
  checkPair: (pages) => [
    ...pairsOfKind(pages.alignment, 'table').flatMap((placed) => checkTable(placed)),
    ...pairsOfKind(pages.alignment, 'row').flatMap((placed) => checkRow(placed, pages)),
  ],
};

function checkTable(placed: PlacedPair): Draft[] {
  const {pair} = placed;
  if (!isPaired(pair)) return [unpairedBlock(placed, 'table')];
  return [...columns(pair), ...reorderedChildren(pair, 'table row')];
}

function columns({source, translation}: BlockPair): Draft[] {
  const [first, twin] = [source?.children[0], translation?.children[0]];
  if (!first || !twin || first.children.length === twin.children.length) return [];
  const [own, other] = [first.children.length, twin.children.length];
  return [
    {
      severity: 'error',
      message: `Expected a table of ${own} columns, found ${other}.`,
      suggestion: null,
      source: {range: first.range, value: `${own} columns`},
      translation: {range: twin.range, value: `${other} columns`},
    },
  ];
}

function checkRow(placed: PlacedPair, pages: PagePair): Draft[] {
  const {pair} = placed;
  if (!isPaired(pair)) return [unpairedBlock(placed, 'table row')];
  const cells = pair.children.filter(isPaired);
  if (cells.length !== pair.source.children.length) return [];
  const marked = cells.map(({source, translation}) => ({
    source,
    translation,
    own: cellMark(source, pages.source.locale),
    other: cellMark(translation, pages.translation.locale),
  }));
  const flipped = marked.filter(
    ({own, other}) => own.state !== other.state && own.state && other.state,
  );
  const [first, second] = flipped;
  if (!first) return [];
  const swapped =
    second &&
    flipped.length === 2 &&
    first.own.state === second.other.state &&
    second.own.state === first.other.state;
  const message = swapped
    ? `Two cells of this row have changed places: expected “${first.own.text}” here, found “${first.other.text}”.`
    : `Expected “${first.own.text}” in this table cell, found “${first.other.text}”.`;
  const shown = swapped ? [first] : flipped;
  return shown.map(({source, translation, own, other}) => ({
    severity: 'error',
    message: swapped
      ? message
      : `Expected “${own.text}” in this table cell, found “${other.text}”.`,
    suggestion: null,
    source: {range: source.range, value: own.text},
    translation: {range: translation.range, value: other.text},
  }));
}
