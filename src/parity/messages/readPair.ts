import type {CataloguePair} from '../rules/cataloguePair';
import type {Catalogue, CatalogueSystem} from './catalogue';
import {readMessages} from './readMessages';

/** Both catalogues of a pair; null for a file that isn't there. */
export interface ReadPair {
  readonly source: Catalogue | null;
  readonly translation: Catalogue | null;
  /** Null where neither file tells; nothing can be compared then. */
  readonly system: CatalogueSystem | null;
}

/**
 * Reads both files of a pair. The source tells how both are built, so that a translation in another
 * shape is a fault and not another system.
 */
export function readPair({source, translation}: CataloguePair): ReadPair {
  const own = source && readMessages(source.text);
  const other = translation && readMessages(translation.text, own?.system ?? undefined);
  const system = own?.system ?? other?.system ?? null;
  const needsSystem = own?.system === null && system !== null;
  return {
    source: source && needsSystem ? readMessages(source.text, system) : own,
    translation: other,
    system,
  };
}

/** Whether a catalogue is there and its messages can be compared: it is JSON, and of the right shape. */
export function isReadable(catalogue: Catalogue | null): catalogue is Catalogue {
  if (!catalogue || catalogue.problems.some(({kind}) => kind === 'syntax')) return false;
  return catalogue.messages.length > 0 || catalogue.problems.length === 0;
}
