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
    [{workflow: 'cli'}, []],
    [{workflow: 'integration'}, []],
    [
      {workflow: 'script', stage: 'development'},
      [
        'stage=production: service',
        'stage=both: pat-then-service',
        'stage=unsure: pat-then-service',
      ],
    ],
    [
      {workflow: 'terraform', stage: 'both'},
      ['stage=development: pat', 'stage=production: service'],
    ],
    [{workflow: 'sheets', actor: 'unsure'}, ['actor=user: pat', 'actor=system: service']],
    [{workflow: 'other', actor: 'user'}, ['actor=system: service']],
    [
      {workflow: 'other', actor: 'unsure', stage: 'production'},
      [
        'actor=user: pat',
        'stage=development: pat',
        'stage=both: pat-then-service',
        'stage=unsure: either',
      ],
    ],
  ])('%j flips by %j', (answers, expected) => {
    expect(flipsOf(answers)).toEqual(expected);
  });

  it('finds nothing while a question is open', () => {
    expect(flipsOf({workflow: 'other'})).toEqual([]);
  });

  it('shows only real changes and misses none, in every state', () => {
    for (const state of canonicalStates(model)) {
      const now = decide(model, state);
      if (now.kind === 'question') continue;
      const expected = (['actor', 'stage'] as const satisfies readonly QuestionId[])
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
