import {permissionSets} from '../../facts/permissionSets';
import {plans} from '../../facts/plans';
import {sources} from '../../facts/sources';
import {CHECKED} from '../../facts/types';
import {conflicts} from '../model/conflicts';
import {explanations} from '../model/explanations';
import {notes} from '../model/notes';
import {advice} from '../model/permissions';
import type {ChooserCatalogue} from './types';

/**
 * Cuts from the catalogue of facts what the chooser shows: names of plans and of the permission
 * sets that it advises, and the sources that it cites. The whole catalogue, in all languages,
 * would weigh more than the chooser itself; so the build cuts it and the page gets the slice.
 */
export function sliceCatalogue(): ChooserCatalogue {
  const advised = new Set<string>(
    advice.flatMap(({choices}) => Object.values(choices).flat()).flatMap(({sets}) => sets),
  );
  const cited = new Set<string>(
    [
      ...[...Object.values(explanations), ...notes, ...advice].flatMap((entry) => entry.sources),
      ...conflicts.flatMap(({positions}) => positions.map(({source}) => source)),
    ].map(({source}) => source),
  );
  return {
    checked: CHECKED,
    plans: Object.fromEntries(plans.map(({id, label}) => [id, label])),
    permissionSets: Object.fromEntries(
      permissionSets.filter(({id}) => advised.has(id)).map(({id, label}) => [id, label]),
    ),
    sources: Object.fromEntries(
      sources
        .filter(({id}) => cited.has(id))
        .map(({id, title, url}) => [id, [title, url] as const]),
    ),
  };
}
