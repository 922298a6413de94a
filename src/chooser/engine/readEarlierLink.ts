import type {WorkflowId} from '../../facts/workflows';
import {linksOfVersion1} from '../model/earlierLinks';
import type {Answers} from '../model/questions';

/** What an earlier link chose, in today's terms. */
export interface EarlierState {
  readonly workflow?: WorkflowId;
  readonly answers?: Answers;
}

/** Values of `workflow` that only version 1 knew. */
const earlierValues: ReadonlySet<string | undefined> = new Set(
  linksOfVersion1.map(({holds}) => holds.workflow),
);

/**
 * Reads a link that an earlier version of the model wrote.
 *
 * @param readKey the single value of a key; `undefined` where it has none or several
 * @returns `undefined` if this is no link of an earlier version
 */
export function readEarlierLink(
  readKey: (key: string) => string | undefined,
): EarlierState | undefined {
  if (!earlierValues.has(readKey('workflow')) || readKey('workflow') === undefined)
    return undefined;
  const found = linksOfVersion1.find(({holds}) =>
    Object.entries(holds).every(([key, value]) => readKey(key) === value),
  );
  if (found === undefined) return undefined;
  const {holds: _, ...state} = found;
  return state;
}
