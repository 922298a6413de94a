import type {Finding, Place} from './finding';
import {count} from './formatPretty';
import type {Report} from './report';

/** More rows are no summary. */
const mostRows = 50;

/** Prints a report as a Markdown summary, for a pull request or a job's page. */
export function formatMarkdown(report: Report): string {
  const {errors, warnings, pages} = report.summary;
  const verdict =
    report.findings.length === 0
      ? `✅ In step: ${count(pages, 'page')} checked.`
      : `${errors > 0 ? '❌' : '⚠️'} ${count(errors, 'error')}, ${count(warnings, 'warning')} on ${count(pages, 'page')}.`;
  const parts = ['## Translation parity', verdict];
  if (report.findings.length > 0)
    parts.push(countTable(report.findings), findingTable(report.findings));
  const hidden = report.findings.length - mostRows;
  if (hidden > 0) parts.push(`…and ${count(hidden, 'more finding')}.`);
  parts.push(...report.notes.map((note) => `> ${escapeMarkdown(note)}`));
  return `${parts.join('\n\n')}\n`;
}

function countTable(findings: readonly Finding[]): string {
  const rows = new Map<string, {errors: number; warnings: number}>();
  for (const {rule, locale, severity} of findings) {
    const key = `| ${locale} | ${rule} |`;
    const row = rows.get(key) ?? {errors: 0, warnings: 0};
    row[severity === 'error' ? 'errors' : 'warnings']++;
    rows.set(key, row);
  }
  return [
    '| Language | Rule | Errors | Warnings |',
    '| --- | --- | ---: | ---: |',
    ...[...rows].map(([key, row]) => `${key} ${row.errors} | ${row.warnings} |`),
  ].join('\n');
}

function findingTable(findings: readonly Finding[]): string {
  return [
    '| | Where | Source | Translation | Write |',
    '| --- | --- | --- | --- | --- |',
    ...findings.slice(0, mostRows).map((finding) => {
      const {severity, rule, source, translation, suggestion, page} = finding;
      const place = translation ?? source;
      const where = place ? `${code(`${place.path}:${place.line}`)}` : code(page);
      const cells = [
        `${severity === 'error' ? '❌' : '⚠️'} ${rule}`,
        where,
        cellOf(source),
        cellOf(translation) || escapeMarkdown(finding.message),
        suggestion === null ? '' : code(suggestion),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function cellOf(place: Place | null): string {
  if (!place) return '';
  return place.value === null ? '–' : code(place.value);
}

/** Inline code that no backtick, pipe or line end can break out of. */
function code(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
  const runs = plain.match(/`+/g) ?? [];
  const ticks = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return plain === '' ? '' : `${ticks}${pad}${plain}${pad}${ticks}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}
