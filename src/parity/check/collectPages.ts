import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/** Collects what was made lately. */
type Collect = (options: {readonly type: 'minor'}) => void;

/** Bytes of new objects from which a collection is worth its start: those of a page or two. */
const fewestBytes = 4_000_000;

let collect: Collect | null | undefined;

/**
 * Has the engine collect what a page left behind, at the one moment when nothing of it is needed any
 * more. By itself the engine collects in the middle of a page: it then copies all that is known of the
 * page twice, and keeps it for long, so that memory grows with the number of pages.
 */
export function collectPages(): void {
  const young = getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space');
  if ((young?.space_used_size ?? 0) < fewestBytes) return;
  collect ??= findCollect();
  collect?.({type: 'minor'});
}

function findCollect(): Collect | null {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('typeof gc === "function" ? gc : null');
  setFlagsFromString('--no-expose-gc');
  return found as Collect | null;
}
