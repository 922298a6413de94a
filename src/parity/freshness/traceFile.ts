import type {FileChange, Log} from './readLog';

/** A file as a commit left it. */
export interface FileVersion {
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly time: number;
  readonly path: string;
  /** Id of the content. */
  readonly content: string;
}

/** Older versions of one page than this are not read. */
const mostVersions = 100;

/**
 * Follows a file back through history, by the ids of its contents: so a merge leads to the side that
 * the content came from, and a renamed file to its old name.
 *
 * @param content id of the content to begin with; where history doesn’t know it, the newest is taken
 * @returns newest first; empty for a file that was never committed
 */
export function traceFile(log: Log, path: string, content: string | null): FileVersion[] {
  const versions: FileVersion[] = [];
  const seen = new Set<FileChange>();
  let wanted = content;
  let at = path;
  while (versions.length < mostVersions) {
    const changes = log.get(at) ?? [];
    const change = changes.find((each) => !seen.has(each) && each.after === wanted);
    const found = change ?? (versions.length === 0 ? changes[0] : undefined);
    if (!found || found.after === null) break;
    seen.add(found);
    versions.push({commit: found.commit, time: found.time, path: at, content: found.after});
    if (found.before === null) break;
    wanted = found.before;
    at = found.pathBefore;
  }
  return versions;
}
