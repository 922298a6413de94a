import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {canonicalStates, partialCombinations} from '../../../src/chooser/engine/combinations';
import {decide} from '../../../src/chooser/engine/decide';
import {questionsLeft} from '../../../src/chooser/engine/questionsLeft';
import {model} from '../../../src/chooser/model/model';
import type {Answers} from '../../../src/chooser/model/questions';

/** Every path through the questions, with what it must end in. */
const table: readonly [answers: Answers, outcome: string, rule: string][] = [
  [{workflow: 'cli'}, 'pat', 'cli'],
  [{workflow: 'integration'}, 'service', 'integration'],
  [{workflow: 'script', stage: 'development'}, 'pat', 'automation-development'],
  [{workflow: 'script', stage: 'production'}, 'service', 'automation-production'],
  [{workflow: 'script', stage: 'both'}, 'pat-then-service', 'automation-moving'],
  [{workflow: 'script', stage: 'unsure'}, 'pat-then-service', 'automation-moving'],
  [{workflow: 'sheets', actor: 'user'}, 'pat', 'sheets-user'],
  [{workflow: 'sheets', actor: 'system'}, 'service', 'sheets-system'],
  [{workflow: 'sheets', actor: 'unsure'}, 'either', 'sheets-unsure'],
  [{workflow: 'terraform', stage: 'development'}, 'pat', 'automation-development'],
  [{workflow: 'terraform', stage: 'production'}, 'service', 'automation-production'],
  [{workflow: 'terraform', stage: 'both'}, 'pat-then-service', 'automation-moving'],
  [{workflow: 'terraform', stage: 'unsure'}, 'pat-then-service', 'automation-moving'],
  [{workflow: 'other', actor: 'user'}, 'pat', 'other-user'],
  [{workflow: 'other', actor: 'system'}, 'service', 'other-system'],
  [{workflow: 'other', actor: 'unsure', stage: 'development'}, 'pat', 'other-development'],
  [{workflow: 'other', actor: 'unsure', stage: 'production'}, 'service', 'other-production'],
  [{workflow: 'other', actor: 'unsure', stage: 'both'}, 'pat-then-service', 'other-moving'],
  [{workflow: 'other', actor: 'unsure', stage: 'unsure'}, 'either', 'other-unsure'],
];

describe('decide', () => {
  it.each(table)('%j ends in %s by the rule %s', (answers, outcome, rule) => {
    const decision = decide(model, answers);
    expect(decision).toMatchObject({kind: 'result', rule: {id: rule, outcome}});
  });

  it('has no other path to a result than those of the table', () => {
    const paths = canonicalStates(model).filter((state) => decide(model, state).kind === 'result');
    expect(new Set(paths.map((path) => JSON.stringify(path)))).toEqual(
      new Set(table.map(([{workflow, actor, stage}]) => JSON.stringify({workflow, actor, stage}))),
    );
  });

  it.each([
    [{}, 'workflow'],
    [{workflow: 'terraform'}, 'stage'],
    [{workflow: 'script'}, 'stage'],
    [{workflow: 'sheets'}, 'actor'],
    [{workflow: 'other'}, 'actor'],
    [{workflow: 'other', actor: 'unsure'}, 'stage'],
  ] as const)('asks after %j for %s', (answers, question) => {
    expect(decide(model, answers)).toMatchObject({kind: 'question', question: {id: question}});
  });

  it('ignores answers to questions that are not asked', () => {
    expect(decide(model, {workflow: 'cli', actor: 'system', stage: 'production'})).toMatchObject({
      kind: 'result',
      rule: {id: 'cli'},
      answers: {workflow: 'cli'},
    });
  });

  it('asks again where an answer is not among the options', () => {
    const smuggled = {workflow: 'terraform', stage: 'toString'} as unknown as Answers;
    expect(decide(model, smuggled)).toMatchObject({kind: 'question', question: {id: 'stage'}});
  });

  it('does not take inherited properties for answers', () => {
    const inherited = Object.create({workflow: 'cli'}) as Answers;
    expect(decide(model, inherited)).toMatchObject({kind: 'question', question: {id: 'workflow'}});
  });

  it('answers every one of the 140 partial states with one of 25 screens', () => {
    const partial = partialCombinations(model);
    expect(partial).toHaveLength(140);
    for (const answers of partial)
      expect(['question', 'result']).toContain(decide(model, answers).kind);
    const screens = canonicalStates(model).map((state) => decide(model, state).kind);
    expect(screens.filter((kind) => kind === 'question')).toHaveLength(6);
    expect(screens.filter((kind) => kind === 'result')).toHaveLength(19);
  });

  it('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...partialCombinations(model)), (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse()) as Answers;
        expect(decide(model, reversed)).toEqual(decide(model, answers));
      }),
    );
  });

  it('gives the same result for the answers that it says count', () => {
    for (const answers of partialCombinations(model)) {
      const decision = decide(model, answers);
      expect(decide(model, decision.answers)).toEqual(decision);
    }
  });

  it('names the missing answers when a model without proof has a gap', () => {
    const leaky = {
      ...model,
      questions: [{id: 'colour', options: ['red', 'blue'], askedWhen: [{}]}],
      rules: [{id: 'red', when: {colour: ['red']}, outcome: 'pat'}],
    } as const;
    expect(() => decide(leaky, {colour: 'blue'})).toThrow(/no rule for \{"colour":"blue"\}/);
  });
});

describe('questionsLeft', () => {
  it.each([
    [{}, 3],
    [{workflow: 'other'}, 2],
    [{workflow: 'terraform'}, 1],
    [{workflow: 'other', actor: 'unsure'}, 1],
    [{workflow: 'cli'}, 0],
  ] as const)('after %j at most %i', (answers, count) => {
    expect(questionsLeft(model, answers)).toBe(count);
  });
});
