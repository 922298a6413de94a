import type {LeafPair} from './leafPairs';

/**
 * Whether every block of a text’s section has its counterpart. Where one is missing, those that are
 * left may have been paired wrongly.
 */
export function isInStep({section}: LeafPair): boolean {
  return section?.blocks.every(({source, translation}) => source && translation) ?? false;
}
