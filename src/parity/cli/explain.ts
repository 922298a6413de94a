import {languageOf} from '../languages';
import type {RuleId} from '../report/finding';
import {rules} from '../rules/registry';
import type {Rule} from '../rules/rule';
import {ruleDocumentation} from '../rules/ruleDocumentation';

/** What `docs-parity explain` prints: severity and needs of a rule, then its documentation. */
export function explain(id: RuleId): string {
  const rule = rules.find((each) => each.id === id);
  const facts = rule ? `${rule.severity}${needsOf(rule)}` : '';
  return `${id} (${facts})\n\n${ruleDocumentation(id)}\n`;
}

/** What `docs-parity rules` prints: every rule in a line, in the order in which they run. */
export function listRules(): string {
  const width = Math.max(...rules.map(({id}) => id.length));
  return rules
    .map((rule) => {
      const {id, severity, summary} = rule;
      return `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}${needsOf(rule)}\n`;
    })
    .join('');
}

const languages = ['en', 'ru', 'de', 'ko'];

/** The languages that a rule knows, where it can't do without their data. */
function needsOf({needs = []}: Rule): string {
  if (needs.length === 0) return '';
  const known = languages.filter((language) =>
    needs.every((part) => languageOf(language)?.[part] !== undefined),
  );
  return `; needs the language’s data: ${known.join(', ')}`;
}
