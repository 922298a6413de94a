import {createChecker} from '../check/createChecker';
import type {Project} from '../config/project';
import type {Finding} from '../report/finding';
import type {Report} from '../report/report';
import {planFixes} from './planFixes';
import {writeTextFile} from './textFile';

/** What was mended, and what is left. */
export interface FixResult {
  /** Of the check after the last fix. */
  readonly report: Report;
  /** Number of findings that were mended. */
  readonly fixed: number;
  /** Files that were written, as findings show them. */
  readonly files: readonly string[];
}

/** A fix may uncover what it hid, and two fixes in one place need two rounds; more are a circle. */
const mostRounds = 10;

/**
 * Mends what is certain, checks again, and goes on until nothing certain is left.
 *
 * @param isWanted of other findings nothing is mended
 * @throws ConfigurationError if a file can’t be written
 */
export function fixProject(
  project: Project,
  isWanted: (finding: Finding) => boolean = () => true,
): FixResult {
  const checker = createChecker(project);
  const files = new Set<string>();
  let report = checker.checkAll();
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const plan = planFixes(report.findings.filter(isWanted), project);
    if (plan.files.length === 0) break;
    for (const {path, absolute, after} of plan.files) {
      writeTextFile(absolute, after);
      files.add(path);
    }
    fixed += plan.findings.length;
    report = checker.update(plan.files.map(({absolute}) => absolute));
  }
  return {report, fixed, files: [...files]};
}
