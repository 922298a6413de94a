import {type Fact, factAt} from '../compare/fact';
import type {Span} from '../document/document';
import {createLeafStore} from '../document/leafStore';
import type {Leaf} from '../document/leaves';

export type ComponentFact = Fact<Span>;

const leafCache = createLeafStore<readonly ComponentFact[]>();

/** Finds the components in a leaf's text, once a leaf. HTML that only sets text is none. */
export function componentsOf(leaf: Leaf): readonly ComponentFact[] {
  const known = leafCache.get(leaf);
  if (known) return known;
  const facts: ComponentFact[] = [];
  for (const span of leaf.prose.spans) {
    if (span.kind !== 'component' || !/^[A-Z]|[-.]/.test(span.target)) continue;
    const fact = factAt(leaf, span.start, span.end, `<${span.target}>`, span);
    facts.push({...fact, range: span.range});
  }
  leafCache.set(leaf, facts);
  return facts;
}
