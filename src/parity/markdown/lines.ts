/** Lines of a page, or those of a directive in it, as parallel lists; a page's have no columns. */
export interface Lines {
  /** Where a line's own text starts. */
  readonly starts: number[];
  /** Where it ends, without its line end. */
  readonly ends: number[];
  /** The column of its start, counted from zero with tabs of four. */
  readonly columns: number[];
  /** Columns of a tab before the start that still count as spaces. */
  readonly spares: number[];
}

export function createLines(): Lines {
  return {starts: [], ends: [], columns: [], spares: []};
}

export function addLine(
  lines: Lines,
  start: number,
  end: number,
  column: number,
  spare: number,
): void {
  lines.starts.push(start);
  lines.ends.push(end);
  lines.columns.push(column);
  lines.spares.push(spare);
}

/** Splits a text; `\n`, `\r\n` and a lone `\r` each end a line. The last line may lack its end. */
export function splitLines(text: string): Lines {
  const lines = createLines();
  const {length} = text;
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (start < length) {
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
    let end = length;
    let next = length;
    if (carriage !== -1 && (feed === -1 || carriage < feed)) {
      end = carriage;
      next = feed === carriage + 1 ? carriage + 2 : carriage + 1;
    } else if (feed !== -1) {
      end = feed;
      next = feed + 1;
    }
    lines.starts.push(start);
    lines.ends.push(end);
    start = next;
  }
  return lines;
}
