import type {Corpus} from './corpus';
import {applyEdits, type Family, type Mutant} from './mutant';
import type {Random} from './random';

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
