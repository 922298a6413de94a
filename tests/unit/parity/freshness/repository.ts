import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {checkProject} from '../../../../src/parity/check/checkProject';
import {resolveProject} from '../../../../src/parity/config/resolveProject';
import type {Finding} from '../../../../src/parity/report/finding';
import type {Report} from '../../../../src/parity/report/report';
import {type Settings, withFiles} from '../checkPages';

/** A git repository in a temporary folder. */
export interface TestRepository {
  readonly folder: string;
  git(...command: string[]): string;
  write(files: Readonly<Record<string, string | null>>): void;
  /** Writes files, null removes one, and commits them on a day of 2026 (`03-12`). */
  commit(day: string, files: Readonly<Record<string, string | null>>): void;
  check(settings?: Settings): Report;
}

/** Makes an empty repository, uses it, and removes it. */
export function withRepository<Result>(use: (repository: TestRepository) => Result): Result {
  return withFiles({'en/.keep': '', 'ru/.keep': ''}, (folder) => {
    const repository = repositoryAt(folder);
    repository.git('init', '--quiet', '--initial-branch=main');
    return use(repository);
  });
}

/** A folder that git knows, or will know, as a repository. */
export function repositoryAt(folder: string): TestRepository {
  const git = (day: string, command: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'commit.gpgsign=false', ...command], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Somebody',
        GIT_AUTHOR_EMAIL: 'somebody@example.com',
        GIT_COMMITTER_NAME: 'Somebody',
        GIT_COMMITTER_EMAIL: 'somebody@example.com',
        GIT_AUTHOR_DATE: `2026-${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `2026-${day}T12:00:00Z`,
      },
    });
  const write: TestRepository['write'] = (files) => {
    for (const [path, content] of Object.entries(files)) {
      const absolute = join(folder, path);
      mkdirSync(dirname(absolute), {recursive: true});
      if (content === null) rmSync(absolute);
      else writeFileSync(absolute, content);
    }
  };
  return {
    folder,
    git: (...command) => git('12-31', command),
    write,
    commit(day, files) {
      write(files);
      git(day, ['add', '--all']);
      git(day, ['commit', '--quiet', '--message', `Change ${Object.keys(files).join(', ')}`]);
    },
    check({locale = 'ru', ...config} = {}) {
      return checkProject(
        resolveProject(
          {collections: [{source: 'en', translations: {[locale]: 'ru'}}], ...config},
          {folder, workingDirectory: folder, ownFolders: true},
        ),
      );
    },
  };
}

/** The findings of the rule freshness. */
export function staleOf({findings}: Report): Finding[] {
  return findings.filter(({rule}) => rule === 'freshness');
}
