import type {Site} from '../check/site';
import type {Assertion} from '../config/parityConfig';
import type {Page} from '../document/page';
import {createMatcher} from '../read/glob';
import type {Draft} from '../report/draft';
import type {Finding} from '../report/finding';
import {checkDatesAssertion, checkKnownDates} from './catalogueDates';
import {checkNamesAssertion} from './catalogueNames';
import type {Offence} from './offence';
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
  lacks: ({assertions}) => (assertions.length > 0 ? null : '“assertions”'),
  checkPair: (pair, context) =>
    context.project.assertions.flatMap((assertion) => checkAssertion(assertion, pair, context)),
  checkSite: (site, {project}) =>
    project.ownFolders && site.isComplete
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
      return checkNamesAssertion(assertion, page, context, pair);
    case 'dates':
      return checkDatesAssertion(assertion, page, context, pair);
    case 'known-dates':
      return checkKnownDates(assertion, page, context);
  }
}
