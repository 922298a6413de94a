import {coverageNotes} from './coverageNotes';
import type {Finding, Place} from './finding';
import {count} from './plural';
import type {Report} from './report';

/**
 * Prints a report as GitHub workflow commands, which annotate the files of a pull request: the
 * translation with the finding, its source with a notice.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(report: Report): string {
  const commands = report.findings.flatMap(annotate);
  const {errors, warnings, pages} = report.summary;
  const total = `${count(errors, 'error')}, ${count(warnings, 'warning')} on ${count(pages, 'page')}`;
  const notices = [...report.notes, ...coverageNotes(report.rules), total].map(
    (text) => `::notice title=${escapeProperty('docs-parity')}::${escapeData(text)}`,
  );
  return `${[...commands, ...notices].join('\n')}\n`;
}

function annotate(finding: Finding): string[] {
  const {severity, message, suggestion, source, translation, page} = finding;
  const place = translation ?? source;
  const text = suggestion === null ? message : `${message}\nWrite: ${suggestion}`;
  if (!place) return [`::${severity} title=${titleOf(finding)}::${escapeData(`${page}: ${text}`)}`];
  const main = command(severity, place, finding, text);
  if (!source || !translation) return [main];
  const shown = `${translation.path}:${translation.line}`;
  return [
    main,
    command('notice', source, finding, `The translation differs at ${shown}. ${message}`),
  ];
}

function command(name: string, place: Place, finding: Finding, text: string): string {
  const properties = [
    `file=${escapeProperty(place.path)}`,
    `line=${place.line}`,
    `endLine=${place.endLine}`,
    // Columns are allowed only where the annotation keeps to one line.
    ...(place.line === place.endLine
      ? [`col=${place.column}`, `endColumn=${place.endColumn}`]
      : []),
    `title=${titleOf(finding)}`,
  ];
  return `::${name} ${properties.join(',')}::${escapeData(text)}`;
}

function titleOf({rule, locale}: Finding): string {
  return escapeProperty(`docs-parity: ${rule} (${locale})`);
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
