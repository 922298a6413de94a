/** What an author says about a block of code, after its language. */
export interface CodeMeta {
  /** Shown above the code, mostly a file name; `undefined` where there is none. */
  readonly title: string | undefined;
  /** Numbers of the lines to set off, counted from 1. */
  readonly marked: ReadonlySet<number>;
}

const LARGEST_RANGE = 10_000;

/**
 * Reads what follows the language of a code fence: `title="main.tf" {1,4-6}`.
 *
 * @param meta the text; empty where nothing follows
 * @throws Error for a range of lines that is none, for example `{6-4}`
 */
export function readMeta(meta: string): CodeMeta {
  const title = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(meta);
  const outside = title ? meta.replace(title[0], '') : meta;
  const ranges = /\{([^{}]*)\}/.exec(outside)?.[1];
  return {
    title: title?.[1] ?? title?.[2],
    marked: new Set(ranges === undefined ? [] : ranges.split(',').flatMap(linesOfRange)),
  };
}

function linesOfRange(range: string): number[] {
  const [, first = '', last = first] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(range) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (from < 1 || to < from || to - from > LARGEST_RANGE) {
    throw new Error(`“${range}” is no range of lines. Write one like {4} or {4-6}.`);
  }
  return Array.from({length: to - from + 1}, (_, index) => from + index);
}
