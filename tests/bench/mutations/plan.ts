import type {Corpus} from './corpus';
import {applyEdits, type Family, type Mutant} from './mutant';
import type {Random} from './random';

/** Mutants that can be checked in one run: one a page at most. */
export type Batch = readonly Mutant[];

/**
 * Draws mutants of every family, spread over as many pages as there are.
 *
 * @param most mutants a family
 */
export function drawMutants(
  {pages}: Corpus,
  families: readonly Family[],
  most: number,
  random: Random,
): Mutant[] {
  return families.flatMap((family) => {
    const proposals = random
      .shuffle(pages)
      .map((page) => ({page, places: random.shuffle(family.propose(page, random))}));
    const mutants: Mutant[] = [];
    const deepest = Math.max(0, ...proposals.map(({places}) => places.length));
    for (let depth = 0; depth < deepest && mutants.length < most; depth++) {
      for (const {page, places} of proposals) {
        const edits = places[depth];
        if (!edits || edits.length === 0 || mutants.length === most) continue;
        const translation = applyEdits(page.translation.text, edits);
        if (translation !== page.translation.text) mutants.push({family, page, edits, translation});
      }
    }
    return mutants;
  });
}

/**
 * Groups mutants so that no page is mutated twice in one run, and that a lost heading, of which
 * links on other pages tell as well, never disturbs mutants of another family.
 */
export function toBatches(mutants: readonly Mutant[]): Batch[] {
  const isFarReaching = ({family}: Mutant) => family.id.startsWith('headings/');
  return [
    ...group(mutants.filter((mutant) => !isFarReaching(mutant))),
    ...group(mutants.filter(isFarReaching)),
  ];
}

function group(mutants: readonly Mutant[]): Batch[] {
  const batches: Map<string, Mutant>[] = [];
  for (const mutant of mutants) {
    const free = batches.find((batch) => !batch.has(mutant.page.path));
    if (free) free.set(mutant.page.path, mutant);
    else batches.push(new Map([[mutant.page.path, mutant]]));
  }
  return batches.map((batch) => [...batch.values()]);
}
