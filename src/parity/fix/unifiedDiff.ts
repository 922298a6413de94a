import type {Colors} from 'picocolors/types';
import {alignSequence} from '../align/alignSequence';
import {printable} from '../report/displayWidth';

/** Unchanged lines shown around a change. */
const context = 3;

interface DiffLine {
  readonly mark: ' ' | '-' | '+';
  /** With its line end, where it has one. */
  readonly text: string;
}

/**
 * Shows how a text changes, in the unified format that `patch` and `git apply` read.
 *
 * @param path of the file, with forward slashes
 * @returns an empty text where nothing changes
 */
export function unifiedDiff(path: string, before: string, after: string, colors: Colors): string {
  const lines = diffLines(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return '';
  const paint = painter(colors);
  const head = [colors.bold(`--- a/${printable(path)}`), colors.bold(`+++ b/${printable(path)}`)];
  return [
    `${head.join('\n')}\n`,
    ...hunks.map(({first, last}) => writeHunk(lines, first, last, paint, colors)),
  ].join('');
}

/** Only `\n` parts lines here, as for `patch`; a `\r` before it belongs to its line. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]+\n?|\n/g) ?? [];
}

function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const same = (lines: readonly string[]) => lines.map((text): DiffLine => ({mark: ' ', text}));
  return [
    ...same(before.slice(0, start)),
    ...diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

function diffMiddle(before: readonly string[], after: readonly string[]): DiffLine[] {
  const pairs = alignSequence(before.length, after.length, (a, b) =>
    before[a] === after[b] ? 1 : 0,
  );
  const lines: DiffLine[] = [];
  let added: DiffLine[] = [];
  const flush = () => {
    lines.push(...added);
    added = [];
  };
  for (const {a, b} of pairs) {
    if (a !== null && b !== null) flush();
    if (a !== null) lines.push({mark: b === null ? '-' : ' ', text: before[a] ?? ''});
    else if (b !== null) added.push({mark: '+', text: after[b] ?? ''});
  }
  flush();
  return lines;
}

interface Hunk {
  /** Indices into the lines; `last` is included. */
  readonly first: number;
  readonly last: number;
}

function hunksOf(lines: readonly DiffLine[]): Hunk[] {
  const hunks: {first: number; last: number}[] = [];
  for (const [index, {mark}] of lines.entries()) {
    if (mark === ' ') continue;
    const open = hunks.at(-1);
    const last = Math.min(index + context, lines.length - 1);
    if (open && index - context <= open.last + 1) open.last = last;
    else hunks.push({first: Math.max(0, index - context), last});
  }
  return hunks;
}

function writeHunk(
  lines: readonly DiffLine[],
  first: number,
  last: number,
  paint: (line: DiffLine) => string,
  colors: Colors,
): string {
  const shown = lines.slice(first, last + 1);
  const count = (all: readonly DiffLine[], other: DiffLine['mark']) =>
    all.filter(({mark}) => mark !== other).length;
  const above = lines.slice(0, first);
  const range = (skipped: DiffLine['mark']) => {
    const length = count(shown, skipped);
    return `${count(above, skipped) + (length === 0 ? 0 : 1)},${length}`;
  };
  return `${colors.cyan(`@@ -${range('+')} +${range('-')} @@`)}\n${shown.map(paint).join('')}`;
}

/** Where colours are wanted a person reads, whom control characters in a page must not reach. */
function painter(colors: Colors): (line: DiffLine) => string {
  return ({mark, text}) => {
    const isEnded = text.endsWith('\n');
    const written = `${mark}${isEnded ? text.slice(0, -1) : text}`;
    const safe = colors.isColorSupported ? printable(written.replace(/\r$/, '')) : written;
    const paint = {' ': (plain: string) => plain, '-': colors.red, '+': colors.green}[mark];
    return `${paint(safe)}\n${isEnded ? '' : '\\ No newline at end of file\n'}`;
  };
}
