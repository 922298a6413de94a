import {runsFor} from '../check/rulePlan';
import type {ExceptionConfig} from '../config/parityConfig';
import {createMatcher} from '../read/glob';
import type {Finding} from '../report/finding';
import {rules} from '../rules/registry';
import type {ExceptionContext} from './applyExceptions';

/** The configuration's exceptions at work. */
export interface ConfigAcceptance {
  /** The exception that accepts a finding, which is used from then on; null where none does. */
  accept(finding: Finding): ExceptionConfig | null;
  /** The exceptions that have accepted nothing. */
  faults(context: ExceptionContext): Finding[];
}

/** Prepares the configuration's exceptions for one run. */
export function acceptanceOfConfig(exceptions: readonly ExceptionConfig[]): ConfigAcceptance {
  const used = new Set<ExceptionConfig>();
  const tests = exceptions.map((exception) => ({
    exception,
    isPage: createMatcher([exception.page]),
  }));
  return {
    accept(finding) {
      const match = tests.find(
        ({exception, isPage}) => isPage(finding.page) && accepts(exception, finding),
      );
      if (!match) return null;
      used.add(match.exception);
      return match.exception;
    },
    faults(context) {
      if (!context.isComplete || !context.project.ownFolders) return [];
      return exceptions.flatMap((exception, index) =>
        used.has(exception) || !runsAnywhere(exception, context)
          ? []
          : [staleFinding(exception, index, context)],
      );
    },
  };
}

function accepts(exception: ExceptionConfig, finding: Finding): boolean {
  return (
    exception.rule === finding.rule &&
    (exception.locale === undefined || exception.locale === finding.locale) &&
    (exception.source === undefined || exception.source === (finding.source?.value ?? null)) &&
    (exception.translation === undefined ||
      exception.translation === (finding.translation?.value ?? null))
  );
}

function runsAnywhere({rule, locale}: ExceptionConfig, {project}: ExceptionContext): boolean {
  const found = rules.find(({id}) => id === rule);
  return found !== undefined && runsFor(found, project, locale ?? project.sourceLocale);
}

function staleFinding(
  {rule, page, locale, source, translation}: ExceptionConfig,
  index: number,
  {project}: ExceptionContext,
): Finding {
  const pinned = [source, translation].some((value) => value !== undefined);
  const way = pinned ? 'remove it, or look at what the pages say now' : 'remove it';
  return {
    rule,
    severity: 'warning',
    locale: locale ?? project.sourceLocale,
    page,
    message: `The configuration’s exceptions[${index}] accepts nothing anymore, as “${rule}” finds no such thing on ${page}: ${way}.`,
    suggestion: null,
    source: null,
    translation: null,
  };
}
