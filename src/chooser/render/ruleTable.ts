import {model} from '../model/model';
import type {Rule} from '../model/rules';
import {optionKey} from './options';
import type {Wording} from './types';

/** The decision table in words. */
export interface RuleTable {
  /** One heading for each question, then one for the result. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    /** The answers under which the rule applies, by question; none where it does not matter. */
    readonly cells: readonly (readonly string[])[];
    readonly result: string;
  }[];
}

/** Words the decision table, one row for each rule. */
export function ruleTable({t}: Pick<Wording, 't'>): RuleTable {
  return {
    columns: [...model.questions.map(({id}) => t(`question.${id}.short`)), t('table.result')],
    rows: model.rules.map((rule: Rule) => ({
      id: rule.id,
      cells: model.questions.map(({id}) =>
        (rule.when[id] ?? []).map((option) => t(optionKey(id, option, 'label'))),
      ),
      result: t(`outcome.${rule.outcome}.short`),
    })),
  };
}
