import {alignPages} from '../align/alignPages';
import {leafPairs} from '../align/leafPairs';
import type {ProjectCollection} from '../config/project';
import type {Page} from '../document/page';
import type {Finding} from '../report/finding';
import {type TranslationState, translationState} from '../rules/pages';
import type {PagePair, RuleContext} from '../rules/rule';
import {countFacts, type FactCount} from './countFacts';
import {fragmentPairs, lostAnchors, pageRenderings} from './outlinePage';
import {rulePlan} from './rulePlan';
import type {FragmentPair, PageRenderings} from './site';
import {type RuleDraft, toFindings} from './toFindings';

export interface PairResult {
  readonly state: TranslationState;
  readonly findings: readonly Finding[];
  readonly fragmentPairs: readonly FragmentPair[];
  readonly renderings: PageRenderings | null;
  readonly lostAnchors: readonly string[];
  readonly count: FactCount;
}

/** Compares a page with its translation, by every rule that is not off. */
export function checkPair(
  source: Page,
  translation: Page,
  collection: ProjectCollection,
  context: RuleContext,
): PairResult {
  const alignment = alignPages(source.document, translation.document);
  const leaves = leafPairs(source.document, translation.document, alignment);
  const pair: PagePair = {collection, page: source.page, source, translation, alignment, leaves};
  const state = translationState(source, translation);
  const {ran} = rulePlan(context.project, translation.locale);
  const applied = state === 'translated' ? ran : ran.filter(({id}) => id === 'pages');
  const drafts = applied.flatMap((rule): RuleDraft[] =>
    (rule.checkPair?.(pair, context) ?? []).map((draft) => ({rule: rule.id, draft})),
  );
  return {
    state,
    findings: toFindings(drafts, pair),
    fragmentPairs: state === 'translated' ? fragmentPairs(pair, context) : [],
    renderings: state === 'translated' ? pageRenderings(pair, context) : null,
    lostAnchors: context.project.rules.headings === 'off' ? [] : lostAnchors(pair),
    count: countFacts(pair, context),
  };
}
