import type {HostId} from '../../facts/hosts';
import type {PlanId} from '../../facts/plans';
import type {WorkflowId} from '../../facts/workflows';
import {model} from '../model/model';
import {type Answers, type QuestionId, questions} from '../model/questions';
import {regions} from '../model/regions';
import {planIds, type TaskId, tasks} from '../model/tasks';
import {type EarlierState, readEarlierLink} from './readEarlierLink';
import {type ChooserState, canonicalState, type Item, isComplete, itemKey} from './state';

/** Why a link was not taken over as it stands. */
export type LinkNotice = 'unreadable' | 'other-version';

/** What a query string says to the chooser. */
export interface DecodedLink {
  readonly state: ChooserState;
  readonly notice?: LinkNotice;
  /** The same link in its one canonical form; equal to the given one where nothing is wrong. */
  readonly canonical: string;
  /** Keys of others, as they were written. */
  readonly foreign: readonly string[];
}

/** Tells whether a text is the id of a workflow. */
export type IsWorkflow = (text: string) => boolean;

/** Our keys are looked for in the first so many characters of a query string; nothing we write is longer. */
const READ_LIMIT = 2048;

const questionIds: readonly QuestionId[] = questions.map(({id}) => id);

/** The values that each key of a link may have, in the order in which the keys are written. */
const vocabulary: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['v', [String(model.version)]],
  ...questions.map(({id, options}) => [id, options] as const),
  ['ask', questionIds],
  ['task', tasks],
  ['plan', planIds],
  ['region', regions],
  ['show', ['plan']],
]);

/** All keys that are ours; `actor` stands in links of version 1 alone. */
const ownKeys: ReadonlySet<string> = new Set([
  ...['v', 'workflow'],
  ...vocabulary.keys(),
  ...['also', 'actor'],
]);

/**
 * Writes a state as a query string: foreign keys first and untouched, then ours in model order.
 *
 * @param state any state; it is brought into canonical form
 * @param foreign pieces of a query string that belong to others, such as `docusaurus-theme=dark`
 * @returns `''` or a string that begins with `?`
 * @example encodeState({workflow: 'airflow', answers: {}}) // "?v=2&workflow=airflow"
 */
export function encodeState(state: ChooserState, foreign: readonly string[] = []): string {
  const {workflow, answers, asking, plan, region, task, also = [], show} = canonicalState(state);
  const values = {workflow, ...answers, ask: asking, task, plan, region, show};
  const own = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  );
  own.push(...also.map((item) => `also=${itemKey(item)}`));
  const pieces = [...foreign, ...(own.length === 0 ? [] : [`v=${model.version}`, ...own])];
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`;
}

/**
 * Reads a query string that anybody may have written. Always gives a state that can be shown:
 * unknown and contradictory values count as unanswered and raise a notice, values that have no
 * effect are dropped silently, keys of others are kept.
 *
 * @param search a query string with or without its `?`, of any length and content
 * @param isWorkflow knows the ids of the catalogue
 */
export function decodeState(search: string, isWorkflow: IsWorkflow): DecodedLink {
  const {own, foreign, isCut} = separate(search);
  // A lone `v` is somebody else's, for example a cache buster.
  if (!isCut && [...own.keys()].every((key) => key === 'v')) {
    return {state: {answers: {}}, canonical: search, foreign};
  }
  const single = (key: string): string | undefined => {
    const values = own.get(key);
    return values?.size === 1 ? [...values][0] : undefined;
  };
  const known = (key: string): string | undefined => {
    const value = single(key);
    return value !== undefined && vocabulary.get(key)?.includes(value) ? value : undefined;
  };
  const settings = {
    task: known('task') as TaskId | undefined,
    plan: known('plan') as PlanId | undefined,
    region: known('region') as HostId | undefined,
  };
  const earlier = readEarlierLink(single);
  if (earlier !== undefined) return fromEarlier(earlier, settings, foreign);

  const workflow = single('workflow');
  const isNamed = workflow !== undefined && isWorkflow(workflow);
  const others = [...(own.get('also') ?? [])].map((text) => readItem(text, isWorkflow));
  const state = canonicalState(
    defined({
      workflow: isNamed ? (workflow as WorkflowId) : undefined,
      answers: defined(Object.fromEntries(questionIds.map((id) => [id, known(id)]))) as Answers,
      asking: known('ask') as QuestionId | undefined,
      ...settings,
      show: known('show') as 'plan' | undefined,
      also: others.filter((item) => item !== undefined),
    }),
  );
  const isOther = own.has('v') && known('v') === undefined;
  const isUnreadable =
    isCut ||
    isOther ||
    others.includes(undefined) ||
    (own.has('workflow') && !isNamed) ||
    [...vocabulary.keys()].some((key) => own.has(key) && known(key) === undefined);
  return {
    state,
    ...(isUnreadable && {notice: isOther ? 'other-version' : 'unreadable'}),
    canonical: encodeState(state, foreign),
    foreign,
  };
}

function fromEarlier(
  earlier: EarlierState,
  settings: Pick<ChooserState, 'task'> | object,
  foreign: readonly string[],
): DecodedLink {
  const state = canonicalState(defined({answers: {}, ...earlier, ...settings}));
  return {state, notice: 'other-version', canonical: encodeState(state, foreign), foreign};
}

/** Reads an item of a plan; `undefined` if it names nothing that has an answer. */
function readItem(text: string, isWorkflow: IsWorkflow): Item | undefined {
  const [path = '', task, ...rest] = text.split('~');
  const isKnownTask = task === undefined || (tasks as readonly string[]).includes(task);
  if (!isKnownTask || rest.length > 0) return undefined;
  const named = {...(task !== undefined && {task: task as TaskId})};
  if (isWorkflow(path)) return {workflow: path as WorkflowId, answers: {}, ...named};
  const steps = path.split('.');
  const answers = Object.fromEntries(
    questions.flatMap(({id}, index) => (steps[index] === undefined ? [] : [[id, steps[index]]])),
  ) as Answers;
  const item: Item = {answers, ...named};
  return isComplete(item) && itemKey({answers}) === path ? item : undefined;
}

/** Without the properties that are `undefined`. */
function defined<Shape extends object>(
  shape: Shape,
): {
  [Key in keyof Shape]: Exclude<Shape[Key], undefined>;
} {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as never;
}

/** Splits a query string into our keys with their values and the pieces of others. */
function separate(search: string) {
  const own = new Map<string, Set<string>>();
  const foreign: string[] = [];
  let isCut = false;
  let position = 0;
  for (const piece of search.replace(/^\?/, '').split('&')) {
    position += piece.length + 1;
    // The leading `&` keeps the parser from taking a `?` at the start of the piece for a prefix.
    const [[key, value] = ['', '']] = [...new URLSearchParams(`&${piece}`)];
    if (!ownKeys.has(key)) {
      if (piece !== '') foreign.push(piece);
    } else if (position > READ_LIMIT) {
      isCut = true;
    } else {
      own.set(key, (own.get(key) ?? new Set<string>()).add(value));
    }
  }
  return {own, foreign, isCut};
}
