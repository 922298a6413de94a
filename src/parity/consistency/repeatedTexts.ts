import type {LeafPair} from '../align/leafPairs';
import type {Leaf} from '../document/leaves';

/** A text of the page of one language that stands there twice. */
export interface Repetition {
  /** The place that says it first. */
  readonly first: LeafPair;
  /** The place that repeats it. */
  readonly again: LeafPair;
}

const shortest = 60;

/** Paragraphs and list items of the translation that repeat another one, where the source doesn't. */
export function repeatedTranslations(leaves: readonly LeafPair[]): Repetition[] {
  let inSource: readonly (string | null)[] | null = null;
  return repetitions(leaves, 'translation').filter(({first, again}) => {
    const [own, other] = [fold(first.source), fold(again.source)];
    if (own === other || (own !== null && other !== null && isAlike(own, other))) return false;
    // Where the source repeats the text as well, only its place was mistaken.
    inSource ??= leaves.map(({source}) => fold(source));
    return own === null || inSource.indexOf(own) === inSource.lastIndexOf(own);
  });
}

/** Paragraphs of the source that stand twice in one place, whatever the translation does. */
export function repeatedSources(leaves: readonly LeafPair[]): Repetition[] {
  return repetitions(leaves, 'source').filter(
    ({first, again}) =>
      first.section === again.section && parentOf(first.source) === parentOf(again.source),
  );
}

function repetitions(leaves: readonly LeafPair[], side: 'source' | 'translation'): Repetition[] {
  const seen = new Map<string, LeafPair>();
  const found: Repetition[] = [];
  for (const pair of leaves) {
    const leaf = pair[side];
    if (!leaf || !isParagraph(leaf)) continue;
    const text = fold(leaf) ?? '';
    if (text.length < shortest) continue;
    const first = seen.get(text);
    if (first) found.push({first, again: pair});
    else seen.set(text, pair);
  }
  return found;
}

function isParagraph({role, block, prose}: Leaf): boolean {
  return (
    role === 'text' &&
    prose.text.length >= shortest &&
    (block?.kind === 'paragraph' || block?.kind === 'item')
  );
}

function fold(leaf: Leaf | null): string | null {
  return leaf === null ? null : leaf.prose.text.replace(/\s+/g, ' ').trim();
}

function parentOf(leaf: Leaf | null): unknown {
  return leaf?.path.at(-2) ?? leaf?.section;
}

/** Two sentences of the source that differ in little may have one translation. */
function isAlike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end >= 0.5 * Math.max(a.length, b.length);
}
