import type {Colors} from 'picocolors/types';
import {codeFrame} from './codeFrame';
import {displayWidth, printable, wrapText} from './displayWidth';
import type {Finding, Place} from './finding';
import {count} from './plural';
import type {Report} from './report';
import type {SourceLines} from './sourceLines';

export interface PrettyOptions {
  readonly sources: SourceLines;
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Prints a report for people: each finding with both places, both values and what to write. */
export function formatPretty(report: Report, options: PrettyOptions): string {
  const {colors} = options;
  const blocks: string[] = [];
  let heading = '';
  for (const finding of report.findings) {
    const next = `${finding.locale}  ${printable(finding.page)}`;
    if (next !== heading) blocks.push(colors.bold(colors.underline(next)));
    heading = next;
    blocks.push(formatFinding(finding, options));
  }
  for (const note of report.notes) {
    const lines = wrapText(printable(`note: ${note}`), options.width);
    blocks.push(lines.map((line) => colors.dim(line)).join('\n'));
  }
  blocks.push(summarize(report, colors));
  return `${blocks.join('\n\n')}\n`;
}

function formatFinding(finding: Finding, options: PrettyOptions): string {
  const {colors, width} = options;
  const {rule, severity, message, suggestion, source, translation} = finding;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const lines = [
    `  ${paint(severity)}  ${colors.bold(rule)}`,
    ...wrapText(printable(message), width - 2).map((line) => `  ${line}`),
  ];
  const gutter = String(Math.max(source?.line ?? 0, translation?.line ?? 0)).length;
  if (source) lines.push(...formatPlace(source, colors.green, gutter, options));
  if (translation) lines.push(...formatPlace(translation, paint, gutter, options));
  if (suggestion !== null) {
    lines.push(`    ${colors.green('write:')} ${printable(suggestion)}`);
  }
  return lines.join('\n');
}

function formatPlace(
  place: Place,
  paint: (text: string) => string,
  gutter: number,
  {sources, colors, width}: PrettyOptions,
): string[] {
  const {path, line, column, value} = place;
  const where = `${printable(path)}:${line}:${column}`;
  const shown = value === null ? '(nothing)' : printable(value);
  const room = width - 4 - displayWidth(where) - 2;
  const heading =
    displayWidth(shown) <= room
      ? [`    ${colors.cyan(where)}  ${paint(shown)}`]
      : [
          `    ${colors.cyan(where)}`,
          ...wrapText(shown, width - 6).map((part) => `      ${paint(part)}`),
        ];
  const text = sources.lineAt(path, line);
  if (text === null || text.trim() === '') return heading;
  const frame = codeFrame(text, place, width - gutter - 7);
  return [
    ...heading,
    `    ${colors.dim(`${String(line).padStart(gutter)} │`)} ${frame.code}`,
    `    ${colors.dim(`${' '.repeat(gutter)} │`)} ${paint(frame.marks)}`,
  ];
}

function summarize({summary}: Report, colors: Colors): string {
  const {pages, findings, errors, warnings, durationMs} = summary;
  const time = durationMs < 1000 ? `${durationMs} ms` : `${(durationMs / 1000).toFixed(1)} s`;
  const checked = `${count(pages, 'page')} checked in ${time}`;
  if (findings === 0) return `${colors.green('In step:')} ${checked}.`;
  const counted = [
    ...(errors > 0 ? [colors.red(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.yellow(count(warnings, 'warning'))] : []),
  ];
  return `${counted.join(', ')}; ${checked}.`;
}
