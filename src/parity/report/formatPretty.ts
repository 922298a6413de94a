import type {Colors} from 'picocolors/types';
import {codeFrame} from './codeFrame';
import {coverageNotes} from './coverageNotes';
import {displayWidth, printable, wrapText} from './displayWidth';
import type {Finding, Place} from './finding';
import {count} from './plural';
import type {Report} from './report';
import {gap, sideBySide} from './sideBySide';
import type {SourceLines} from './sourceLines';

export interface PrettyOptions {
  readonly sources: SourceLines;
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Columns from which both places stand beside each other. */
const wide = 140;
/** Longer lines of prose are hard to read. */
const proseWidth = 100;

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
  for (const note of [...coverageNotes(report.rules), ...report.notes]) {
    const lines = wrapText(printable(`note: ${note}`), Math.min(options.width, proseWidth));
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
    ...wrapText(printable(message), Math.min(width, proseWidth) - 2).map((line) => `  ${line}`),
  ];
  const gutter = String(Math.max(source?.line ?? 0, translation?.line ?? 0)).length;
  const show = (columns: number) => [
    source ? formatPlace(source, colors.green, gutter, {...options, width: columns}) : [],
    translation ? formatPlace(translation, paint, gutter, {...options, width: columns}) : [],
  ];
  lines.push(...(besideEachOther(show, width) ?? show(width).flat()));
  if (suggestion !== null) {
    lines.push(`    ${colors.green('write:')} ${printable(suggestion)}`);
  }
  return lines.join('\n');
}

/** Both sides in one look, where the terminal has the room. */
function besideEachOther(
  show: (columns: number) => readonly (readonly string[])[],
  width: number,
): string[] | null {
  if (width < wide) return null;
  const half = Math.floor((width - gap) / 2);
  const [left = [], right = []] = show(half);
  return left.length > 0 && right.length > 0 ? sideBySide(left, right, half) : null;
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
  const {pages, findings, errors, warnings, durationMs, fixable, accepted} = summary;
  const time = durationMs < 1000 ? `${durationMs} ms` : `${(durationMs / 1000).toFixed(1)} s`;
  const checked = `${count(pages, 'page')} checked in ${time}`;
  const excused = accepted > 0 ? `\n${count(accepted, 'finding')} accepted by exceptions.` : '';
  if (findings === 0) return `${colors.green('In step:')} ${checked}.${excused}`;
  const counted = [
    ...(errors > 0 ? [colors.red(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.yellow(count(warnings, 'warning'))] : []),
  ];
  const mends = fixable > 0 ? `\n--fix mends ${fixable} of them.` : '';
  return `${counted.join(', ')}; ${checked}.${mends}${excused}`;
}
