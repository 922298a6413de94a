import type {Finding, Place} from '../../report/finding';
import type {ServedFindings} from './served';

/** A finding of the page at hand, and the place on it. */
export interface PageFinding {
  readonly key: string;
  readonly finding: Finding;
  /** The block that holds the place; null if the page shows none. */
  readonly block: Element | null;
}

/** Picks the findings that concern what the page shows, and finds their blocks. */
export function pageFindings(served: ServedFindings, page: ParentNode): PageFinding[] {
  const blocks = new Map<string, Element[]>();
  for (const element of page.querySelectorAll('[data-parity-file]')) {
    const file = element.getAttribute('data-parity-file') ?? '';
    const list = blocks.get(file);
    if (list) list.push(element);
    else blocks.set(file, [element]);
  }
  return served.findings.flatMap((finding): PageFinding[] => {
    for (const place of [finding.translation, finding.source]) {
      const inFile = place && blocks.get(absolutePath(place, served));
      if (!place || !inFile) continue;
      const key = JSON.stringify([finding.rule, finding.message, place.path, place.text]);
      return [{key, finding, block: blockAt(place.line, inFile)}];
    }
    return [];
  });
}

/** The innermost block around a line: later and smaller blocks win. */
function blockAt(line: number, blocks: readonly Element[]): Element | null {
  let best: Element | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (const element of blocks) {
    const [start = 0, end = 0] = (element.getAttribute('data-parity-lines') ?? '')
      .split('-')
      .map(Number);
    if (line < start || line > end || end - start > smallest) continue;
    smallest = end - start;
    best = element;
  }
  return best;
}

/** The file of a place, with forward slashes. */
export function absolutePath({path}: Place, {folder}: ServedFindings): string {
  return `${folder}/${path}`;
}

/** The address that opens a place in the editor. */
export function editorAddress(place: Place, served: ServedFindings): string {
  return `vscode://file/${encodeURI(absolutePath(place, served).replace(/^\//, ''))}:${place.line}:${place.column}`;
}
