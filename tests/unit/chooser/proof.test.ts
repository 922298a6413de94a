import {describe, expect, it} from 'vitest';
import {analyse} from '../../../src/chooser/engine/analyse';
import {fullCombinations} from '../../../src/chooser/engine/combinations';
import {decide} from '../../../src/chooser/engine/decide';
import {holds} from '../../../src/chooser/engine/holds';
import {prove} from '../../../src/chooser/engine/prove';
import {model} from '../../../src/chooser/model/model';
import type {ModelShape} from '../../../src/chooser/model/types';

describe('the decision table', () => {
  it('has 72 combinations of answers', () => {
    expect(fullCombinations(model)).toHaveLength(72);
    expect(new Set(fullCombinations(model).map((answers) => JSON.stringify(answers))).size).toBe(
      72,
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
    expect(count).toEqual({pat: 27, service: 27, 'pat-then-service': 13, either: 5});
  });

  it('is proven sound', () => {
    expect(prove(model)).toEqual({
      line: 'chooser: 72 combinations, 19 paths, 0 gaps, 0 overlaps, 0 unreachable rules, 0 dead outcomes',
      problems: [],
    });
  });
});

describe('the proof', () => {
  const base: ModelShape = model;
  const withRules = (rules: ModelShape['rules']): ModelShape => ({...base, rules});

  it('names every combination that a missing rule leaves open', () => {
    const {gaps} = analyse(withRules(base.rules.filter(({id}) => id !== 'sheets-unsure')));
    expect(gaps).toHaveLength(4);
    expect(gaps).toContainEqual({workflow: 'sheets', actor: 'unsure', stage: 'both'});
  });

  it('names the rules that overlap', () => {
    const again = {id: 'again', when: {workflow: ['cli'], stage: ['both']}, outcome: 'pat'};
    const {overlaps} = analyse(withRules([...base.rules, again]));
    expect(overlaps).toHaveLength(3);
    expect(overlaps[0]?.rules).toEqual(['cli', 'again']);
  });

  it('finds a rule that no answer reaches', () => {
    const never = {id: 'never', when: {workflow: ['telepathy']}, outcome: 'pat'};
    expect(analyse(withRules([...base.rules, never])).unreachableRules).toEqual(['never']);
  });

  it('finds a rule that hangs on a question nobody is asked there', () => {
    const rules = base.rules.flatMap((rule) =>
      rule.id === 'cli'
        ? [
            {...rule, id: 'cli-now', when: {workflow: ['cli'], stage: ['production']}},
            {...rule, when: {workflow: ['cli'], stage: ['development', 'both', 'unsure']}},
          ]
        : [rule],
    );
    expect([...analyse(withRules(rules)).blindRules].sort()).toEqual(['cli', 'cli-now']);
  });

  it('finds an outcome that nothing leads to, and one that the model does not know', () => {
    expect(analyse({...base, outcomes: [...base.outcomes, 'magic']}).deadOutcomes).toEqual([
      'magic',
    ]);
    expect(analyse({...base, outcomes: ['pat', 'service', 'either']}).undeclaredOutcomes).toEqual([
      'pat-then-service',
    ]);
  });

  it('finds options without effect unless they are declared twins, and twins that are none', () => {
    expect(analyse({...base, twins: []}).indistinct).toEqual([
      {question: 'workflow', options: ['script', 'terraform']},
    ]);
    const twins = [...base.twins, {question: 'actor', options: ['user', 'system']}] as const;
    expect(analyse({...base, twins}).falseTwins).toEqual([
      {question: 'actor', options: ['user', 'system']},
    ]);
  });

  it('puts each defect into a sentence', () => {
    const {line, problems} = prove(
      {...withRules(base.rules.slice(1)), outcomes: [...base.outcomes, 'magic'], twins: []},
      'test',
    );
    expect(line).toBe(
      'test: 72 combinations, 19 paths, 12 gaps, 0 overlaps, 0 unreachable rules, 1 dead outcomes',
    );
    expect(problems).toContain('Dead: no answers lead to outcome magic.');
    expect(problems.filter((problem) => problem.startsWith('Gap: no rule for'))).toHaveLength(12);
    expect(
      problems.some((problem) => problem.startsWith('Without effect: script and terraform')),
    ).toBe(true);
  });
});
