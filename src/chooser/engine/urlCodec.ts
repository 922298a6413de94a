import {model} from '../model/model';
import {type QuestionId, questions} from '../model/questions';
import {tasks} from '../model/tasks';
import {type ChooserState, canonicalState, planIds} from './state';

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

/** Our keys are looked for in the first so many characters of a query string; nothing we write is longer. */
const READ_LIMIT = 2048;

const questionIds: readonly QuestionId[] = questions.map(({id}) => id);

/** The values that each key of a link may have, in the order in which the keys are written. */
const vocabulary: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['v', [String(model.version)]],
  ...questions.map(({id, options}) => [id, options] as const),
  ['ask', questionIds],
  ['plan', planIds],
  ['task', tasks],
]);

/**
 * Writes a state as a query string: foreign keys first and untouched, then ours in model order.
 *
 * @param state any state; it is brought into canonical form
 * @param foreign pieces of a query string that belong to others, such as `docusaurus-theme=dark`
 * @returns `''` or a string that begins with `?`
 * @example encodeState({answers: {workflow: 'cli'}}) // "?v=1&workflow=cli"
 */
export function encodeState(state: ChooserState, foreign: readonly string[] = []): string {
  const {answers, asking, plan, task} = canonicalState(state);
  const values: Readonly<Record<string, string | undefined>> = {
    v: Object.keys(answers).length > 0 ? String(model.version) : undefined,
    ...answers,
    ask: asking,
    plan,
    task,
  };
  const own = [...vocabulary.keys()].flatMap((key) =>
    values[key] === undefined ? [] : [`${key}=${values[key]}`],
  );
  const pieces = [...foreign, ...own];
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`;
}

/**
 * Reads a query string that anybody may have written. Always gives a state that can be shown:
 * unknown and contradictory values count as unanswered and raise a notice, values that have no
 * effect are dropped silently, keys of others are kept.
 *
 * @param search a query string with or without its `?`, of any length and content
 */
export function decodeState(search: string): DecodedLink {
  const {own, foreign, isCut} = separate(search);
  // A lone `v` is somebody else's, for example a cache buster.
  if (!isCut && [...own.keys()].every((key) => key === 'v')) {
    return {state: {answers: {}}, canonical: search, foreign};
  }
  const readKey = (key: string): string | undefined => {
    const values = own.get(key);
    const [value] = values ?? [];
    return values?.size === 1 && vocabulary.get(key)?.includes(value ?? '') ? value : undefined;
  };
  const state = canonicalState({
    answers: Object.fromEntries(
      questionIds.flatMap((id) => (readKey(id) === undefined ? [] : [[id, readKey(id)]])),
    ),
    asking: readKey('ask'),
    plan: readKey('plan'),
    task: readKey('task'),
  } as ChooserState);
  const isUnreadable = isCut || [...own.keys()].some((key) => readKey(key) === undefined);
  const isOtherVersion = own.has('v') && readKey('v') === undefined;
  return {
    state,
    ...(isUnreadable && {notice: isOtherVersion ? 'other-version' : 'unreadable'}),
    canonical: encodeState(state, foreign),
    foreign,
  };
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
    if (!vocabulary.has(key)) {
      if (piece !== '') foreign.push(piece);
    } else if (position > READ_LIMIT) {
      isCut = true;
    } else {
      own.set(key, (own.get(key) ?? new Set<string>()).add(value));
    }
  }
  return {own, foreign, isCut};
}
