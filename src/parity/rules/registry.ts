import type {RuleId} from '../report/finding';
import {anchorsRule} from './anchors';
import {catalogueRule} from './catalogue';
import {codeRule} from './code';
import {datesRule} from './dates';
import {freshnessRule} from './freshness';
import {glossaryRule} from './glossary';
import {headingsRule} from './headings';
import {linksRule} from './links';
import {messagesRule} from './messages';
import {numbersRule} from './numbers';
import {pagesRule} from './pages';
import {permissionSetsRule} from './permissionSets';
import {placeholdersRule} from './placeholders';
import {pluralsRule} from './plurals';
import {polarityRule} from './polarity';
import {recommendationsRule} from './recommendations';
import type {Rule} from './rule';
import {syntaxRule} from './syntax';
import {termsRule} from './terms';
import {untranslatedRule} from './untranslated';
import {versionsRule} from './versions';

/**
 * Every rule, causes before consequences: of several findings with one cause, that of the first rule
 * is kept. A new rule is one more file and one more line here.
 */
export const rules: readonly Rule[] = [
  pagesRule,
  syntaxRule,
  headingsRule,
  placeholdersRule,
  datesRule,
  permissionSetsRule,
  termsRule,
  untranslatedRule,
  codeRule,
  versionsRule,
  numbersRule,
  linksRule,
  anchorsRule,
  glossaryRule,
  recommendationsRule,
  polarityRule,
  messagesRule,
  pluralsRule,
  catalogueRule,
  freshnessRule,
];

/** The rule with an id, or undefined: some ids of the report format belong to later rules. */
export function ruleById(id: RuleId): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
