import type {BenchPage} from './benchPage';
import type {Random} from './random';

/** A stretch of the translation and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * One way in which a translation goes wrong, or is worded differently and stays right. It knows
 * nothing of the checker: it finds its places by other means, so that neither can hide the other's
 * mistakes.
 */
export interface Family {
  /** `dates/day`: the group is the part before the stroke. */
  readonly id: string;
  readonly kind: 'harmful' | 'harmless';
  /** What is done, in a few words. */
  readonly summary: string;
  /** Every place of a page where it can happen, each with the edits that make it happen. */
  readonly propose: (page: BenchPage, random: Random) => readonly (readonly Edit[])[];
}

/** A page with one mutation. */
export interface Mutant {
  readonly family: Family;
  readonly page: BenchPage;
  readonly edits: readonly Edit[];
  readonly translation: string;
}

/** Applies edits that don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const {start, end, text: instead} of inOrder(edits)) {
    if (start < from) throw new Error(`Two edits overlap at ${start}.`);
    parts.push(text.slice(from, start), instead);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Where the edits stand in the text that they made. */
export function editedRanges(edits: readonly Edit[]): {start: number; end: number}[] {
  let shift = 0;
  return inOrder(edits).map(({start, end, text}) => {
    const range = {start: start + shift, end: start + shift + text.length};
    shift += text.length - (end - start);
    return range;
  });
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start);
}
