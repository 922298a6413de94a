import {listAt, property} from './property';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const SHOWN = 3;

/**
 * The audits that cost a page points, other than those of speed: what is wrong and where.
 *
 * @param result what Lighthouse calls `lhr`
 */
export function complaintsOf(result: unknown): readonly string[] {
  const names = CATEGORIES.flatMap((category) =>
    listAt(result, 'categories', category, 'auditRefs')
      .filter((reference) => property(reference, 'weight') !== 0)
      .map((reference) => String(property(reference, 'id'))),
  );
  return [...new Set(names)].flatMap((name) => {
    const score = property(result, 'audits', name, 'score');
    if (typeof score !== 'number' || score >= 1) return [];
    const title = String(property(result, 'audits', name, 'title'));
    const places = listAt(result, 'audits', name, 'details', 'items')
      .map((item) => property(item, 'node', 'snippet') ?? property(item, 'description'))
      .filter((place): place is string => typeof place === 'string')
      .slice(0, SHOWN);
    return [[`${name}: ${title}`, ...places].join('\n    ')];
  });
}
