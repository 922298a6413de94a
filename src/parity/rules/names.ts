import type {LeafPair} from '../align/leafPairs';
import type {Difference} from '../compare/difference';
import {
  findersOf,
  type NameFact,
  type NameUse,
  nameDifferences,
  namesGroup,
  namesIn,
  namesOfGroup,
} from '../extract/nameFacts';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {draftDifferences, lackingSide, sideOf} from './differences';
import type {PagePair, RuleContext} from './rule';

/** How much a difference in the names of one group weighs. */
export type NameGrade = (difference: Difference<NameUse>) => Severity | null;

/**
 * Compares the names of one group, and reports those that are misspelt on either side.
 *
 * @param noun what the group's members are called in messages
 */
export function checkNames(
  pair: PagePair,
  group: string,
  noun: string,
  grade: NameGrade,
  context: RuleContext,
): Draft[] {
  if (!namesGroup(pair, group, context)) return [];
  const preferred = preferredNames(group, pair.translation.locale, context);
  const differences = nameDifferences(pair, group, context);
  return [
    ...draftDifferences(differences, {
      noun,
      grade,
      suggest: (fact) => preferred(fact) ?? fact.value.preferred,
    }),
    ...misspeltNames(pair, group, noun, context),
  ];
}

/** How the translation's language writes a name. */
function preferredNames(
  group: string,
  locale: string,
  {project}: RuleContext,
): (fact: NameFact) => string | null {
  const language = locale.split('-')[0] ?? locale;
  const entries = project.names.filter((entry) => entry.group === group);
  return ({key}) => {
    const names = entries.find(({id}) => id === key)?.names ?? {};
    return (names[locale] ?? names[language] ?? names['*'])?.[0] ?? null;
  };
}

function misspeltNames(pair: PagePair, group: string, noun: string, context: RuleContext): Draft[] {
  const finders = findersOf(pair, context);
  return pair.leaves.flatMap((leaves) => {
    const own = namesOfGroup(leaves.source, finders.source, group);
    const other = namesOfGroup(leaves.translation, finders.translation, group);
    if (!own.some(isMisspelt) && !other.some(isMisspelt)) return [];
    return draftMisspelt(own, other, leaves, noun);
  });
}

function draftMisspelt(
  own: readonly NameFact[],
  other: readonly NameFact[],
  leaves: LeafPair,
  noun: string,
): Draft[] {
  const told = new Set<NameFact>();
  const inSource = own.filter(isMisspelt).map((fact): Draft => {
    const twin = other.find(({key}) => key === fact.key);
    if (twin && isMisspelt(twin)) told.add(twin);
    return {
      ...draft(fact, noun),
      source: {range: fact.range, value: fact.value.text},
      translation: twin ? sideOf(twin) : lackingSide(leaves.translationPlace),
      ofSource: true,
    };
  });
  const inTranslation = other
    .filter((fact) => isMisspelt(fact) && !told.has(fact))
    .map((fact): Draft => {
      const twin = own.find(({key}) => key === fact.key);
      return {
        ...draft(fact, noun),
        source: twin ? sideOf(twin) : lackingSide(leaves.sourcePlace),
        translation: {range: fact.range, value: fact.value.text},
      };
    });
  return [...inSource, ...inTranslation];
}

function isMisspelt({value}: NameFact): boolean {
  return value.misspelt;
}

function draft(
  {value}: NameFact,
  noun: string,
): Pick<Draft, 'severity' | 'message' | 'suggestion'> {
  return {
    severity: 'error',
    message: `“${value.text}” is no known ${noun}; did you mean ${value.preferred}?`,
    suggestion: value.preferred,
  };
}

/** Two names may be a comparison; of more, an enumeration says each. */
const fewestListed = 3;

/** A name that the section has elsewhere is missed only where an enumeration lost it. */
export function gradeElsewhere({kind, source, pair}: Difference<NameUse>): Severity | null {
  if (kind !== 'missing' || !source || !pair.translation) return null;
  const listed = enumerationAround(source);
  const {text} = pair.translation.prose;
  const kept = listed.filter((fact) => fact !== source && text.includes(fact.value.preferred));
  return listed.length >= fewestListed && kept.length === listed.length - 1 ? 'warning' : null;
}

/** The names that are enumerated with one, itself among them. */
function enumerationAround(name: NameFact): NameFact[] {
  const all = namesIn(name.leaf).filter(({value}) => value.group === name.value.group);
  let [first, last] = [all.indexOf(name), all.indexOf(name)];
  if (first === -1) return [];
  while (first > 0 && joins(all[first - 1], all[first])) first--;
  while (last < all.length - 1 && joins(all[last], all[last + 1])) last++;
  return all.slice(first, last + 1);
}

function joins(before: NameFact | undefined, after: NameFact | undefined): boolean {
  if (!before || !after || before.end > after.start) return false;
  return joining.test(before.leaf.prose.text.slice(before.end, after.start));
}

const joining = /^[\s,;/&+|()«»“”"'`*–—-]*(?:\p{L}{1,4}[\s,]*)?$/u;

/** Whether two names stand in one enumeration, where their order means nothing. */
export function isEnumeration({source, second}: Difference<NameUse>): boolean {
  if (!source || !second || source.leaf !== second.source.leaf) return false;
  const [first, last] =
    source.start < second.source.start ? [source, second.source] : [second.source, source];
  return joining.test(first.leaf.prose.text.slice(first.end, last.start));
}
