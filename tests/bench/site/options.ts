import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {type BenchPage, PAGES} from './pages';
import {PEERS} from './peers';
import type {Peer} from './peers/peer';

export interface SiteBenchOptions {
  /** Lighthouse runs a page; the median counts. */
  readonly runs: number;
  readonly pages: readonly BenchPage[];
  readonly peers: readonly Peer[];
  /** Folder for what the bench installs and builds; what is there already is used again. */
  readonly scratch: string;
  readonly json: string | null;
}

export const usage = `npm run bench -- [options]

Measures our built site in Lighthouse (mobile) beside sites of other generators with the same text.
Lighthouse and the generators are installed into a scratch folder, and are used again from there.

  --runs N        Lighthouse runs a page, of which the median counts; default 5
  --pages A,B     some of the pages only: ${PAGES.map(({id}) => id).join(', ')}
  --peers A,B     some of the other sites only: ${PEERS.map(({id}) => id).join(', ')}; or none
  --scratch DIR   default: which-token-bench in the folder of the system for temporary files
  --json FILE     writes every figure
`;

/**
 * Reads the arguments.
 *
 * @throws Error if one is unknown or has no sense
 */
export function readOptions(args: readonly string[]): SiteBenchOptions {
  const {values} = parseArgs({
    args: [...args],
    options: {
      runs: {type: 'string', default: '5'},
      pages: {type: 'string'},
      peers: {type: 'string'},
      scratch: {type: 'string', default: join(tmpdir(), 'which-token-bench')},
      json: {type: 'string'},
    },
  });
  if (!/^[1-9]\d?$/u.test(values.runs)) {
    throw new Error(`--runs has to be a whole number from 1 to 99, not “${values.runs}”.`);
  }
  return {
    runs: Number(values.runs),
    pages: choose(PAGES, values.pages, 'pages'),
    peers: values.peers === 'none' ? [] : choose(PEERS, values.peers, 'peers'),
    scratch: resolve(values.scratch),
    json: values.json === undefined ? null : resolve(values.json),
  };
}

/** Those that are named, in the order of all; all where none is. */
function choose<Item extends {readonly id: string}>(
  all: readonly Item[],
  names: string | undefined,
  flag: string,
): readonly Item[] {
  if (names === undefined) return all;
  const wanted = names.split(',').map((name) => name.trim());
  const known = all.map(({id}) => id);
  const strange = wanted.find((name) => !known.includes(name));
  if (strange !== undefined) {
    throw new Error(`--${flag} knows ${known.join(', ')}, but not “${strange}”.`);
  }
  return all.filter(({id}) => wanted.includes(id));
}
