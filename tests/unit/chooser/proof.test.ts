import {describe, expect, it} from 'vitest';
import {analyse} from '../../../src/chooser/engine/analyse';
import {fullCombinations} from '../../../src/chooser/engine/combinations';
import {decide} from '../../../src/chooser/engine/decide';
import {holds} from '../../../src/chooser/engine/holds';
import {prove} from '../../../src/chooser/engine/prove';
import {model} from '../../../src/chooser/model/model';
import type {ModelShape} from '../../../src/chooser/model/types';

describe('the decision table', () => {
  it('has 128 combinations of answers', () => {
    expect(fullCombinations(model)).toHaveLength(128);
    expect(new Set(fullCombinations(model).map((answers) => JSON.stringify(answers))).size).toBe(
      128,
    );
  });

  it('applies exactly one rule to each of them', () => {
    for (const answers of fullCombinations(model)) {
      const matching = model.rules.filter(({when}) => holds(when, answers));
      expect(
        matching.map(({id}) => id),
        JSON.stringify(answers),
      ).toHaveLength(1);
      expect(decide(model, answers)).toMatchObject({kind: 'result', rule: matching[0]});
    }
  });

  it('spreads them over the outcomes as counted by hand', () => {
    const count: Record<string, number> = {};
    for (const answers of fullCombinations(model)) {
      const decision = decide(model, answers);
      if (decision.kind === 'result') {
        count[decision.rule.outcome] = (count[decision.rule.outcome] ?? 0) + 1;
      }
    }
    expect(count).toEqual({
      ...{scim: 16, 'git-token': 16, 'tableau-token': 16, none: 16},
      ...{'webhook-secret': 16, 'state-client': 16, oauth: 4, 'dbt-login': 4},
      ...{pat: 18, service: 2, 'pat-then-service': 4},
    });
  });

  it('is proven sound', () => {
    expect(prove(model)).toEqual({
      line: 'chooser: 128 combinations, 17 paths, 0 gaps, 0 overlaps, 0 unreachable rules, 0 dead outcomes',
      problems: [],
    });
  });
});

describe('the proof', () => {
  const base: ModelShape = model;
  const withRules = (rules: ModelShape['rules']): ModelShape => ({...base, rules});

  it('names every combination that a missing rule leaves open', () => {
    const {gaps} = analyse(withRules(base.rules.filter(({id}) => id !== 'client')));
    expect(gaps).toHaveLength(4);
    expect(gaps).toContainEqual({kind: 'ordinary', signin: 'client', stage: 'both'});
  });

  it('names the rules that overlap', () => {
    const again = {id: 'again', when: {kind: ['git'], stage: ['both']}, outcome: 'pat'};
    const {overlaps} = analyse(withRules([...base.rules, again]));
    expect(overlaps).toHaveLength(4);
    expect(overlaps[0]?.rules).toEqual(['git', 'again']);
  });

  it('finds a rule that no answer reaches', () => {
    const never = {id: 'never', when: {kind: ['telepathy']}, outcome: 'pat'};
    expect(analyse(withRules([...base.rules, never])).unreachableRules).toEqual(['never']);
  });

  it('finds a rule that hangs on a question nobody is asked there', () => {
    const rules = base.rules.flatMap((rule) =>
      rule.id === 'git'
        ? [
            {...rule, id: 'git-now', when: {kind: ['git'], stage: ['production']}},
            {...rule, when: {kind: ['git'], stage: ['development', 'both', 'unsure']}},
          ]
        : [rule],
    );
    expect([...analyse(withRules(rules)).blindRules].sort()).toEqual(['git', 'git-now']);
  });

  it('finds an outcome that nothing leads to, and one that the model does not know', () => {
    expect(analyse({...base, outcomes: [...base.outcomes, 'magic']}).deadOutcomes).toEqual([
      'magic',
    ]);
    expect(
      analyse({...base, outcomes: base.outcomes.filter((id) => id !== 'oauth')}).undeclaredOutcomes,
    ).toEqual(['oauth']);
  });

  it('finds options without effect unless they are declared twins, and twins that are none', () => {
    expect(analyse({...base, twins: []}).indistinct).toEqual([
      {question: 'signin', options: ['no', 'unsure']},
      {question: 'stage', options: ['both', 'unsure']},
    ]);
    const twins = [...base.twins, {question: 'kind', options: ['git', 'tableau']}] as const;
    expect(analyse({...base, twins}).falseTwins).toEqual([
      {question: 'kind', options: ['git', 'tableau']},
    ]);
  });

  it('puts each defect into a sentence', () => {
    const {line, problems} = prove(
      {...withRules(base.rules.slice(1)), outcomes: [...base.outcomes, 'magic'], twins: []},
      'test',
    );
    expect(line).toBe(
      'test: 128 combinations, 17 paths, 16 gaps, 0 overlaps, 0 unreachable rules, 2 dead outcomes',
    );
    expect(problems).toContain('Dead: no answers lead to outcome magic.');
    expect(problems.filter((problem) => problem.startsWith('Gap: no rule for'))).toHaveLength(16);
    expect(problems.some((problem) => problem.startsWith('Without effect: no and unsure'))).toBe(
      true,
    );
  });
});
