import type {Project} from '../config/project';
import {languageOf} from '../languages';
import type {RuleCoverage, SkippedRule} from '../report/report';
import {rules} from '../rules/registry';
import type {Rule} from '../rules/rule';

/** Which rules run for one locale, and why the others don't. */
export interface RulePlan {
  /** In the order of the registry. */
  readonly ran: readonly Rule[];
  readonly skipped: readonly SkippedRule[];
}

const cache = new WeakMap<Project, Map<string, RulePlan>>();

/**
 * Decides once a project which rules can run on the translations into a locale: those that are not
 * off, have something in the configuration to check, and know both languages.
 */
export function rulePlan(project: Project, locale: string): RulePlan {
  let plans = cache.get(project);
  if (!plans) {
    plans = new Map();
    cache.set(project, plans);
  }
  const known = plans.get(locale);
  if (known) return known;
  const plan = makePlan(project, locale);
  plans.set(locale, plan);
  return plan;
}

function makePlan(project: Project, locale: string): RulePlan {
  const ran: Rule[] = [];
  const skipped: SkippedRule[] = [];
  for (const rule of rules) {
    const obstacle = obstacleTo(rule, project, locale);
    if (obstacle) skipped.push({rule: rule.id, ...obstacle});
    else ran.push(rule);
  }
  return {ran, skipped};
}

function obstacleTo(
  rule: Rule,
  project: Project,
  locale: string,
): Omit<SkippedRule, 'rule'> | null {
  if (project.rules[rule.id] === 'off') return {reason: 'off', lacks: null};
  const lacks = rule.lacks?.(project) ?? null;
  if (lacks !== null) return {reason: 'not-configured', lacks};
  const unknown = (rule.needs ?? []).flatMap((part) =>
    [...new Set([project.sourceLocale, locale])]
      .filter((each) => languageOf(each)?.[part] === undefined)
      .map((each) => `“${part}” of ${each}`),
  );
  return unknown.length > 0 ? {reason: 'no-language-data', lacks: unknown.join(', ')} : null;
}

/** Tells whether a rule runs on the translations into a locale; for the source’s, whether it runs at all. */
export function runsFor(rule: Rule, project: Project, locale: string): boolean {
  if (locale !== project.sourceLocale) return rulePlan(project, locale).ran.includes(rule);
  return translationLocales(project).some((each) => rulePlan(project, each).ran.includes(rule));
}

/** What the report says of the rules, one entry a locale. */
export function ruleCoverage(project: Project): RuleCoverage[] {
  return translationLocales(project).map((locale) => {
    const {ran, skipped} = rulePlan(project, locale);
    return {locale, ran: ran.map(({id}) => id), skipped};
  });
}

function translationLocales({locales, sourceLocale}: Project): string[] {
  return locales.filter((locale) => locale !== sourceLocale);
}
