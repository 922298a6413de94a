/**
 * Compiles globs into one test. `**` crosses folders, `*` and `?` do not, `{a,b}` are alternatives.
 *
 * @param patterns globs over paths with forward slashes; none match nothing
 */
export function createMatcher(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.map((pattern) => new RegExp(`^${translate(pattern)}$`, 'u'));
  return (path) => expressions.some((expression) => expression.test(path));
}

function translate(pattern: string): string {
  return pattern.replace(
    /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[\\^$.|+()[\]{}]/gu,
    (token) =>
      tokens[token] ?? (token.startsWith('{') && token.length > 1 ? group(token) : `\\${token}`),
  );
}

const tokens: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

function group(token: string): string {
  return `(?:${token.slice(1, -1).split(',').map(translate).join('|')})`;
}
