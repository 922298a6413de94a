import type {NameMatch} from './readNames';

const wordsOf = /\p{L}+/gu;
/** What may stand between two members of a list, once its conjunctions are gone. */
const punctuation = /^[\s,;/|&+"'«»“”„‘’()[\]*_`、，・]*$/u;
/** No list puts more between two members. */
const widestGap = 24;

/** The words that a language joins lists with ("and", "or"; «и», «или»), as `Intl.ListFormat` has them. */
export function conjunctions(locale: string): ReadonlySet<string> {
  const literals = (['conjunction', 'disjunction'] as const).flatMap((type) =>
    new Intl.ListFormat(locale, {type})
      .formatToParts(['1', '2', '3'])
      .concat(new Intl.ListFormat(locale, {type}).formatToParts(['1', '2']))
      .filter((part) => part.type === 'literal')
      .map((part) => part.value),
  );
  return new Set(literals.flatMap((literal) => literal.toLowerCase().match(wordsOf) ?? []));
}

/**
 * Groups names that are enumerated together, "Developer, Analyst, and Job Admin": what is known of
 * one member holds for its neighbours.
 * @returns all matches in order, each in exactly one list
 */
export function findEnumerations(
  text: string,
  matches: readonly NameMatch[],
  joining: ReadonlySet<string>,
): readonly (readonly NameMatch[])[] {
  const lists: NameMatch[][] = [];
  for (const match of matches) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (before && joins(text.slice(before.end, match.start), joining)) list?.push(match);
    else lists.push([match]);
  }
  return lists;
}

function joins(between: string, joining: ReadonlySet<string>): boolean {
  if (between.length > widestGap || between.trim() === '') return false;
  return punctuation.test(
    between.replace(wordsOf, (word) => (joining.has(word.toLowerCase()) ? '' : word)),
  );
}
