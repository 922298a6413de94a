import type {Edit} from '../report/draft';

/**
 * Writes edits into a text. Line ends of what is written become those of the text.
 *
 * @param text what the ranges refer to
 * @param edits none may overlap another
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const parts: string[] = [];
  let from = 0;
  for (const {range, text: written} of inOrder(edits)) {
    parts.push(text.slice(from, range.start), written.replace(/\r\n|\n|\r/g, lineEnd));
    from = range.end;
  }
  return [...parts, text.slice(from)].join('');
}

/**
 * Chooses the edits that can be made together: each group whole or not at all, earlier groups first.
 * Two edits in one place exclude each other, and so do two that touch: the second could mean the
 * first one's text.
 */
export function withoutOverlaps<Group extends {readonly edits: readonly PlacedEdit[]}>(
  groups: readonly Group[],
): Group[] {
  const taken = new Map<string, PlacedEdit[]>();
  return groups.filter(({edits}) => {
    const isFree = edits.every(
      (edit, index) =>
        !(taken.get(edit.path) ?? []).some((other) => touches(edit, other)) &&
        !edits.slice(0, index).some((other) => edit.path === other.path && touches(edit, other)),
    );
    if (!isFree) return false;
    for (const edit of edits) taken.set(edit.path, [...(taken.get(edit.path) ?? []), edit]);
    return true;
  });
}

/** An edit of one of several files. */
export interface PlacedEdit extends Edit {
  readonly path: string;
}

function touches(a: Edit, b: Edit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start);
}
