import type {LeafPair} from '../align/leafPairs';

/** Facts of items and cells keep to their place; those of running text may move. */
export function isFree({group}: LeafPair): boolean {
  return group.kind === 'prose' || group.kind === 'heading' || group.kind === 'attribute';
}

/** Whether a value may stand in one place instead of the other without meaning anything. */
export function isFreeMove(from: LeafPair, to: LeafPair): boolean {
  if (from.group === to.group || from.unpaired || to.unpaired) return true;
  return isFree(from) && isFree(to);
}

/** Both belong to one list item or table row. */
export function isSameRecord(a: LeafPair, b: LeafPair): boolean {
  return a.group === b.group || (a.group.record !== null && a.group.record === b.group.record);
}
