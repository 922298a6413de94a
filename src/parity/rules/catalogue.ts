import type {SectionPair} from '../align/alignPages';
import type {Site} from '../check/site';
import type {
  Assertion,
  DatesAssertion,
  KnownDatesAssertion,
  NamesAssertion,
} from '../config/parityConfig';
import {dateKey} from '../dates';
import type {Section} from '../document/document';
import {type Leaf, leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import {type DateFact, datesOf, isPlaceholder, readingOf} from '../extract/dateFacts';
import {findersOf, type NameFact, type NameFinders, namesOf} from '../extract/nameFacts';
import {createMatcher} from '../read/glob';
import type {Draft, Side} from '../report/draft';
import type {Finding} from '../report/finding';
import type {PagePair, Rule, RuleContext} from './rule';

/**
 * Pages of every language say what the catalogue says.
 *
 * The configuration's `assertions` name what has to stand where: a section lists exactly these names
 * of a group, a page or section states these dates, every full date on a page is a known one. Both
 * languages are checked against the same list, so that an error that was translated faithfully is
 * seen as well. In a section with lists or tables, the names at the head of items and rows count.
 *
 * Reported:
 *
 *     assertion  section “starter-sets” lists exactly semantic-layer-only
 *     en         - **Semantic Layer Only**
 *                - **Metadata Only**
 *     →          error: “Metadata Only” is not on the list of this section
 *
 * Not reported:
 *
 *     ru         - **Semantic Layer Only**
 */
export const catalogueRule: Rule = {
  id: 'catalogue',
  severity: 'error',
  summary: 'Pages of every language agree with the configured facts.',
  checkPair: (pair, context) =>
    context.project.assertions.flatMap((assertion) => checkAssertion(assertion, pair, context)),
  checkSite: (site, {project}) =>
    project.ownFolders
      ? project.assertions.flatMap((assertion) =>
          lackingPage(assertion, site, project.sourceLocale),
        )
      : [],
};

/** An assertion about a page that no longer exists asserts nothing, in silence. */
function lackingPage(assertion: Assertion, site: Site, locale: string): Finding[] {
  if (assertion.kind === 'known-dates') return [];
  const {page} = assertion;
  if (site.pages.some((outline) => outline.page === page)) return [];
  return [
    {
      rule: 'catalogue',
      severity: 'error',
      locale,
      page,
      message: `The configuration asserts something about ${page}, which does not exist.`,
      suggestion: null,
      source: null,
      translation: null,
    },
  ];
}

/** What one page lacks or has too much. */
interface Offence {
  /** The same on both pages for the same offence. */
  readonly value: string;
  readonly message: string;
  readonly suggestion: string | null;
  readonly side: Side;
}

function checkAssertion(assertion: Assertion, pair: PagePair, context: RuleContext): Draft[] {
  if (!concerns(assertion, pair.page)) return [];
  const own = offencesOf(assertion, pair.source, context, pair);
  const other = offencesOf(assertion, pair.translation, context, pair);
  return joinOffences(own, other);
}

function concerns(assertion: Assertion, page: string): boolean {
  return assertion.kind === 'known-dates'
    ? createMatcher(assertion.pages)(page)
    : assertion.page === page;
}

/** The same offence on both pages is one finding. */
function joinOffences(own: readonly Offence[], other: readonly Offence[]): Draft[] {
  const waiting = [...other];
  const joined = own.map((offence): Draft => {
    const index = waiting.findIndex(({value}) => value === offence.value);
    const [twin] = index === -1 ? [] : waiting.splice(index, 1);
    return {
      ...draft(offence),
      source: offence.side,
      translation: twin?.side ?? null,
      ofSource: true,
    };
  });
  return [
    ...joined,
    ...waiting.map(
      (offence): Draft => ({...draft(offence), source: null, translation: offence.side}),
    ),
  ];
}

function draft({message, suggestion, value}: Offence): Omit<Draft, 'source' | 'translation'> {
  return {severity: 'error', message, suggestion, echoes: value};
}

function offencesOf(
  assertion: Assertion,
  page: Page,
  context: RuleContext,
  pair: PagePair,
): Offence[] {
  switch (assertion.kind) {
    case 'names':
      return checkNames(assertion, page, context, pair);
    case 'dates':
      return checkDates(assertion, page, context, pair);
    case 'known-dates':
      return checkKnownDates(assertion, page, context);
  }
}

/** The section with an id, and those below it; the whole page without one. */
function scopeOf(
  page: Page,
  id: string | undefined,
  pair: PagePair,
): {readonly sections: readonly Section[]; readonly side: Side} | null {
  const {sections} = page.document;
  if (id === undefined) return {sections, side: {range: {start: 0, end: 0}, value: null}};
  const isOwn = (section: Section | null) => section?.heading?.id === id;
  // A translation whose heading lost its id is still the section that the source's heading names.
  const aligned = pair.alignment.sections.find(
    ({source, translation}: SectionPair) => isOwn(source) || isOwn(translation),
  );
  const start = sections.findIndex(
    (section) => isOwn(section) || section === aligned?.source || section === aligned?.translation,
  );
  const first = sections[start];
  if (!first?.heading) return null;
  const rest = sections.slice(start + 1);
  const next = rest.findIndex(({level}) => level <= first.level);
  return {
    sections: [first, ...rest.slice(0, next === -1 ? rest.length : next)],
    side: {range: first.heading.range, value: null},
  };
}

function leavesIn(page: Page, sections: readonly Section[]): readonly Leaf[] {
  const wanted = new Set<Section | null>(sections);
  return leavesOf(page.document).all.filter(({section}) => wanted.has(section));
}

function lackingSection(page: Page, id: string): Offence[] {
  return [
    {
      value: `section ${id}`,
      message: `The page ${page.page} has no section “${id}”, about which the configuration asserts something.`,
      suggestion: null,
      side: {range: {start: 0, end: 0}, value: null},
    },
  ];
}

function findersFor(page: Page, pair: PagePair, context: RuleContext): NameFinders {
  const finders = findersOf(pair, context);
  return page === pair.source ? finders.source : finders.translation;
}

function checkNames(
  {section, group, exactly}: NamesAssertion,
  page: Page,
  context: RuleContext,
  pair: PagePair,
): Offence[] {
  const scope = scopeOf(page, section, pair);
  if (!scope) return lackingSection(page, section ?? '');
  const finders = findersFor(page, pair, context);
  const leaves = leavesIn(page, scope.sections);
  const heads = leaves.filter(isHead);
  const inGroup = (leaf: Leaf) =>
    namesOf(leaf, finders).filter((fact) => fact.value.group === group);
  const listed = heads.flatMap((leaf) => headNames(leaf, inGroup(leaf)));
  const facts = listed.length > 0 ? listed : leaves.flatMap(inGroup);
  const wanted = new Set(exactly);
  const known = new Map(
    context.project.names.map((entry) => [`${entry.group} ${entry.id}`, entry]),
  );
  const preferred = (id: string) => {
    const names = known.get(`${group} ${id}`)?.names ?? {};
    return (names[page.locale] ?? names['*'] ?? Object.values(names)[0])?.[0] ?? id;
  };
  const found = new Set(facts.map(({key}) => key));
  const missing = exactly
    .filter((id) => !found.has(id))
    .map(
      (id): Offence => ({
        value: id,
        message: `This section has to list “${preferred(id)}” (${id}).`,
        suggestion: preferred(id),
        side: scope.side,
      }),
    );
  const extra = facts
    .filter((fact) => !fact.uncertain && !wanted.has(fact.key))
    .map(
      (fact): Offence => ({
        value: fact.key,
        message: `“${fact.value.text}” (${fact.key}) is not on the list of this section.`,
        suggestion: null,
        side: {range: fact.range, value: fact.key},
      }),
    );
  return [...missing, ...extra, ...unknownHeads(heads, group, finders)];
}

/** The first text of a list item, or the first cell of a row that is not the table's head. */
function isHead({role, block, path}: Leaf): boolean {
  if (role !== 'text' || !block) return false;
  if (block.kind === 'cell') {
    const [table, row] = [path.at(-3), path.at(-2)];
    return table?.kind === 'table' && table.children[0] !== row && row?.children[0] === block;
  }
  const item = path.at(-2);
  return block.kind === 'paragraph' && item?.kind === 'item' && item.children[0] === block;
}

/** What may stand between the names that open an item: marks and one short word, such as "and". */
const joint = /^[\s,;:/&+·()«»“”"'–—-]*(?:\p{L}{1,5}[\s,]*)?$/u;

/** The names that open an item or row; those further on are only mentioned there. */
function headNames(leaf: Leaf, facts: readonly NameFact[]): NameFact[] {
  const {text} = leaf.prose;
  const names: NameFact[] = [];
  let end = 0;
  for (const fact of facts) {
    if (fact.start < end) continue;
    if (!joint.test(text.slice(end, fact.start))) break;
    names.push(fact);
    end = fact.end;
  }
  return names;
}

/** Names set in bold at the head of an item that no entry of the group knows. */
function unknownHeads(heads: readonly Leaf[], group: string, finders: NameFinders): Offence[] {
  return heads.flatMap((leaf): Offence[] => {
    const {text, spans} = leaf.prose;
    const bold = spans.find(
      ({kind, start, end}) =>
        kind === 'strong' && text.slice(0, start).trim() === '' && end > start,
    );
    if (!bold) return [];
    const names = namesOf(leaf, finders);
    const isKnown = names.some(
      (name) => name.value.group === group && name.start < bold.end && bold.start < name.end,
    );
    if (isKnown) return [];
    const name = text.slice(bold.start, bold.end).replace(/[\s:.]+$/, '');
    return [
      {
        value: name,
        message: `“${name}” is no name of the group ${group}.`,
        suggestion: null,
        side: {range: leaf.prose.toSource(bold.start, bold.start + name.length), value: name},
      },
    ];
  });
}

function checkDates(
  {section, include}: DatesAssertion,
  page: Page,
  context: RuleContext,
  pair: PagePair,
): Offence[] {
  const scope = scopeOf(page, section, pair);
  if (!scope) return lackingSection(page, section ?? '');
  const facts = leavesIn(page, scope.sections).flatMap((leaf) => datesIn(leaf, page, context));
  const found = new Set(facts.flatMap(({value}) => value.candidates.map(dateKey)));
  return include
    .filter((date) => !found.has(date))
    .map((date) => ({
      value: date,
      message: `This ${section === undefined ? 'page' : 'section'} has to state the date ${date}.`,
      suggestion: null,
      side: scope.side,
    }));
}

function checkKnownDates(
  {dates}: KnownDatesAssertion,
  page: Page,
  context: RuleContext,
): Offence[] {
  const known = new Set(dates);
  return leavesOf(page.document)
    .all.flatMap((leaf) => datesIn(leaf, page, context))
    .filter(
      ({value, key}) => readingOf(value).kind === 'day' && !isPlaceholder(value) && !known.has(key),
    )
    .map((fact) => ({
      value: fact.key,
      message: `The date “${fact.value.text}” (${fact.key}) is none of the known dates.`,
      suggestion: null,
      side: {range: fact.range, value: fact.key},
    }));
}

function datesIn(leaf: Leaf, page: Page, {project}: RuleContext): readonly DateFact[] {
  return datesOf(leaf, [...new Set([page.locale, project.sourceLocale])]);
}
