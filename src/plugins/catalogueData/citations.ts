import type {Citation, SourceLink} from '../../components/catalogue/types';
import {type SourceId, sources} from '../../facts/sources';
import type {SourceRef} from '../../facts/types';

/** Collects the sources that a page cites, each once, and numbers them. */
export function createCitations(): {
  readonly cite: (references: readonly SourceRef[]) => Citation[];
  readonly sources: readonly SourceLink[];
} {
  const links: SourceLink[] = [];
  const numbers = new Map<SourceId, number>();

  function numberOf(id: SourceId): number {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const found = sources.find((source) => source.id === id);
    if (found === undefined) throw new Error(`The catalogue has no source "${id}". Add it there.`);
    numbers.set(id, links.length);
    links.push([found.title, found.url]);
    return links.length - 1;
  }

  const cite = (references: readonly SourceRef[]): Citation[] => {
    // Two places in one source, equally firm, are one link.
    const distinct = new Map(references.map((ref) => [`${ref.source} ${ref.confidence}`, ref]));
    return [...distinct.values()].map(({source, confidence}) => [numberOf(source), confidence]);
  };
  return {cite, sources: links};
}
