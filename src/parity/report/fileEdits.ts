import {type LineIndex, placeAt} from '../read/lineIndex';
import type {Edit} from './draft';
import type {FileEdit} from './finding';

/** Turns edits of a text into edits of its file, as findings carry them. */
export function fileEdits(
  edits: readonly Edit[],
  file: {readonly path: string; readonly text: string; readonly lines: LineIndex},
): FileEdit[] {
  return edits.map(({range, text}) => {
    const {path, line, column, endLine, endColumn} = placeAt(file, range, null);
    return {path, line, column, endLine, endColumn, text};
  });
}
