import type {HeaderRule} from './responseHeaders';

/** Cloudflare ignores what is longer, without a word. */
const LONGEST_LINE = 2000;

/**
 * Writes header rules as the file `_headers`, which Netlify and Cloudflare Pages read.
 *
 * @param rules the rules, general before special
 * @throws Error when a line is longer than Cloudflare reads
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({path, headers}) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long) {
    throw new Error(
      `A header is ${long.length} characters long, and Cloudflare reads ${LONGEST_LINE}: ${long.slice(0, 80)}…`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Reads what `writeHeadersFile` wrote. */
export function readHeadersFile(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trimEnd().split('\n'))
    .filter(([path]) => path !== '')
    .map(([path = '', ...lines]) => ({
      path,
      headers: Object.fromEntries(lines.map((line) => splitHeader(line.trim()))),
    }));
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/**
 * The headers of the answer under an address, from all rules that match it.
 *
 * @param rules see `readHeadersFile`
 * @param path the address without its origin and query
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => {
    const [start = '', end] = rule.path.split('*');
    return end === undefined
      ? path === start
      : path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
  });
  return Object.assign({}, ...matching.map(({headers}) => headers));
}
