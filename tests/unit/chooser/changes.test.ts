import {describe, expect, it} from 'vitest';
import {completeStates, narrowedStates} from '../../../src/chooser/engine/allStates';
import {answerOf, essenceOf} from '../../../src/chooser/engine/answer';
import {changesOf} from '../../../src/chooser/engine/changes';
import {type ChooserState, itemKey} from '../../../src/chooser/engine/state';
import {planIds} from '../../../src/chooser/model/tasks';
import {changeLines} from '../../../src/chooser/render/changeLines';
import {wordingOf, workflowIds} from './wording';

const wording = wordingOf('en');
const {catalogue} = wording;

function essence(state: ChooserState): string {
  const answer = answerOf(state, catalogue);
  if (answer === undefined) throw new Error(`${JSON.stringify(state)} has no answer`);
  return essenceOf(answer);
}

describe('what would change an answer', () => {
  it('is shown only where the answer, given again, is another', () => {
    for (const state of narrowedStates(workflowIds)) {
      const now = essence(state);
      for (const {state: then} of changesOf(state, catalogue)) {
        expect(essence(then), `${itemKey(state)} → ${itemKey(then)}`).not.toBe(now);
      }
    }
  });

  it('misses no plan that changes it', () => {
    for (const state of completeStates(workflowIds)) {
      for (const plan of planIds) {
        const onPlan = {...state, plan};
        const shown = changesOf(onPlan, catalogue)
          .filter(({kind}) => kind === 'plan')
          .map(({state: then}) => then.plan);
        const real = planIds.filter(
          (other) => other !== plan && essence({...state, plan: other}) !== essence(onPlan),
        );
        expect(shown, itemKey(state)).toEqual(real);
      }
    }
  });

  it('keeps plan, region and the other workflows of the reader', () => {
    const also = [{workflow: 'hightouch', answers: {}}] as const;
    const state = {workflow: 'airflow', answers: {}, plan: 'team', region: 'eu1', also} as const;
    for (const {kind, state: then} of changesOf(state, catalogue)) {
      expect(then.region).toBe('eu1');
      expect(then.also?.map(itemKey)).toEqual(['hightouch']);
      if (kind !== 'plan') expect(then.plan).toBe('team');
    }
  });

  it.each<[string, ChooserState, string[]]>([
    [
      'a workflow on a plan',
      {workflow: 'airflow', answers: {}, plan: 'enterprise'},
      [
        'Where it runs: Only in development or tests → PAT',
        'Where it runs: In tests now, in production later → PAT first, then a service token',
        'Where it runs: I don’t know yet → PAT first, then a service token',
        'v2 engine in CI, cron or Airflow → Service token: Job Runner',
        'Prefect, Dagster or Orchestra starts a job → Service token: Job Runner',
        'Your plan: Legacy Team → Service token: Job Admin',
        'Your plan: Starter → not possible on this plan',
        'Your plan: Developer → not possible on this plan',
      ],
    ],
    [
      'a shared sheet',
      {workflow: 'google-sheets-shared', answers: {}, plan: 'enterprise'},
      ['Semantic Layer in Google Sheets or Excel, each for themselves → PAT'],
    ],
    ['an answer that only another use changes', {answers: {kind: 'users'}}, []],
  ])('reads for %s', (_, state, expected) => {
    const lines = changeLines(state, wording).map(({label, outcome}) => `${label} → ${outcome}`);
    if (expected.length === 0) expect(lines).toEqual([]);
    else expect(lines).toEqual(expect.arrayContaining(expected));
  });
});
