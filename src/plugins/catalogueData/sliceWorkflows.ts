import english from '../../../i18n/en/catalogue.json';
import {waysOf} from '../../components/catalogue/filterWorkflows';
import type {
  FilterOptions,
  PlanChoices,
  SetChoice,
  WorkflowRow,
  WorkflowsData,
} from '../../components/catalogue/types';
import {permissionSets} from '../../facts/permissionSets';
import {plans} from '../../facts/plans';
import {tokenTypes} from '../../facts/tokenTypes';
import type {Text} from '../../facts/types';
import {areas, type SetOption, type Workflow, workflows} from '../../facts/workflows';
import {createCitations} from './citations';
import type {Lookup} from './createLookup';
import {formatDate} from './formatDate';
import {readWords} from './readWords';

/** A language in which the facts are written. */
export type FactLocale = keyof Text;

/** “dbt login” keeps its small letter: it is a command. */
function asLabel(name: string): string {
  return name.startsWith('dbt') ? name : name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

function toChoice({allOf, confidence, when}: SetOption, locale: FactLocale): SetChoice {
  return {sets: allOf, confidence, ...(when && {when: when[locale]})};
}

function toPlanChoices(workflow: Workflow, locale: FactLocale): PlanChoices[] {
  const groups = new Map<string, PlanChoices>();
  for (const {id} of plans) {
    const found = workflow.permissionSets?.[id];
    if (found === undefined) continue;
    const choices = [found, ...(found.anyOf ?? [])].map((option) => toChoice(option, locale));
    const key = JSON.stringify(choices);
    groups.set(key, {plans: [...(groups.get(key)?.plans ?? []), id], choices});
  }
  return [...groups.values()];
}

function optionsOf(rows: readonly WorkflowRow[], locale: FactLocale, none: string): FilterOptions {
  const ways = rows.flatMap(waysOf);
  const tokens = new Set(ways.map(({token}) => token));
  const sets = new Set(ways.flatMap((way) => way.sets));
  return {
    token: [
      ...tokenTypes.map(({id, name}) => ({id: id as string, label: asLabel(name[locale])})),
      {id: 'none', label: none},
    ].filter(({id}) => tokens.has(id)),
    plan: plans.map(({id, label}) => ({id, label})),
    set: permissionSets
      .filter(({id}) => sets.has(id))
      .map(({id, label}) => ({id, label}))
      .sort((first, second) => first.label.localeCompare(second.label, 'en')),
    area: areas.map(({id, name}) => ({id, label: name[locale]})),
  };
}

/**
 * Cuts from the catalogue what the page on workflows shows, in one language.
 *
 * @param locale language of the page
 * @param lookup messages of that language
 */
export function sliceWorkflows(locale: FactLocale, lookup: Lookup): WorkflowsData {
  const {cite, sources} = createCitations();
  const rows = workflows.map(
    (workflow): WorkflowRow => ({
      id: workflow.id,
      area: workflow.area,
      title: workflow.title[locale],
      why: workflow.why[locale],
      credential: workflow.credential,
      confidence: workflow.basis.credential,
      plans: workflow.plans,
      permissionSets: toPlanChoices(workflow, locale),
      smaller: (workflow.unconfirmedSets ?? []).map((option) => toChoice(option, locale)),
      setsByNeed: workflow.setsByNeed === true,
      person: workflow.personNeeds ?? [],
      alternatives: (workflow.alternatives ?? []).map(({when, ...rest}) => ({
        ...rest,
        when: when[locale],
      })),
      ...(workflow.starterInstead && {starter: workflow.starterInstead}),
      caveats: workflow.caveats.map((caveat) => caveat[locale]),
      sources: cite(workflow.source),
      checked: workflow.checked,
    }),
  );
  const words = readWords(['workflows', 'shared'], english, lookup);
  const total = rows.length;
  return {
    rows,
    options: optionsOf(rows, locale, words.noToken),
    sources,
    days: Object.fromEntries(rows.map(({checked}) => [checked, formatDate(checked, locale)])),
    words,
    results: Array.from({length: total + 1}, (_, count) => lookup('results', {count, total})),
    everything: lookup('everything', {count: total}),
  };
}
