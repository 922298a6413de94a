import type {ProjectCollection} from '../config/project';
import type {Finding} from '../report/finding';
import type {PageStatus} from '../report/report';
import type {FactCount} from './countFacts';
import type {FragmentPair, PageOutline, PageRenderings, Reference} from './site';

/** The state of a page in one locale; null where its findings decide. */
export interface CheckedPage {
  readonly path: string;
  readonly locale: string;
  readonly status: PageStatus | null;
  /** Facts of the source by rule; left out where the pair was not compared. */
  readonly facts?: FactCount['facts'];
}

/** What is left of a page once it was checked in all its languages. */
export interface TaskResult {
  readonly outlines: readonly PageOutline[];
  readonly findings: readonly Finding[];
  readonly fragmentPairs: readonly FragmentPair[];
  readonly renderings: readonly PageRenderings[];
  readonly lostAnchors: readonly string[];
  readonly pages: readonly CheckedPage[];
  /** Names of the catalogue that the source page mentions, by `nameKey`. */
  readonly names: readonly string[];
}

/**
 * Writes a result as text, for another thread or another run. Collections become their indices.
 * Whatever a result holds beside them has to be plain data.
 *
 * @param collections those of the project
 */
export function writeResult(result: TaskResult, collections: readonly ProjectCollection[]): string {
  const index = (collection: ProjectCollection) => collections.indexOf(collection);
  return JSON.stringify({
    ...result,
    outlines: result.outlines.map((outline) => ({
      ...outline,
      collection: index(outline.collection),
      references: outline.references.map((reference) => exchange(reference, index)),
    })),
    fragmentPairs: result.fragmentPairs.map((pair) => ({
      ...pair,
      source: exchange(pair.source, index),
      translation: exchange(pair.translation, index),
    })),
  });
}

/**
 * Reads a result that `writeResult` wrote. The texts in it are copies: a finding keeps no page alive.
 *
 * @throws Error if the text is none
 */
export function readResult(text: string, collections: readonly ProjectCollection[]): TaskResult {
  const result = JSON.parse(text) as TaskResult;
  const collection = (index: ProjectCollection): ProjectCollection => {
    const found = collections[index as unknown as number];
    if (!found) throw new Error('The result names a collection that the project lacks.');
    return found;
  };
  return {
    ...result,
    outlines: result.outlines.map((outline) => ({
      ...outline,
      collection: collection(outline.collection),
      references: outline.references.map((reference) => exchange(reference, collection)),
    })),
    fragmentPairs: result.fragmentPairs.map((pair) => ({
      ...pair,
      source: exchange(pair.source, collection),
      translation: exchange(pair.translation, collection),
    })),
  };
}

function exchange(
  reference: Reference,
  swap: (collection: ProjectCollection) => unknown,
): Reference {
  const {target} = reference;
  if (target.kind !== 'page') return reference;
  const collection = swap(target.collection) as ProjectCollection;
  return {...reference, target: {...target, collection}};
}
