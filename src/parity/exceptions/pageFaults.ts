import {runsFor} from '../check/rulePlan';
import {nearestWord} from '../config/editDistance';
import type {Project} from '../config/project';
import {list} from '../config/schema';
import type {Finding, RuleId, Severity} from '../report/finding';
import {rules} from '../rules/registry';
import type {ExceptionContext} from './applyExceptions';
import type {PageException} from './exception';
import {exceptionForms} from './readExceptions';

const known: readonly string[] = rules.map(({id}) => id);

/** Tells whether an exception says all that it has to. */
export function isAccepting({reason, unknownForm}: PageException): boolean {
  return reason !== '' && unknownForm === null;
}

/** What is wrong with the exceptions that pages state. */
export function pageFaults(
  context: ExceptionContext,
  isUsed: (exception: PageException, rule: string) => boolean,
): Finding[] {
  return context.outlines.flatMap(({page, locale, exceptions}) =>
    exceptions.flatMap((exception) => {
      const report = reporter(exception, page, locale, context.project);
      const wrong = wordingFaults(exception, report);
      if (wrong.length > 0) return wrong;
      return exception.rules.flatMap((name) => {
        const rule = ruleNamed(name);
        if (!rule) return [report('syntax', 'error', unknownRule(name))];
        if (isUsed(exception, name) || !couldMatch(rule, page, locale, context)) return [];
        return [report(rule, 'warning', stale(exception, name))];
      });
    }),
  );
}

type Reporter = (rule: RuleId, severity: Severity, message: string) => Finding;

function reporter(
  {place}: PageException,
  page: string,
  locale: string,
  {sourceLocale}: Project,
): Reporter {
  const isSource = locale === sourceLocale;
  return (rule, severity, message) => ({
    rule,
    severity,
    locale,
    page,
    message,
    suggestion: null,
    source: isSource ? place : null,
    translation: isSource ? null : place,
  });
}

function wordingFaults(
  {rules: names, reason, unknownForm}: PageException,
  report: Reporter,
): Finding[] {
  if (unknownForm !== null) {
    return [
      report(
        'syntax',
        'error',
        `There is no “docs-parity-ignore${unknownForm}”; write ${list(exceptionForms)}.`,
      ),
    ];
  }
  if (names.length === 0) {
    return [
      report(
        'syntax',
        'error',
        'This exception names no rule, so that it accepts nothing; write “docs-parity-ignore RULE: reason”.',
      ),
    ];
  }
  if (reason !== '') return [];
  const [rule] = names.flatMap((name) => ruleNamed(name) ?? []);
  return [
    report(
      rule ?? 'syntax',
      'error',
      `This exception gives no reason, so that it accepts nothing; write “docs-parity-ignore ${names.join(', ')}: reason”.`,
    ),
  ];
}

function ruleNamed(name: string): RuleId | null {
  return known.includes(name) ? (name as RuleId) : null;
}

function unknownRule(name: string): string {
  const near = nearestWord(name, known);
  const hint = near === null ? `the rules are ${list(known, 'and')}` : `did you mean “${near}”`;
  return `This exception names the rule “${name}”, which does not exist; ${hint}${near === null ? '.' : '?'}`;
}

function stale({reach}: PageException, name: string): string {
  const where = {block: 'here', section: 'in this section', page: 'on this page'}[reach];
  return `The rule “${name}” finds nothing ${where} anymore: remove the exception.`;
}

/** An exception proves itself only where its rule has read the page. */
function couldMatch(
  id: RuleId,
  page: string,
  locale: string,
  {project, wasChecked, isComplete}: ExceptionContext,
): boolean {
  const rule = rules.find((each) => each.id === id);
  if (!rule || !runsFor(rule, project, locale)) return false;
  if (rule.checkSite && !isComplete) return false;
  return wasChecked(page, locale);
}
