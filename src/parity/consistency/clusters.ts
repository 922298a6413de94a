import {foldLabel, isSameRendering} from './rendering';

/** Something that is written in some way, a number of times at one place. */
export interface Use {
  readonly text: string;
  readonly count: number;
}

/** Uses that are one rendering, the most frequent writing first. */
export interface Cluster<Found extends Use> {
  readonly uses: readonly Found[];
  readonly count: number;
}

/** Puts the forms of one rendering together; the most frequent rendering comes first. */
export function clusterUses<Found extends Use>(uses: readonly Found[]): Cluster<Found>[] {
  const clusters: {key: string; uses: Found[]; count: number}[] = [];
  for (const use of byCount(uses)) {
    const key = foldLabel(use.text);
    const known = clusters.find((cluster) => isSameRendering(cluster.key, key));
    if (known) {
      known.uses.push(use);
      known.count += use.count;
    } else {
      clusters.push({key, uses: [use], count: use.count});
    }
  }
  return clusters.sort((a, b) => b.count - a.count);
}

/**
 * The rendering that all places should have, and the places that don't.
 *
 * @param needed how often the usual rendering has to occur at least
 * @returns null where all agree, or where no rendering has a clear majority
 */
export function dissenters<Found extends Use>(
  clusters: readonly Cluster<Found>[],
  needed: number,
): {readonly major: Cluster<Found>; readonly minor: readonly Found[]} | null {
  const [major, ...others] = clusters;
  if (!major || others.length === 0) return null;
  const rest = others.reduce((sum, {count}) => sum + count, 0);
  if (major.count < needed || major.count < 2 * rest) return null;
  return {major, minor: others.flatMap(({uses}) => uses)};
}

/** The writing that most places have first; of equals, the first place. */
function byCount<Found extends Use>(uses: readonly Found[]): Found[] {
  const counts = new Map<string, number>();
  for (const {text, count} of uses) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...uses].sort((a, b) => (counts.get(b.text) ?? 0) - (counts.get(a.text) ?? 0));
}
