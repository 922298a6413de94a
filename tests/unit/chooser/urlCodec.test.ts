import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {canonicalStates} from '../../../src/chooser/engine/combinations';
import {type ChooserState, canonicalState, planIds} from '../../../src/chooser/engine/state';
import {decodeState, encodeState} from '../../../src/chooser/engine/urlCodec';
import {model} from '../../../src/chooser/model/model';
import type {QuestionId} from '../../../src/chooser/model/questions';
import {tasks} from '../../../src/chooser/model/tasks';

/** Every state there is: 25 screens, with each edit, plan and task that has an effect in them. */
const states: readonly ChooserState[] = [
  ...new Map(
    canonicalStates(model)
      .flatMap((answers) =>
        [undefined, ...(Object.keys(answers) as QuestionId[])].flatMap((asking) =>
          [undefined, ...planIds].flatMap((plan) =>
            [undefined, ...tasks].map((task) =>
              canonicalState({answers, asking, plan, task} as ChooserState),
            ),
          ),
        ),
      )
      .map((state) => [JSON.stringify(state), state]),
  ).values(),
];

describe('encodeState', () => {
  it.each<[ChooserState, string]>([
    [{answers: {}}, ''],
    [{answers: {workflow: 'cli'}}, '?v=1&workflow=cli'],
    [
      {answers: {stage: 'production', workflow: 'terraform'}},
      '?v=1&workflow=terraform&stage=production',
    ],
    [
      {answers: {workflow: 'terraform', stage: 'production'}, asking: 'stage'},
      '?v=1&workflow=terraform&stage=production&ask=stage',
    ],
    [
      {answers: {workflow: 'sheets', actor: 'system'}, plan: 'starter', task: 'metrics'},
      '?v=1&workflow=sheets&actor=system&plan=starter&task=metrics',
    ],
    [{answers: {workflow: 'cli', stage: 'production'}, plan: 'team'}, '?v=1&workflow=cli'],
  ])('writes %j as %s', (state, search) => {
    expect(encodeState(state)).toBe(search);
  });

  it('keeps the keys of others first and exactly as written', () => {
    expect(encodeState({answers: {workflow: 'cli'}}, ['docusaurus-theme=dark', 'q=a%20b+c'])).toBe(
      '?docusaurus-theme=dark&q=a%20b+c&v=1&workflow=cli',
    );
  });
});

describe('decodeState', () => {
  it.each<[string, ChooserState]>([
    ['', {answers: {}}],
    ['?', {answers: {}}],
    ['workflow=cli', {answers: {workflow: 'cli'}}],
    ['?workflow=cli', {answers: {workflow: 'cli'}}],
    ['?stage=both&workflow=script', {answers: {workflow: 'script', stage: 'both'}}],
    ['?workflow=cli&workflow=cli', {answers: {workflow: 'cli'}}],
    ['?workflow=terra%66orm', {answers: {workflow: 'terraform'}}],
  ])('reads %s without a notice', (search, state) => {
    const link = decodeState(search);
    expect(link.state).toEqual(state);
    expect(link.notice).toBeUndefined();
  });

  it.each([
    ['an unknown value', '?v=1&workflow=telepathy', 'unreadable', {}],
    ['two different values', '?workflow=cli&workflow=sheets', 'unreadable', {}],
    ['a value in capitals', '?workflow=CLI', 'unreadable', {}],
    ['broken percent encoding', '?workflow=%E0%A4%A', 'unreadable', {}],
    ['an inherited name', '?workflow=constructor', 'unreadable', {}],
    ['an empty value', '?workflow=', 'unreadable', {}],
    ['a later version', '?v=2&workflow=cli', 'other-version', {workflow: 'cli'}],
    ['a later version with new words', '?v=9&workflow=mcp', 'other-version', {}],
    ['an unknown edit', '?workflow=cli&ask=__proto__', 'unreadable', {workflow: 'cli'}],
  ] as const)('says so for %s', (_, search, notice, answers) => {
    expect(decodeState(search)).toMatchObject({notice, state: {answers}});
  });

  it.each([
    ['an answer that has no effect', '?v=1&workflow=cli&stage=production', '?v=1&workflow=cli'],
    ['a plan where none is needed', '?v=1&workflow=cli&plan=team', '?v=1&workflow=cli'],
    [
      'a task that the workflow does not have',
      '?v=1&workflow=sheets&actor=system&task=run-jobs',
      '?v=1&workflow=sheets&actor=system',
    ],
    ['an edit of an open question', '?v=1&workflow=script&ask=stage', '?v=1&workflow=script'],
    ['a missing version', '?workflow=cli', '?v=1&workflow=cli'],
    ['another order', '?workflow=cli&v=1', '?v=1&workflow=cli'],
  ])('mends %s silently', (_, search, canonical) => {
    const link = decodeState(search);
    expect(link.canonical).toBe(canonical);
    expect(link.notice).toBeUndefined();
  });

  it('leaves a link alone that is none of ours', () => {
    for (const search of ['?v=123', '?docusaurus-theme=dark', '?utm=1&&x=%20', '?v=1', '?q']) {
      expect(decodeState(search)).toMatchObject({canonical: search, state: {answers: {}}});
      expect(decodeState(search).notice).toBeUndefined();
    }
  });

  it('drops a foreign v only when it writes its own', () => {
    expect(encodeState({answers: {workflow: 'cli'}}, decodeState('?v=123&x=1').foreign)).toBe(
      '?x=1&v=1&workflow=cli',
    );
  });

  it('does not read a key behind a second question mark', () => {
    expect(decodeState('??workflow=cli').state).toEqual({answers: {}});
  });

  it('reads no answers beyond a fixed length, and keeps the keys of others', () => {
    const long = `x=${'a'.repeat(5000)}`;
    const link = decodeState(`?${long}&workflow=cli`);
    expect(link).toMatchObject({state: {answers: {}}, notice: 'unreadable', canonical: `?${long}`});
    expect(decodeState(`?workflow=cli&${long}`)).toMatchObject({
      state: {answers: {workflow: 'cli'}},
    });
  });

  it('reverses encodeState on every state', () => {
    expect(states.length).toBeGreaterThan(500);
    for (const state of states) {
      const search = encodeState(state);
      const link = decodeState(search);
      expect(link.state, search).toEqual(state);
      expect(link.canonical).toBe(search);
      expect(link.notice).toBeUndefined();
    }
  });

  it('turns any query into a canonical state', () => {
    const key = fc.constantFrom('v', 'workflow', 'actor', 'stage', 'ask', 'plan', 'task', 'x', '');
    const value = fc.oneof(
      fc.constantFrom('1', '2', 'cli', 'other', 'sheets', 'unsure', 'production', 'stage', 'team'),
      fc.constantFrom('metrics', 'developer', '__proto__', 'hasOwnProperty', '%', '%00', '+'),
      fc.string(),
    );
    const query = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc
        .array(fc.tuple(key, value).map(([k, v]) => `${k}=${v}`))
        .map((pieces) => `?${pieces.join('&')}`),
    );
    fc.assert(
      fc.property(query, (search) => {
        const link = decodeState(search);
        expect(canonicalState(link.state)).toEqual(link.state);
        const again = decodeState(link.canonical);
        expect(again.state).toEqual(link.state);
        expect(again.canonical).toBe(link.canonical);
        expect(again.notice).toBeUndefined();
      }),
      {numRuns: 2000},
    );
  });

  it('keeps every key of others through a journey', () => {
    const piece = fc
      .tuple(fc.stringMatching(/^[a-z-]{1,12}$/), fc.string().map(encodeURIComponent))
      .map(([k, v]) => `${k === 'v' ? 'w' : k}=${v}`)
      .filter((text) => !/^(workflow|actor|stage|ask|plan|task)=/.test(text));
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 5}), fc.constantFrom(...states), (pieces, state) => {
        const search = encodeState(state, pieces);
        expect(decodeState(search)).toMatchObject({state, foreign: pieces, canonical: search});
      }),
    );
  });
});
