import {readFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {contentIds} from './contentId';
import {type Log, readLog} from './readLog';
import {readIds, readObjects} from './readObjects';
import {findRepository, runGit} from './runGit';
import {type FileVersion, traceFile} from './traceFile';

/** A repository whose whole history could be read. */
export interface Repository {
  readonly root: string;
  readonly log: Log;
  /** Length of its ids. */
  readonly idLength: number;
}

export type OpenedRepository = Repository | {readonly reason: string};

/** Looks once from every folder of pages, and opens every repository once. */
export function createRepositories(): (folder: string) => OpenedRepository {
  const roots = new Map<string, string | null>();
  const opened = new Map<string, OpenedRepository>();
  return (folder) => {
    const known = roots.get(folder);
    const root = known === undefined ? findRepository(folder) : known;
    roots.set(folder, root);
    if (root === null) return {reason: 'the files are in no git repository'};
    const repository = opened.get(root) ?? openRepository(root);
    opened.set(root, repository);
    return repository;
  };
}

function openRepository(root: string): OpenedRepository {
  const shallow = runGit(root, ['rev-parse', '--is-shallow-repository']);
  if ('reason' in shallow) return shallow;
  if (shallow.output.toString('utf8').trim() === 'true') {
    return {
      reason:
        'the clone is shallow, so its history does not tell when a page was translated; fetch it whole (git fetch --unshallow, or fetch-depth: 0 for actions/checkout)',
    };
  }
  const log = readLog(root);
  if ('reason' in log) return {reason: String(log.reason)};
  const [changes] = log.values();
  return {root, log, idLength: changes?.[0]?.commit.length ?? 40};
}

/** A file of the work tree and how it came to be. */
export interface TracedFile {
  /** Newest first; empty for a file that was never committed. */
  readonly versions: readonly FileVersion[];
  /** The work tree holds something that is not committed. */
  readonly isChanged: boolean;
}

/** Follows a file of the work tree through the history of its repository. */
export function traceWorkingFile(absolute: string, {root, log, idLength}: Repository): TracedFile {
  const path = relative(root, absolute).split(sep).join('/');
  const known = new Set(log.get(path)?.map(({after}) => after));
  const content = contentIds(readFileSync(absolute), idLength).find((id) => known.has(id)) ?? null;
  return {versions: traceFile(log, path, content), isChanged: content === null};
}

/** A version of a translation, and the source that its commit held. */
export interface VersionPair {
  readonly translation: FileVersion;
  /** Id of the source’s content; null where that commit has no such file. */
  readonly source: string | null;
}

/**
 * Finds the source that every version of some translations was committed beside, for all of them
 * with one look-up.
 */
export function pairVersions(
  files: readonly {readonly source: TracedFile; readonly translation: TracedFile}[],
  {root}: Repository,
): VersionPair[][] {
  const paths = files.map(({source}) => [...new Set(source.versions.map(({path}) => path))]);
  const names = files.flatMap(({translation}, index) =>
    translation.versions.flatMap(
      ({commit}) => paths[index]?.map((path) => `${commit}:${path}`) ?? [],
    ),
  );
  const ids = readIds(root, names);
  return files.map(({translation}, index) =>
    translation.versions.map((version): VersionPair => {
      const found = paths[index]?.map((path) => ids.get(`${version.commit}:${path}`));
      return {translation: version, source: found?.find((id) => id !== undefined) ?? null};
    }),
  );
}

/** Reads the texts of contents, all with one process. */
export function readContents(ids: Iterable<string>, {root}: Repository): Map<string, string> {
  return readObjects(root, ids);
}
