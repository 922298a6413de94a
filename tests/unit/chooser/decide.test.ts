import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {canonicalStates, partialCombinations} from '../../../src/chooser/engine/combinations';
import {decide} from '../../../src/chooser/engine/decide';
import {questionsLeft} from '../../../src/chooser/engine/questionsLeft';
import {model} from '../../../src/chooser/model/model';
import type {Answers} from '../../../src/chooser/model/questions';

const no = {kind: 'ordinary', signin: 'no'} as const;
const unsure = {kind: 'ordinary', signin: 'unsure'} as const;

/** Every path through the questions, with what it must end in. */
const table: readonly [answers: Answers, outcome: string, rule: string][] = [
  [{kind: 'users'}, 'scim', 'users'],
  [{kind: 'git'}, 'git-token', 'git'],
  [{kind: 'tableau'}, 'tableau-token', 'tableau'],
  [{kind: 'built-in'}, 'none', 'built-in'],
  [{kind: 'webhook'}, 'webhook-secret', 'webhook'],
  [{kind: 'state'}, 'state-client', 'state'],
  [{kind: 'person'}, 'pat', 'person'],
  [{kind: 'ordinary', signin: 'client'}, 'oauth', 'client'],
  [{kind: 'ordinary', signin: 'local'}, 'dbt-login', 'local'],
  [{...no, stage: 'development'}, 'pat', 'development'],
  [{...no, stage: 'production'}, 'service', 'production'],
  [{...no, stage: 'both'}, 'pat-then-service', 'moving'],
  [{...no, stage: 'unsure'}, 'pat-then-service', 'undecided'],
  [{...unsure, stage: 'development'}, 'pat', 'development'],
  [{...unsure, stage: 'production'}, 'service', 'production'],
  [{...unsure, stage: 'both'}, 'pat-then-service', 'moving'],
  [{...unsure, stage: 'unsure'}, 'pat-then-service', 'undecided'],
];

describe('decide', () => {
  it.each(table)('%j ends in %s by the rule %s', (answers, outcome, rule) => {
    const decision = decide(model, answers);
    expect(decision).toMatchObject({kind: 'result', rule: {id: rule, outcome}});
  });

  it('has no other path to a result than those of the table', () => {
    const paths = canonicalStates(model).filter((state) => decide(model, state).kind === 'result');
    expect(new Set(paths.map((path) => JSON.stringify(path)))).toEqual(
      new Set(table.map(([{kind, signin, stage}]) => JSON.stringify({kind, signin, stage}))),
    );
  });

  it.each([
    [{}, 'kind'],
    [{kind: 'ordinary'}, 'signin'],
    [{kind: 'ordinary', signin: 'no'}, 'stage'],
    [{kind: 'ordinary', signin: 'unsure'}, 'stage'],
  ] as const)('asks after %j for %s', (answers, question) => {
    expect(decide(model, answers)).toMatchObject({kind: 'question', question: {id: question}});
  });

  it('asks three questions at most', () => {
    expect(questionsLeft(model, {})).toBe(3);
    expect(questionsLeft(model, {kind: 'ordinary'})).toBe(2);
    expect(questionsLeft(model, {kind: 'ordinary', signin: 'no'})).toBe(1);
    expect(questionsLeft(model, {kind: 'person'})).toBe(0);
  });

  it('ignores answers to questions that are not asked', () => {
    expect(decide(model, {kind: 'git', signin: 'no', stage: 'production'})).toMatchObject({
      kind: 'result',
      rule: {id: 'git'},
      answers: {kind: 'git'},
    });
  });

  it('asks again where an answer is not among the options', () => {
    const smuggled = {...no, stage: 'toString'} as unknown as Answers;
    expect(decide(model, smuggled)).toMatchObject({kind: 'question', question: {id: 'stage'}});
  });

  it('does not take inherited properties for answers', () => {
    const inherited = Object.create({kind: 'git'}) as Answers;
    expect(decide(model, inherited)).toMatchObject({kind: 'question', question: {id: 'kind'}});
  });

  it('answers every one of the 225 partial states with one of 21 screens', () => {
    const partial = partialCombinations(model);
    expect(partial).toHaveLength(225);
    for (const answers of partial)
      expect(['question', 'result']).toContain(decide(model, answers).kind);
    const screens = canonicalStates(model).map((state) => decide(model, state).kind);
    expect(screens.filter((kind) => kind === 'question')).toHaveLength(4);
    expect(screens.filter((kind) => kind === 'result')).toHaveLength(17);
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
