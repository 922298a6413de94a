import type {PhrasingContent, RootContent} from 'mdast';
import type {Option, SetChoice, WorkflowRow, WorkflowsData} from '../../components/catalogue/types';
import {citationsTwin} from './citationsTwin';
import {heading, joined, link, list, paragraph, strong, type Words} from './nodes';

const PERMISSIONS_PAGE = '/docs/platform/manage-access/enterprise-permissions';

type Address = (to: string) => string;

function labelOf(options: readonly Option[], wanted: string): string {
  return options.find(({id}) => id === wanted)?.label ?? wanted;
}

/** Every workflow with its answer, by area. */
export function workflowsTwin(data: WorkflowsData, address: Address): readonly RootContent[] {
  return data.options.area
    .map((area) => ({...area, rows: data.rows.filter((row) => row.area === area.id)}))
    .filter(({rows}) => rows.length > 0)
    .flatMap(({label, rows}) => [
      heading(2, label),
      ...rows.flatMap((row) => workflowTwin(row, data, address)),
    ]);
}

function workflowTwin(row: WorkflowRow, data: WorkflowsData, address: Address): RootContent[] {
  return [
    heading(3, row.title),
    paragraph([
      strong(labelOf(data.options.token, row.credential)),
      markOf(row.confidence, data.words),
    ]),
    paragraph(row.why),
    list([
      ...permissionFacts(row, data, address),
      ...otherWays(row, data),
      ...row.caveats.map((caveat) => fact(data.words.caveats, caveat)),
    ]),
    citationsTwin(row, data),
  ];
}

function fact(name: string, words: Words): Words {
  return [strong(name), ': ', ...(typeof words === 'string' ? [words] : words)];
}

function markOf(confidence: SetChoice['confidence'], words: WorkflowsData['words']): string {
  return confidence === 'stated' ? '' : ` (${words[confidence]})`;
}

function permissionFacts(row: WorkflowRow, data: WorkflowsData, address: Address): Words[] {
  const {words, options} = data;
  const plansOf = (plans: readonly string[]) =>
    plans.map((plan) => labelOf(options.plan, plan)).join(', ');
  const names = (sets: readonly string[], separator: string) =>
    joined(
      sets.map((set) => [link(address(`${PERMISSIONS_PAGE}#${set}`), labelOf(options.set, set))]),
      separator,
    );
  const choicesOf = (choices: readonly SetChoice[]): readonly (string | PhrasingContent)[] =>
    joined(
      choices.map(({sets, when, confidence}) => [
        ...names(sets, ' + '),
        when ? `\u00a0— ${when}` : '',
        markOf(confidence, words),
      ]),
      `; ${words.or} `,
    );
  return [
    ...row.permissionSets.map(({plans, choices}) =>
      fact(words.permissionSets, [`${plansOf(plans)}: `, ...choicesOf(choices)]),
    ),
    ...(row.permissionSets.length > 0
      ? []
      : [fact(words.plans, row.plans.length > 0 ? plansOf(row.plans) : words.planUnknown)]),
    ...(row.setsByNeed
      ? [
          fact(words.permissionSets, [
            `${words.setsByNeed} `,
            link(address(`${PERMISSIONS_PAGE}#smallest-set`), words.findSet),
          ]),
        ]
      : []),
    ...(row.smaller.length > 0 ? [fact(words.smaller, choicesOf(row.smaller))] : []),
    ...(row.person.length > 0 ? [fact(words.person, names(row.person, ` ${words.or} `))] : []),
  ];
}

function otherWays(row: WorkflowRow, {words, options}: WorkflowsData): Words[] {
  return [
    ...row.alternatives.map(({credential, when, confidence}) =>
      fact(
        words.alternatives,
        `${labelOf(options.token, credential)}\u00a0— ${when}${markOf(confidence, words)}`,
      ),
    ),
    ...(row.starter
      ? [
          fact(
            words.starter,
            (row.starter === 'nothing' ? words.starterNothing : words.starterPat) +
              markOf('inferred', words),
          ),
        ]
      : []),
  ];
}
