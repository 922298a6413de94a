import {alignPages} from '../align/alignPages';
import {leafPairs} from '../align/leafPairs';
import type {ProjectCollection} from '../config/project';
import type {Page} from '../document/page';
import type {Finding, RuleId} from '../report/finding';
import {rules} from '../rules/registry';
import type {PagePair, RuleContext} from '../rules/rule';
import {toFindings} from './toFindings';

/** Rules about translating: between two versions in one language they have nothing to say. */
const aboutTranslation: ReadonlySet<RuleId> = new Set([
  'pages',
  'syntax',
  'untranslated',
  'glossary',
  'consistency',
]);

/**
 * Compares two versions of one page by the rules that compare facts, as if the newer one translated
 * the older.
 */
export function compareVersions(
  before: Page,
  after: Page,
  collection: ProjectCollection,
  context: RuleContext,
): readonly Finding[] {
  const alignment = alignPages(before.document, after.document);
  const leaves = leafPairs(before.document, after.document, alignment);
  const pair: PagePair = {
    collection,
    page: after.page,
    source: before,
    translation: after,
    alignment,
    leaves,
  };
  const drafts = rules.flatMap((rule) =>
    context.project.rules[rule.id] === 'off' || aboutTranslation.has(rule.id)
      ? []
      : (rule.checkPair?.(pair, context) ?? []).map((draft) => ({rule: rule.id, draft})),
  );
  return toFindings(drafts, pair);
}
