import {resolve} from 'node:path';
import {formatOf} from '../check/loadPage';
import type {Project} from '../config/project';
import {readMessages} from '../messages/readMessages';
import {parsePage} from '../parse/parsePage';
import {createLineIndex, type LineIndex} from '../read/lineIndex';
import type {FileEdit, Finding} from '../report/finding';
import {applyEdits, type PlacedEdit, withoutOverlaps} from './applyEdits';
import {readTextFile, type TextFile} from './textFile';

/** A file as it is and as it will be. */
export interface FileFix {
  /** Relative to the working directory, as findings show it. */
  readonly path: string;
  readonly absolute: string;
  readonly before: TextFile;
  readonly after: TextFile;
}

export interface FixPlan {
  /** In the order in which findings name them. */
  readonly files: readonly FileFix[];
  /** Those that the plan mends. */
  readonly findings: readonly Finding[];
}

/**
 * Works out what to write into which files: every fix that doesn’t get in the way of an earlier one,
 * and no file that could not be read any more afterwards.
 */
export function planFixes(findings: readonly Finding[], project: Project): FixPlan {
  const files = new Map<string, OpenFile | null>();
  const fileAt = (path: string): OpenFile | null => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const opened = openFile(resolve(project.workingDirectory, path));
    files.set(path, opened);
    return opened;
  };
  const groups = withoutOverlaps(
    findings.flatMap((finding) => {
      const edits = (finding.fix ?? []).flatMap((edit) => placeEdit(edit, fileAt(edit.path)));
      return edits.length > 0 && edits.length === finding.fix?.length ? [{finding, edits}] : [];
    }),
  );
  const planned: FileFix[] = [];
  const spoilt = new Set<string>();
  for (const [path, edits] of byPath(groups.flatMap((group) => group.edits))) {
    const file = fileAt(path);
    if (!file) continue;
    const text = applyEdits(file.before.text, edits);
    if (canBeRead(path, text, project)) {
      planned.push({path, ...file, after: {...file.before, text}});
    } else {
      spoilt.add(path);
    }
  }
  const isSpoilt = (edits: readonly PlacedEdit[]) => edits.some(({path}) => spoilt.has(path));
  return {
    files: planned.filter(({before, after}) => before.text !== after.text),
    findings: groups.flatMap(({finding, edits}) => (isSpoilt(edits) ? [] : [finding])),
  };
}

interface OpenFile {
  readonly absolute: string;
  readonly before: TextFile;
  readonly lines: LineIndex;
}

function openFile(absolute: string): OpenFile | null {
  const before = readTextFile(absolute);
  return before && {absolute, before, lines: createLineIndex(before.text)};
}

function placeEdit(edit: FileEdit, file: OpenFile | null): PlacedEdit[] {
  if (!file) return [];
  const start = file.lines.offset(edit.line, edit.column);
  const end = file.lines.offset(edit.endLine, edit.endColumn);
  const isInside = start <= end && end <= file.before.text.length;
  return isInside ? [{path: edit.path, range: {start, end}, text: edit.text}] : [];
}

function byPath(edits: readonly PlacedEdit[]): ReadonlyMap<string, readonly PlacedEdit[]> {
  const groups = new Map<string, PlacedEdit[]>();
  for (const edit of edits) {
    const known = groups.get(edit.path);
    if (known) known.push(edit);
    else groups.set(edit.path, [edit]);
  }
  return groups;
}

function canBeRead(path: string, text: string, project: Project): boolean {
  if (path.endsWith('.json')) {
    return readMessages(text).problems.every(({kind}) => kind !== 'syntax');
  }
  return 'document' in parsePage(text, formatOf(path, project));
}
