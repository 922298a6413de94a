import {english, russian} from './pageWords';
import {renderRulePage} from './renderRulePage';

/** The generated pages: path in the repository and content. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/parity/rules.mdx', renderRulePage(english)],
    ['i18n/ru/docusaurus-plugin-content-docs/current/parity/rules.mdx', renderRulePage(russian)],
  ]);
}
