import {type AdviceFinders, adviceFor, type PageAdvice} from '../advice/pageAdvice';
import type {AdviceConfig} from '../config/parityConfig';
import type {Project} from '../config/project';
import type {Page} from '../document/page';
import {createNameFinder} from '../names';
import type {NameEntry} from '../names/types';
import type {Draft} from '../report/draft';
import {type Offence, scopeOf} from './offence';
import type {PagePair, Rule, RuleContext} from './rule';

/**
 * Every language gives the advice that the configuration declares.
 *
 * The configuration's `advice` names use cases, the options that are right for each, and where a page
 * speaks of it. In the list item, table row or paragraph that names the use case the first option
 * that the text doesn't speak against is its advice; where it names none, the heading above gives it.
 * Negation counts: "use a service token, not a PAT", «PAT не используйте». Both languages are checked
 * against the same answer, so that wrong advice that was translated faithfully is seen as well.
 *
 * Reported:
 *
 *     advice  “Production Terraform” needs a service token
 *     en      - **Production Terraform**: a service token.
 *     ru      - **Terraform в продакшене**: персональный токен доступа.
 *     →       error: advises персональный токен доступа; the advice is сервисный токен
 *
 * Not reported:
 *
 *     ru      - **Terraform в продакшене**: не PAT, а сервисный токен.
 */
export const recommendationsRule: Rule = {
  id: 'recommendations',
  severity: 'error',
  summary: 'Every language gives the advice that the configuration declares.',
  lacks: ({advice}) => (advice.length > 0 ? null : '“advice”'),
  checkPair: (pair, context) =>
    context.project.advice
      .filter(({page}) => page === pair.page)
      .flatMap((advice) => checkAdvice(advice, pair, context)),
};

function checkAdvice(advice: AdviceConfig, pair: PagePair, context: RuleContext): Draft[] {
  const own = offenceOf(advice, pair.source, pair, context);
  const other = offenceOf(advice, pair.translation, pair, context);
  const rest = {severity: 'error', suggestion: null} as const;
  if (own && other && own.value === other.value) {
    return [
      {
        ...rest,
        message: own.message,
        source: own.side,
        translation: other.side,
        ofSource: true,
        cause: own.cause,
      },
    ];
  }
  return [
    ...(own
      ? [
          {
            ...rest,
            message: own.message,
            source: own.side,
            translation: other?.side ?? rightSide(advice, pair.translation, pair, context),
            ofSource: true as const,
            cause: own.cause,
          },
        ]
      : []),
    ...(other
      ? [
          {
            ...rest,
            message: other.message,
            source: own?.side ?? rightSide(advice, pair.source, pair, context),
            translation: other.side,
            cause: other.cause,
          },
        ]
      : []),
  ];
}

/** Where a page gives the right advice, to stand beside the wrong one. */
function rightSide(
  advice: AdviceConfig,
  page: Page,
  pair: PagePair,
  context: RuleContext,
): Offence['side'] | null {
  const scope = scopeOf(page, advice.section, pair);
  const found = scope && adviceFor(advice, page, scope.sections, findersFor(page, context));
  const right = found?.options.find(({id, refused}) => !refused && advice.recommended.includes(id));
  return right ? {range: right.range, value: right.id} : null;
}

type AdviceOffence = Offence & {readonly cause: string};

/** What is wrong with a page's advice, or null. */
function offenceOf(
  advice: AdviceConfig,
  page: Page,
  pair: PagePair,
  context: RuleContext,
): AdviceOffence | null {
  const scope = scopeOf(page, advice.section, pair);
  const subject = `“${nameIn(advice.names, page.locale) ?? advice.id}”`;
  const wanted = advice.recommended.map((id) => optionName(advice, id, page, context)).join(' or ');
  const found = scope ? adviceFor(advice, page, scope.sections, findersFor(page, context)) : null;
  if (!found || found.options.length === 0) {
    const side = {range: found?.place ?? scope?.side.range ?? {start: 0, end: 0}, value: null};
    const what = found ? `gives no advice for ${subject}` : `does not speak of ${subject}`;
    return {
      value: 'missing',
      message: `The page ${what}; the advice is ${wanted}.`,
      suggestion: null,
      side,
      cause: `advice ${advice.id} ${page.locale}`,
    };
  }
  return wrongOption(advice, found, subject, wanted, page, context);
}

function wrongOption(
  advice: AdviceConfig,
  {options, heading}: PageAdvice,
  subject: string,
  wanted: string,
  page: Page,
  context: RuleContext,
): AdviceOffence | null {
  const accepted = new Set(advice.recommended);
  const advised = options.find(({refused}) => !refused);
  const denied = options.find(({id, refused}) => refused && accepted.has(id));
  const isTakenBack = denied && (!advised || options.indexOf(denied) < options.indexOf(advised));
  const isRight = advised !== undefined && accepted.has(advised.id) && !isTakenBack;
  const against = options.find(({id, refused}) => !refused && advice.against?.includes(id));
  const wrong = isTakenBack ? denied : (advised ?? options[0]);
  const offender = isRight ? against : wrong;
  if (!offender) return null;
  const name = optionName(advice, offender.id, page, context);
  const verb = offender.refused ? 'advises against' : 'advises';
  return {
    value: `${offender.id} ${offender.refused}`,
    message: `For ${subject} the page ${verb} ${name}; the advice is ${wanted}.`,
    suggestion: null,
    side: {range: offender.range, value: offender.refused ? `not ${offender.id}` : offender.id},
    // One wrong heading is wrong for every use case below it.
    cause: heading
      ? `advice heading ${page.locale} ${heading.start}`
      : `advice ${advice.id} ${page.locale}`,
  };
}

function optionName(
  {group}: AdviceConfig,
  id: string,
  {locale}: Page,
  {project}: RuleContext,
): string {
  const names = project.names.find((entry) => entry.group === group && entry.id === id)?.names;
  return (names && nameIn(names, locale)) ?? id;
}

function nameIn(names: Readonly<Record<string, readonly string[]>>, locale: string): string | null {
  return (names[locale] ?? names[locale.split('-')[0] ?? ''] ?? names['*'])?.[0] ?? null;
}

const finders = new WeakMap<Project['advice'], Map<string, AdviceFinders>>();

/** Use cases, and their options by every name that pages have for them. */
function findersFor({locale}: Page, {project}: RuleContext): AdviceFinders {
  const {advice} = project;
  const known = finders.get(advice) ?? new Map<string, AdviceFinders>();
  finders.set(advice, known);
  const found = known.get(locale) ?? {
    cases: createNameFinder(
      advice.map(({id, names}) => ({id, group: 'use-cases', names})),
      locale,
    ),
    options: createNameFinder(optionsOf(project), locale),
  };
  known.set(locale, found);
  return found;
}

function optionsOf({advice, names}: Project): NameEntry[] {
  const groups = new Set(advice.map(({group}) => group));
  return names
    .filter(({group}) => groups.has(group))
    .map((entry) => {
      const more = advice.flatMap(({group, alsoCalled}) =>
        group === entry.group ? (alsoCalled?.[entry.id] ?? []) : [],
      );
      if (more.length === 0) return entry;
      const forAll = [...new Set([...(entry.names['*'] ?? []), ...more])];
      return {...entry, names: {...entry.names, '*': forAll}};
    });
}
