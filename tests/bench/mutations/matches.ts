import {type BenchPage, type BenchText, type Located, nodesOf, rawOf} from './benchPage';

/** A match of a pattern in prose. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The groups of the pattern; empty where a group took no part. */
  readonly groups: readonly string[];
  readonly node: Located;
}

/** Finds a pattern in the prose of a text: never in code, addresses, markup or front matter. */
export function matchProse(text: BenchText, pattern: RegExp): Match[] {
  return nodesOf(text, 'text').flatMap((node) =>
    Array.from(rawOf(text, node).matchAll(pattern), (match): Match => {
      const start = node.start + match.index;
      return {
        start,
        end: start + match[0].length,
        text: match[0],
        groups: match.slice(1).map((group) => group ?? ''),
        node,
      };
    }),
  );
}

/**
 * Matches of which a key occurs equally often on both pages: a fact that only one page states tells
 * nothing when it changes.
 */
export function sharedMatches(
  page: BenchPage,
  pattern: RegExp,
  key: (match: Match) => string = ({text}) => text,
  sourcePattern: RegExp = pattern,
): Match[] {
  const count = (matches: readonly Match[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const match of matches) counts.set(key(match), (counts.get(key(match)) ?? 0) + 1);
    return counts;
  };
  const own = matchProse(page.translation, pattern);
  const inSource = count(matchProse(page.source, sourcePattern));
  const inTranslation = count(own);
  return own.filter((match) => inSource.get(key(match)) === inTranslation.get(key(match)));
}
