import {forgetPages} from '../document/pageCache';
import type {RuleContext} from '../rules/rule';
import {checkTask} from './checkTask';
import {collectPages} from './collectPages';
import {writeResult} from './taskResult';
import type {Task} from './tasks';

/** Checks one page in all its languages, as one of many: nothing is kept but the result, as text. */
export function runTask(task: Task, context: RuleContext): string {
  const text = writeResult(checkTask(task, context), context.project.collections);
  forgetPages();
  collectPages();
  return text;
}
