import {coverageNotes} from './coverageNotes';
import type {Finding, Place} from './finding';
import {codeSpan, escapeMarkdown} from './markdownText';
import {count} from './plural';
import type {Report} from './report';

/** A comment on GitHub may be no longer; a job's summary may, but nobody would read it. */
const mostCharacters = 60_000;
/** Errors that are seen without a click. */
const shownFirst = 10;

export interface MarkdownOptions {
  /** Address of the files, such as `https://github.com/owner/name/blob/COMMIT`; null for none. */
  readonly filesUrl: string | null;
}

/**
 * Prints a report as a Markdown summary for a pull request or a job's page: the verdict, counts by
 * language and rule, the first errors, and the rest behind a click.
 */
export function formatMarkdown(
  report: Report,
  options: MarkdownOptions = {filesUrl: null},
): string {
  const ordered = [...report.findings].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const head = ['## Translation parity', verdict(report)];
  if (ordered.length > 0) head.push(countTable(ordered));
  const foot = [
    ...acceptance(report),
    ...report.notes.map(escapeMarkdown),
    ...coverageNotes(report.rules).map(escapeMarkdown),
  ];
  const length = [...head, ...foot].join('').length;
  const rows = fitting(
    ordered.map((finding) => toRow(finding, options)),
    mostCharacters - length,
  );
  const errors = ordered.filter(({severity}) => severity === 'error').length;
  const first = Math.min(rows.length, errors > 0 ? Math.min(errors, shownFirst) : 0);
  const body = [
    ...(first > 0 ? [table(rows.slice(0, first))] : []),
    ...(rows.length > first ? [details(rows.slice(first), first > 0)] : []),
  ];
  const hidden = ordered.length - rows.length;
  if (hidden > 0)
    body.push(`…and ${count(hidden, 'more finding')}; “docs-parity check” shows all.`);
  return `${[...head, ...body, ...foot].join('\n\n')}\n`;
}

function verdict({summary}: Report): string {
  const {errors, warnings, pages, findings, fixable} = summary;
  if (findings === 0) return `✅ In step: ${count(pages, 'page')} checked.`;
  const counted = `${count(errors, 'error')}, ${count(warnings, 'warning')} on ${count(pages, 'page')}.`;
  const mends = fixable > 0 ? ` \`docs-parity check --fix\` mends ${fixable} of them.` : '';
  return `${errors > 0 ? '❌' : '⚠️'} ${counted}${mends}`;
}

function countTable(findings: readonly Finding[]): string {
  const rows = new Map<string, {errors: number; warnings: number}>();
  for (const {rule, locale, severity} of findings) {
    const key = `| ${escapeMarkdown(locale)} | ${rule} |`;
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

function table(rows: readonly string[]): string {
  return [
    '| | Where | Source | Translation | Write |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function details(rows: readonly string[], isRest: boolean): string {
  const summary = `${count(rows.length, isRest ? 'more finding' : 'finding')}`;
  return `<details>\n<summary>${summary}</summary>\n\n${table(rows)}\n\n</details>`;
}

function toRow(finding: Finding, options: MarkdownOptions): string {
  const {severity, rule, source, translation, suggestion, page} = finding;
  const place = translation ?? source;
  const cells = [
    `${severity === 'error' ? '❌' : '⚠️'} ${rule}`,
    place ? linkTo(place, options) : codeSpan(page),
    source ? sideOf(source, options, place !== source) : '',
    translation?.value
      ? codeSpan(short(translation.value))
      : escapeMarkdown(short(finding.message)),
    suggestion === null ? '' : codeSpan(short(suggestion)),
  ];
  return `| ${cells.join(' | ')} |`;
}

function sideOf(place: Place, options: MarkdownOptions, isLinked: boolean): string {
  const shown = place.value === null ? '–' : codeSpan(short(place.value));
  return isLinked && options.filesUrl !== null
    ? `${shown} [↗](${addressOf(place, options.filesUrl)})`
    : shown;
}

function linkTo(place: Place, {filesUrl}: MarkdownOptions): string {
  const name = codeSpan(`${place.path}:${place.line}`);
  return filesUrl === null ? name : `[${name}](${addressOf(place, filesUrl)})`;
}

function addressOf({path, line}: Place, filesUrl: string): string {
  const address = path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()']/g, escapeCharacter))
    .join('/');
  return `${filesUrl}/${address}#L${line}`;
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Long values, such as paragraphs, are seen in the file. */
function short(text: string): string {
  const characters = [...text];
  return characters.length > 200 ? `${characters.slice(0, 199).join('')}…` : text;
}

/** As many rows as fit, the first ones. */
function fitting(rows: readonly string[], room: number): string[] {
  let left = room;
  const end = rows.findIndex((row) => {
    left -= row.length + 1;
    return left < 0;
  });
  return end === -1 ? [...rows] : rows.slice(0, end);
}

function acceptance({summary}: Report): string[] {
  return summary.accepted > 0
    ? [`${count(summary.accepted, 'finding')} accepted by exceptions with a reason.`]
    : [];
}
