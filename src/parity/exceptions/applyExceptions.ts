import type {PageOutline} from '../check/site';
import type {Project} from '../config/project';
import type {AcceptedFinding, Finding, Place} from '../report/finding';
import {acceptanceOfConfig} from './configExceptions';
import type {PageException} from './exception';
import {isAccepting, pageFaults} from './pageFaults';

/** What is known of a run when exceptions are applied. */
export interface ExceptionContext {
  readonly project: Project;
  readonly outlines: readonly Pick<PageOutline, 'page' | 'locale' | 'exceptions'>[];
  /** Tells whether a rule read this page; without it an exception can’t prove itself. */
  readonly wasChecked: (page: string, locale: string) => boolean;
  /** False where only some of the project’s files were checked. */
  readonly isComplete: boolean;
}

export interface AppliedExceptions {
  /** What is left, with what is wrong with the exceptions themselves. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * Takes out the findings that an exception in a page or in the configuration accepts, and reports
 * every exception that gives no reason, names no rule, or no longer accepts anything.
 */
export function applyExceptions(
  findings: readonly Finding[],
  context: ExceptionContext,
): AppliedExceptions {
  const {project, outlines} = context;
  const used = new Set<string>();
  const inPages = indexByPath(outlines.flatMap(({exceptions}) => exceptions));
  const config = acceptanceOfConfig(project.exceptions);
  const accepted: AcceptedFinding[] = [];
  const left = findings.filter((finding) => {
    const comment = acceptingComment(finding, inPages);
    if (comment) {
      used.add(usedKey(comment, finding.rule));
      accepted.push({...finding, acceptedBy: 'page', reason: comment.reason});
      return false;
    }
    const entry = config.accept(finding);
    if (entry) accepted.push({...finding, acceptedBy: 'configuration', reason: entry.reason});
    return entry === null;
  });
  const isUsed = (exception: PageException, rule: string) => used.has(usedKey(exception, rule));
  return {
    findings: [...left, ...pageFaults(context, isUsed), ...config.faults(context)],
    accepted,
  };
}

function indexByPath(
  exceptions: readonly PageException[],
): ReadonlyMap<string, readonly PageException[]> {
  const index = new Map<string, PageException[]>();
  for (const exception of exceptions.filter(isAccepting)) {
    const known = index.get(exception.place.path);
    if (known) known.push(exception);
    else index.set(exception.place.path, [exception]);
  }
  return index;
}

function usedKey({place}: PageException, rule: string): string {
  return `${place.path}:${place.line}:${place.column} ${rule}`;
}

function acceptingComment(
  finding: Finding,
  inPages: ReadonlyMap<string, readonly PageException[]>,
): PageException | null {
  for (const place of [finding.translation, finding.source]) {
    const found = place && inPages.get(place.path)?.find((each) => reaches(each, finding, place));
    if (found) return found;
  }
  return null;
}

function reaches({rules, reach, lines}: PageException, {rule}: Finding, place: Place): boolean {
  if (!rules.includes(rule)) return false;
  return reach === 'page' || (place.line >= lines.first && place.line <= lines.last);
}
