import type {Project} from '../config/project';
import {compareText} from '../read/listFiles';
import type {Finding} from '../report/finding';

/** Applies configured severities, drops repetitions and orders what is left. */
export function settleFindings<Settled extends Finding>(
  findings: readonly Settled[],
  project: Project,
): Settled[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => {
      // A source page is compared once a language, but its own faults are told once.
      const isSource = finding.locale === project.sourceLocale;
      const place = isSource ? finding.source : finding.translation;
      const key = JSON.stringify([
        finding.rule,
        finding.locale,
        finding.page,
        finding.message,
        place,
      ]);
      return !seen.has(key) && seen.add(key);
    })
    .flatMap((finding): Settled[] => {
      const setting = project.rules[finding.rule];
      if (setting === 'off') return [];
      return [setting ? {...finding, severity: setting} : finding];
    })
    .sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  const [left, right] = [a.translation ?? a.source, b.translation ?? b.source];
  return (
    compareText(a.locale, b.locale) ||
    compareText(left?.path ?? a.page, right?.path ?? b.page) ||
    (left?.line ?? 0) - (right?.line ?? 0) ||
    (left?.column ?? 0) - (right?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
