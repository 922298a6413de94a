import type {DatesAssertion, KnownDatesAssertion} from '../config/parityConfig';
import {dateKey} from '../dates';
import {type Leaf, leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import {type DateFact, datesOf, isPlaceholder, readingOf} from '../extract/dateFacts';
import {lackingSection, leavesIn, type Offence, scopeOf} from './offence';
import type {PagePair, RuleContext} from './rule';

/** A page or section states these dates. */
export function checkDatesAssertion(
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

/** Every full date on the page is one of the known ones. */
export function checkKnownDates(
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
