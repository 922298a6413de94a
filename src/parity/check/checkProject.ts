import type {Project} from '../config/project';
import type {Report} from '../report/report';
import {createChecker} from './createChecker';

/**
 * Checks every page, every link across pages and every message catalogue of a project.
 *
 * @returns the report; its findings stand in the order of files and lines, the same at each run
 */
export function checkProject(project: Project): Report {
  return createChecker(project).checkAll();
}
