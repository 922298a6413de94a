import {displayWidth, printable} from './displayWidth';
import type {Place} from './finding';

export interface CodeFrame {
  /** The line, cut to the width around the fact. */
  readonly code: string;
  /** Spaces, then marks below the fact. */
  readonly marks: string;
}

/** Columns kept before the fact when a long line is cut. */
const lead = 20;

/**
 * Cuts the line of a finding so that the fact is seen, and marks it.
 *
 * @param line the first line of the place, as in the file
 * @param width columns of the terminal that the line may take
 */
export function codeFrame(line: string, place: Place, width: number): CodeFrame {
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const fact = [...printable(line.slice(start, Math.max(start, end)))];
  let before = [...printable(line.slice(0, start))];
  let after = [...printable(line.slice(Math.max(start, end)))];
  const isTooWide = () => displayWidth([...before, ...fact, ...after].join('')) > width;

  if (isTooWide() && displayWidth(before.join('')) > lead) {
    const columns = Math.max(lead, width - displayWidth([...fact, ...after].join('')) - 1);
    before = ['…', ...lastColumns(before, columns)];
  }
  if (isTooWide()) {
    const columns = width - displayWidth([...before, ...fact].join('')) - 1;
    after = columns >= 0 ? [...firstColumns(after, columns), '…'] : [];
  }
  const shown = firstColumns(fact, Math.max(1, width - displayWidth(before.join(''))));
  const code = [...before, ...shown, ...after].join('').trimEnd();
  const indent = ' '.repeat(displayWidth(before.join('')));
  const marks = '^'.repeat(Math.max(1, displayWidth(shown.join(''))));
  return {code, marks: indent + marks};
}

function firstColumns(characters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += displayWidth(character);
    return width > columns;
  });
  return end === -1 ? [...characters] : characters.slice(0, end);
}

function lastColumns(characters: readonly string[], columns: number): string[] {
  return firstColumns([...characters].reverse(), columns).reverse();
}
