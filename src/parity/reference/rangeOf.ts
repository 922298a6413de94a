import type {Range} from '../document/document';

interface Positioned {
  readonly position?:
    | {
        readonly start: {readonly offset?: number | undefined};
        readonly end: {readonly offset?: number | undefined};
      }
    | undefined;
}

/** Where a syntax tree's node stands in the file. */
export function rangeOf(node: Positioned): Range {
  const start = node.position?.start.offset ?? 0;
  return {start, end: node.position?.end.offset ?? start};
}
