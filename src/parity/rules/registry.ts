import type {RuleId} from '../report/finding';
import {admonitionsRule} from './admonitions';
import {anchorsRule} from './anchors';
import {catalogueRule} from './catalogue';
import {codeRule} from './code';
import {componentsRule} from './components';
import {consistencyRule} from './consistency';
import {datesRule} from './dates';
import {freshnessRule} from './freshness';
import {frontMatterRule} from './frontMatter';
import {glossaryRule} from './glossary';
import {headingsRule} from './headings';
import {imagesRule} from './images';
import {inlineCodeRule} from './inlineCode';
import {linksRule} from './links';
import {listsRule} from './lists';
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
import {tablesRule} from './tables';
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
  frontMatterRule,
  headingsRule,
  placeholdersRule,
  datesRule,
  permissionSetsRule,
  termsRule,
  untranslatedRule,
  listsRule,
  tablesRule,
  admonitionsRule,
  componentsRule,
  codeRule,
  imagesRule,
  versionsRule,
  numbersRule,
  inlineCodeRule,
  linksRule,
  anchorsRule,
  glossaryRule,
  recommendationsRule,
  polarityRule,
  consistencyRule,
  messagesRule,
  pluralsRule,
  catalogueRule,
  freshnessRule,
];

/** The rule with an id, or undefined: some ids of the report format belong to later rules. */
export function ruleById(id: RuleId): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
