import * as facts from '../../../src/facts';

/** A text of the catalogue with the path that leads to it. */
export interface PlacedText {
  readonly path: string;
  readonly en: string;
  readonly ru: string;
}

/** Every bilingual text below a value. */
export function textsOf(value: unknown, path: string): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  const {en, ru} = value as {en?: unknown; ru?: unknown};
  if (typeof en === 'string' && typeof ru === 'string') return [{path, en, ru}];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

/** The lists of the catalogue whose entries carry a source and a checked date. */
export const lists = {
  contradictions: facts.contradictions,
  endpoints: facts.endpoints,
  hosts: facts.hosts,
  licences: facts.licences,
  limits: facts.limits,
  permissionSets: facts.permissionSets,
  plans: facts.plans,
  questions: facts.questions,
  products: facts.products,
  rights: facts.rights,
  timeline: facts.timeline,
  tokenTypes: facts.tokenTypes,
  workflows: facts.workflows,
} as const;

/** An entry of any list. */
export type AnyEntry = facts.Checked & {readonly id: string};

/** All entries of all lists, with the list they stand in. */
export const entries: readonly {list: string; entry: AnyEntry}[] = Object.entries(lists).flatMap(
  ([list, all]) => (all as readonly AnyEntry[]).map((entry) => ({list, entry})),
);

/** All texts that readers see. */
export const texts: readonly PlacedText[] = [
  ...entries.flatMap(({list, entry}) => textsOf(entry, `${list}.${entry.id}`)),
  ...textsOf(facts.statuses, 'statuses'),
  ...textsOf(facts.areas, 'areas'),
];
