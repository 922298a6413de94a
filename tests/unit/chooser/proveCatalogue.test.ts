import {describe, expect, it} from 'vitest';
import {completeStates, narrowedStates} from '../../../src/chooser/engine/allStates';
import {answerOf} from '../../../src/chooser/engine/answer';
import {decide} from '../../../src/chooser/engine/decide';
import {proveCatalogue} from '../../../src/chooser/engine/proveCatalogue';
import {tasksFor} from '../../../src/chooser/engine/state';
import {model} from '../../../src/chooser/model/model';
import {tokensOf} from '../../../src/chooser/model/outcomes';
import {pathTo} from '../../../src/chooser/model/paths';
import {unadvised} from '../../../src/chooser/model/unadvised';
import {type Workflow, workflows} from '../../../src/facts/workflows';
import {wordingOf, workflowIds} from './wording';

const {catalogue} = wordingOf('en');

/** The catalogue with one workflow changed. */
const withChanged = (id: string, change: object): Workflow[] =>
  workflows.map((workflow) => (workflow.id === id ? {...workflow, ...change} : workflow));

const problemsWith = (id: string, change: object) =>
  proveCatalogue(withChanged(id, change)).problems;

describe('the catalogue', () => {
  it('is proven sound', () => {
    expect(proveCatalogue(workflows)).toEqual({
      line: '64 workflows, 186 recommended sets, 135 cover their needs and none is too large, 21 of 31 sets advised, the others with a reason',
      problems: [],
    });
  });

  it.each(workflows.map((workflow) => [workflow.id, workflow] as const))(
    '%s: the questions lead to the same credential as its name',
    (id, workflow) => {
      const decision = decide(model, pathTo(workflow));
      if (decision.kind === 'question') throw new Error('the path is incomplete');
      const [token = 'none'] = tokensOf(decision.rule.outcome);
      expect(token).toBe(workflow.credential);
      expect(catalogue.workflows[id].outcome).toBe(decision.rule.outcome);
    },
  );

  it('reaches every outcome by name or by questions', () => {
    const reached = new Set(
      completeStates(workflowIds).map((state) => answerOf(state, catalogue)?.outcome),
    );
    expect([...reached].sort()).toEqual([...model.outcomes].sort());
  });

  it('answers every workflow and every path on every plan and for every task, each once', () => {
    const states = narrowedStates(workflowIds);
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(states.length);
    // 64 workflows and 17 paths; 4 workflows and 6 paths have 6 tasks to choose from as well.
    expect(states).toHaveLength((64 + 17 + (4 + 6) * 6) * 6);
    for (const state of states) expect(answerOf(state, catalogue)).toBeDefined();
  });

  it('lets a reader pick a task exactly where a service token has no sets of its own', () => {
    for (const workflow of workflows) {
      const isOpen =
        workflow.credential === 'service-token' && workflow.permissionSets === undefined;
      expect(tasksFor({workflow: workflow.id, answers: {}}).length > 0, workflow.id).toBe(isOpen);
    }
  });

  it('says of every set that no answer names why that is', () => {
    expect(Object.keys(unadvised).sort()).toEqual([
      'analyst',
      'billing-admin',
      'cost-insights-admin',
      'cost-insights-viewer',
      'cost-management-admin',
      'cost-management-viewer',
      'fusion-admin',
      'owner',
      'scim-only',
      'webhooks-only',
    ]);
  });
});

describe('the proof of the catalogue', () => {
  it.each<[string, string, object, string]>([
    [
      'a set that is too small',
      'airflow',
      {permissionSets: {enterprise: {allOf: ['metadata-only'], confidence: 'stated'}}},
      'Too little: airflow on enterprise: metadata-only lacks a right it needs.',
    ],
    [
      'a set that is one too many',
      'airflow',
      {
        permissionSets: {
          enterprise: {allOf: ['job-runner', 'metadata-only'], confidence: 'stated'},
        },
      },
      'Too much: airflow on enterprise: job-runner + metadata-only does without metadata-only.',
    ],
    [
      'a set that the plan does not have',
      'airflow',
      {permissionSets: {team: {allOf: ['job-runner'], confidence: 'stated'}}},
      'Not to be had: airflow on team: job-runner.',
    ],
    [
      'Fusion admin on a token',
      'fusion-upgrade',
      {permissionSets: {enterprise: {allOf: ['fusion-admin'], confidence: 'stated'}}},
      'Forbidden: fusion-upgrade on enterprise: fusion-admin.',
    ],
    [
      'a credential that the questions do not give',
      'script-in-development',
      {credential: 'oauth-client'},
      'Astray: the questions do not lead script-in-development to oauth-client.',
    ],
  ])('finds %s', (_, id, change, problem) => {
    expect(problemsWith(id, change)).toContain(problem);
  });

  it('finds a set that is left out without a reason', () => {
    const without = workflows.filter(({id}) => id !== 'snowflake-native-app');
    expect(proveCatalogue(without).problems).toEqual([
      'Left out: no answer names manage-marketplace-apps, and no reason is given.',
    ]);
  });
});
