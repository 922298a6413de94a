import {type Fact, factAt} from '../compare/fact';
import {createLeafStore} from '../document/leafStore';
import type {Leaf} from '../document/leaves';

/** The code, as written. */
export type InlineCodeFact = Fact<string>;

const leafCache = createLeafStore<readonly InlineCodeFact[]>();

/** Finds the inline code of a leaf, once a leaf. */
export function inlineCodeOf(leaf: Leaf): readonly InlineCodeFact[] {
  const known = leafCache.get(leaf);
  if (known) return known;
  const facts: InlineCodeFact[] = [];
  for (const span of leaf.prose.spans) {
    if (span.kind !== 'code') continue;
    const code = leaf.prose.text.slice(span.start, span.end);
    const key = plain(code);
    if (key !== '') facts.push(factAt(leaf, span.start, span.end, key, code));
  }
  leafCache.set(leaf, facts);
  return facts;
}

/** Typographic signs for those of a keyboard, and single spaces. */
function plain(code: string): string {
  return code
    .replace(/[−–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
