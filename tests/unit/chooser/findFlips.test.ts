import {describe, expect, it} from 'vitest';
import {canonicalStates} from '../../../src/chooser/engine/combinations';
import {decide} from '../../../src/chooser/engine/decide';
import {findFlips} from '../../../src/chooser/engine/findFlips';
import {model} from '../../../src/chooser/model/model';
import {type Answers, options, type QuestionId} from '../../../src/chooser/model/questions';

const flipsOf = (answers: Answers) =>
  findFlips(model, answers).map(
    ({question, option, rule}) => `${question}=${option}: ${rule.outcome}`,
  );

describe('findFlips', () => {
  it.each<[Answers, string[]]>([
    [{kind: 'users'}, []],
    [{kind: 'ordinary', signin: 'client'}, ['signin=local: dbt-login']],
    [
      {kind: 'ordinary', signin: 'no', stage: 'production'},
      [
        'signin=client: oauth',
        'signin=local: dbt-login',
        'stage=development: pat',
        'stage=both: pat-then-service',
        'stage=unsure: pat-then-service',
      ],
    ],
  ])('%j flips by %j', (answers, expected) => {
    expect(flipsOf(answers)).toEqual(expected);
  });

  it('finds nothing while a question is open', () => {
    expect(flipsOf({kind: 'ordinary'})).toEqual([]);
  });

  it('shows only real changes and misses none, in every state', () => {
    for (const state of canonicalStates(model)) {
      const now = decide(model, state);
      if (now.kind === 'question') continue;
      const expected = (['signin', 'stage'] as const satisfies readonly QuestionId[])
        .filter((question) => state[question] !== undefined)
        .flatMap((question) => options[question].map((option) => ({...state, [question]: option})))
        .map((changed) => decide(model, changed))
        .flatMap((then) =>
          then.kind === 'result' && then.rule.outcome !== now.rule.outcome ? [then.answers] : [],
        );
      expect(findFlips(model, state).map(({answers}) => answers)).toEqual(expected);
    }
  });
});
