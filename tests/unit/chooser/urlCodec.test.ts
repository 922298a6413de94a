import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {narrowedStates} from '../../../src/chooser/engine/allStates';
import {canonicalStates} from '../../../src/chooser/engine/combinations';
import {
  type ChooserState,
  canonicalItem,
  canonicalState,
  type Item,
  isComplete,
  itemKey,
} from '../../../src/chooser/engine/state';
import {decodeState, encodeState} from '../../../src/chooser/engine/urlCodec';
import {linksOfVersion1} from '../../../src/chooser/model/earlierLinks';
import {model} from '../../../src/chooser/model/model';
import type {QuestionId} from '../../../src/chooser/model/questions';
import {regions} from '../../../src/chooser/model/regions';
import {planIds, tasks} from '../../../src/chooser/model/tasks';
import {isWorkflow, workflowIds} from './wording';

const decode = (search: string) => decodeState(search, isWorkflow);

/** Every screen, with each edit, and every answer on every plan and for every task. */
const states: readonly ChooserState[] = [
  ...new Map(
    [
      ...canonicalStates(model).flatMap((answers) =>
        [undefined, ...(Object.keys(answers) as QuestionId[])].map((asking) => ({
          answers,
          ...(asking && {asking}),
        })),
      ),
      ...narrowedStates(workflowIds),
    ]
      .map(canonicalState)
      .map((state) => [encodeState(state), state]),
  ).values(),
];

const items: readonly Item[] = states.filter(isComplete).map(canonicalItem);
const anyState = fc
  .record(
    {
      base: fc.constantFrom(...states),
      plan: fc.constantFrom(...planIds),
      region: fc.constantFrom(...regions),
      also: fc.array(fc.constantFrom(...items), {maxLength: 6}),
      show: fc.constant('plan' as const),
    },
    {requiredKeys: ['base']},
  )
  .map(({base, ...rest}) => canonicalState({...base, ...rest} as ChooserState));

describe('encodeState', () => {
  it.each<[ChooserState, string]>([
    [{answers: {}}, ''],
    [{workflow: 'airflow', answers: {}}, '?v=2&workflow=airflow'],
    [{answers: {signin: 'no', kind: 'ordinary'}}, '?v=2&kind=ordinary&signin=no'],
    [
      {answers: {kind: 'ordinary', signin: 'client'}, asking: 'signin'},
      '?v=2&kind=ordinary&signin=client&ask=signin',
    ],
    [
      {workflow: 'script-in-production', answers: {}, task: 'metrics', plan: 'team', region: 'eu1'},
      '?v=2&workflow=script-in-production&task=metrics&plan=team&region=eu1',
    ],
    [
      {
        workflow: 'airflow',
        answers: {},
        show: 'plan',
        also: [
          {workflow: 'hightouch', answers: {}},
          {answers: {kind: 'ordinary', signin: 'no', stage: 'production'}, task: 'run-jobs'},
        ],
      },
      '?v=2&workflow=airflow&show=plan&also=hightouch&also=ordinary.no.production~run-jobs',
    ],
  ])('writes %j as %s', (state, search) => {
    expect(encodeState(state)).toBe(search);
  });

  it('drops what has no effect', () => {
    expect(
      encodeState({
        workflow: 'airflow',
        answers: {kind: 'git'},
        task: 'metrics',
        asking: 'stage',
        also: [{workflow: 'airflow', answers: {}}, {answers: {kind: 'ordinary'}}],
      }),
    ).toBe('?v=2&workflow=airflow');
    expect(encodeState({answers: {}, show: 'plan'})).toBe('');
  });

  it('keeps the keys of others first and exactly as written', () => {
    expect(
      encodeState({workflow: 'airflow', answers: {}}, ['docusaurus-theme=dark', 'q=a%20b+c']),
    ).toBe('?docusaurus-theme=dark&q=a%20b+c&v=2&workflow=airflow');
  });
});

describe('decodeState', () => {
  it('reverses encodeState on every state', () => {
    expect(states.length).toBeGreaterThan(800);
    for (const state of states) {
      const search = encodeState(state);
      const link = decode(search);
      expect(link.state, search).toEqual(state);
      expect(link.canonical).toBe(search);
      expect(link.notice).toBeUndefined();
    }
  });

  it('reverses encodeState on plans of several workflows, with regions', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const search = encodeState(state);
        expect(decode(search).state).toEqual(state);
        expect(decode(search).canonical).toBe(search);
        expect(decode(search).notice).toBeUndefined();
        expect(search).toMatch(/^(\?[a-z0-9=&.~-]+)?$/);
      }),
      {numRuns: 1000},
    );
  });

  it.each([
    ['an unknown workflow', '?v=2&workflow=telepathy', 'unreadable', ''],
    ['an unknown answer', '?v=2&kind=telepathy', 'unreadable', ''],
    ['two different values', '?v=2&workflow=airflow&workflow=atlan', 'unreadable', ''],
    ['a value in capitals', '?v=2&workflow=AIRFLOW', 'unreadable', ''],
    ['broken percent encoding', '?v=2&workflow=%E0%A4%A', 'unreadable', ''],
    ['an inherited name', '?v=2&workflow=constructor', 'unreadable', ''],
    ['an empty value', '?workflow=', 'unreadable', ''],
    ['a later version', '?v=9&workflow=airflow', 'other-version', '?v=2&workflow=airflow'],
    ['a later version with new words', '?v=9&workflow=mcp', 'other-version', ''],
    ['an unknown edit', '?kind=git&ask=__proto__', 'unreadable', '?v=2&kind=git'],
    ['markup', '?v=2&workflow=%3Cimg%20src=x%3E&plan=%22', 'unreadable', ''],
    ['an unknown member of a plan', '?v=2&also=zzz&also=atlan', 'unreadable', '?v=2&also=atlan'],
    ['an incomplete member', '?v=2&also=ordinary.no', 'unreadable', ''],
    ['a member with too much', '?v=2&also=git.no', 'unreadable', ''],
    ['a member with two tasks', '?v=2&also=atlan~metrics~metrics', 'unreadable', ''],
  ] as const)('says so for %s', (_, search, notice, canonical) => {
    expect(decode(search)).toMatchObject({notice, canonical});
  });

  it.each([
    ['an answer that has no effect', '?v=2&kind=git&stage=production', '?v=2&kind=git'],
    ['answers beside a name', '?v=2&workflow=airflow&kind=git', '?v=2&workflow=airflow'],
    ['a task where there is none to choose', '?v=2&kind=git&task=metrics', '?v=2&kind=git'],
    ['an edit of an open question', '?v=2&kind=ordinary&ask=signin', '?v=2&kind=ordinary'],
    ['a missing version', '?workflow=airflow', '?v=2&workflow=airflow'],
    ['another order', '?workflow=airflow&v=2', '?v=2&workflow=airflow'],
    ['a plan of nothing', '?v=2&show=plan', ''],
    ['a member named twice', '?v=2&also=atlan&also=atlan', '?v=2&also=atlan'],
  ])('mends %s silently', (_, search, canonical) => {
    const link = decode(search);
    expect(link.canonical).toBe(canonical);
    expect(link.notice).toBeUndefined();
  });

  it('leaves a link alone that is none of ours', () => {
    for (const search of ['?v=123', '?docusaurus-theme=dark', '?utm=1&&x=%20', '?v=1', '?q']) {
      expect(decode(search)).toMatchObject({canonical: search, state: {answers: {}}});
      expect(decode(search).notice).toBeUndefined();
    }
  });

  it('does not read a key behind a second question mark', () => {
    expect(decode('??workflow=airflow').state).toEqual({answers: {}});
  });

  it('reads no answers beyond a fixed length, and keeps the keys of others', () => {
    const long = `x=${'a'.repeat(5000)}`;
    expect(decode(`?${long}&workflow=airflow`)).toMatchObject({
      ...{state: {answers: {}}, notice: 'unreadable', canonical: `?${long}`},
    });
    expect(decode(`?workflow=airflow&${long}`).state.workflow).toBe('airflow');
  });

  it('turns any query into a canonical state', () => {
    const key = fc.constantFrom(
      ...['v', 'workflow', 'kind', 'signin', 'stage', 'ask', 'plan', 'task', 'region', 'show'],
      ...['also', 'actor', 'x', ''],
    );
    const value = fc.oneof(
      fc.constantFrom('1', '2', 'cli', 'other', 'sheets', 'terraform', 'airflow', 'git', 'no'),
      fc.constantFrom('ordinary', 'ordinary.no.production', 'git~metrics', 'plan', 'eu1', 'stage'),
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
        const link = decode(search);
        expect(canonicalState(link.state)).toEqual(link.state);
        const again = decode(link.canonical);
        expect(again.state).toEqual(link.state);
        expect(again.canonical).toBe(link.canonical);
        expect(again.notice).toBeUndefined();
      }),
      {numRuns: 2000},
    );
  });

  it('keeps every key of others through a journey', () => {
    const ours = /^(v|workflow|kind|signin|stage|ask|plan|task|region|show|also|actor)=/;
    const piece = fc
      .tuple(fc.stringMatching(/^[a-z-]{1,12}$/), fc.string().map(encodeURIComponent))
      .map(([k, v]) => `${k}=${v}`)
      .filter((text) => !ours.test(text));
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 5}), anyState, (pieces, state) => {
        const search = encodeState(state, pieces);
        expect(decode(search)).toMatchObject({foreign: pieces, canonical: search});
      }),
    );
  });
});

describe('links of version 1', () => {
  it.each([
    ['?v=1&workflow=cli', '?v=2&workflow=dbt-cli'],
    ['?workflow=integration&plan=team', '?v=2&workflow=partner-integration&plan=team'],
    [
      '?v=1&workflow=terraform&stage=production&plan=starter&task=edit-jobs',
      '?v=2&workflow=terraform-production-account&plan=starter',
    ],
    ['?v=1&workflow=terraform', '?v=2&kind=ordinary&signin=no'],
    ['?v=1&workflow=script&stage=both', '?v=2&kind=ordinary&signin=no&stage=both'],
    ['?v=1&workflow=sheets&actor=user', '?v=2&workflow=spreadsheets-per-person'],
    ['?v=1&workflow=sheets&actor=unsure', '?v=2&workflow=google-sheets-shared'],
    ['?v=1&workflow=other&actor=user', '?v=2&kind=person'],
    ['?v=1&workflow=other', ''],
    ['?q=1&v=1&workflow=cli&ask=workflow', '?q=1&v=2&workflow=dbt-cli'],
  ])('%s leads to %s, with a notice', (search, canonical) => {
    expect(decode(search)).toMatchObject({canonical, notice: 'other-version'});
  });

  it('are all known: every state that version 1 could write', () => {
    const workflow = ['cli', 'integration', 'script', 'sheets', 'terraform', 'other'];
    const actor = [undefined, 'user', 'system', 'unsure'];
    const stage = [undefined, 'development', 'production', 'both', 'unsure'];
    for (const w of workflow) {
      for (const a of actor) {
        for (const s of stage) {
          const search = `?v=1&workflow=${w}${a ? `&actor=${a}` : ''}${s ? `&stage=${s}` : ''}`;
          expect(decode(search).notice, search).toBe('other-version');
          expect(decode(decode(search).canonical).notice).toBeUndefined();
        }
      }
    }
  });

  it('share no value with those of today', () => {
    for (const {holds} of linksOfVersion1) expect(isWorkflow(holds.workflow ?? '')).toBe(false);
  });
});

describe('itemKey', () => {
  it('tells all answers apart, and tasks within them', () => {
    const keys = items.map(itemKey);
    expect(new Set(keys).size).toBe(new Set(items.map((item) => JSON.stringify(item))).size);
    expect(tasks.length).toBe(6);
  });
});
