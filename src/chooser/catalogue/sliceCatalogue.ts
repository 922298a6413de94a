import {type ContradictionEntry, contradictions} from '../../facts/contradictions';
import {type EndpointEntry, endpoints} from '../../facts/endpoints';
import {type HostEntry, hosts} from '../../facts/hosts';
import {limits} from '../../facts/limits';
import {permissionSets} from '../../facts/permissionSets';
import {plans} from '../../facts/plans';
import {type Source, sources} from '../../facts/sources';
import {type TimelineEntry, timeline} from '../../facts/timeline';
import {tokenTypes} from '../../facts/tokenTypes';
import {CHECKED} from '../../facts/types';
import {workflows} from '../../facts/workflows';
import {conflicts} from '../model/conflicts';
import {explanations} from '../model/explanations';
import {notes} from '../model/notes';
import {advice} from '../model/permissions';
import {regions} from '../model/regions';
import {personalTrial, trialOfTask} from '../model/trials';
import {type FactLocale, sliceWorkflow} from './sliceWorkflow';
import type {ChooserCatalogue, WorkflowFacts} from './types';

/**
 * The day or month of a source that has one: a pull request, by the change it made, or a stored
 * state of a page. Pages as they are today have the day of the check.
 */
function dayOf({id, tag, opened}: Source): string | undefined {
  if (opened !== undefined) return opened;
  if (tag === 'PR') {
    const change = (timeline as readonly TimelineEntry[]).find(({source}) =>
      source.some((ref) => ref.source === id),
    );
    return change !== undefined && change.date.length > 4 ? change.date : undefined;
  }
  return /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0];
}

/**
 * Cuts from the catalogue of facts what the answers of the chooser show, in one language. The
 * whole catalogue would weigh more than the chooser itself; so the build cuts it and the page gets
 * the slice.
 */
export function sliceCatalogue(locale: FactLocale): ChooserCatalogue {
  const entries = workflows.map(
    (workflow) => [workflow.id, sliceWorkflow(workflow, locale)] as const,
  );
  const facts: readonly WorkflowFacts[] = entries.map(([, entry]) => entry);
  const shown = (contradictions as readonly ContradictionEntry[]).filter(({id}) =>
    conflicts.some((conflict) => conflict.id === id),
  );
  const advised = new Set<string>([
    ...advice.flatMap(({choices}) => Object.values(choices).flat()).flatMap(({sets}) => sets),
    ...facts.flatMap(({sets, person}) => [
      ...person,
      ...Object.values(sets)
        .flat()
        .flatMap((choice) => choice.sets),
    ]),
  ]);
  const cited = new Set<string>([
    ...facts.flatMap((entry) => entry.sources.map(([source]) => source)),
    ...shown.flatMap(({source}) => source.map((ref) => ref.source)),
    ...[...Object.values(explanations), ...notes, ...advice].flatMap((entry) =>
      entry.sources.map(({source}) => source),
    ),
  ]);
  const tried = new Set<string>([
    personalTrial,
    ...Object.values(trialOfTask),
    ...facts.flatMap(({trial}) => (trial === undefined ? [] : [trial])),
  ]);
  return {
    checked: CHECKED,
    plans: Object.fromEntries(plans.map(({id, label}) => [id, label])),
    credentials: Object.fromEntries(tokenTypes.map(({id, name}) => [id, name[locale]])),
    permissionSets: Object.fromEntries(
      permissionSets
        .filter(({id}) => advised.has(id))
        .map(({id, label, purpose}) => [id, [label, purpose[locale]] as const]),
    ),
    sources: Object.fromEntries(
      (sources as readonly Source[])
        .filter(({id}) => cited.has(id))
        .map((source) => {
          const day = dayOf(source);
          const {id, title, url} = source;
          return [id, day === undefined ? ([title, url] as const) : ([title, url, day] as const)];
        }),
    ),
    workflows: Object.fromEntries(entries) as ChooserCatalogue['workflows'],
    contradictions: Object.fromEntries(
      shown.map(({id, oneSays, otherSays, resolution, source}) => [
        id,
        {
          oneSays: oneSays[locale],
          otherSays: otherSays[locale],
          resolution: resolution[locale],
          sources: [...new Set(source.map((ref) => ref.source))],
        },
      ]),
    ),
    endpoints: Object.fromEntries(
      (endpoints as readonly EndpointEntry[])
        .filter(({id}) => tried.has(id))
        .map(({id, api, method, url, header}) => [id, {api, method, url, header}]),
    ),
    regions: (hosts as readonly HostEntry[])
      .filter(({id}) => (regions as readonly string[]).includes(id))
      .map(({id, host, location}) => ({
        id: id as (typeof regions)[number],
        ...(host !== undefined && {host}),
        place: location[locale],
      })),
    limits: Object.fromEntries(limits.map(({id, amount}) => [id, amount])),
  };
}
