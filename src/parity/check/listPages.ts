import type {ProjectCollection} from '../config/project';
import {listFiles} from '../read/listFiles';

/** The pages of a collection in every locale. */
export interface Listing {
  readonly collection: ProjectCollection;
  readonly source: readonly string[];
  readonly translations: ReadonlyMap<string, readonly string[]>;
}

/** Lists the pages of a collection, in every locale by itself. */
export function listPages(collection: ProjectCollection): Listing {
  const list = (folder: string) => listFiles(folder, collection.isPage);
  return {
    collection,
    source: list(collection.source),
    translations: new Map(
      Object.entries(collection.translations).map(([locale, folder]) => [locale, list(folder)]),
    ),
  };
}
