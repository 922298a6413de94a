import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import type {Project} from '../../config/project';
import {maximumBytes} from '../../read/readText';
import {filesOf, type Task} from '../tasks';

/**
 * Names a task by the content of its files.
 *
 * @returns null where a file can't be read as an ordinary one: its result is not kept
 */
export function taskKey(task: Task, project: Project): string | null {
  const hash = createHash('sha256').update(
    JSON.stringify([task.collection, task.path, task.hasSource, task.translated, task.missing]),
  );
  for (const file of filesOf(task, project)) {
    try {
      const stat = statSync(file);
      if (!stat.isFile() || stat.size > maximumBytes) return null;
      const content = readFileSync(file);
      hash.update(`\n${content.length}\n`).update(content);
    } catch {
      return null;
    }
  }
  return hash.digest('base64url');
}
