import {describe, expect, it} from 'vitest';
import {narrowedStates} from '../../../src/chooser/engine/allStates';
import {answerOf} from '../../../src/chooser/engine/answer';
import {changesOf} from '../../../src/chooser/engine/changes';
import type {ChooserState} from '../../../src/chooser/engine/state';
import {planIds} from '../../../src/chooser/model/tasks';
import {answerContent} from '../../../src/chooser/render/answerContent';
import type {WorkflowId} from '../../../src/facts/workflows';
import {workflows} from '../../../src/facts/workflows';
import {wordingOf, workflowIds} from './wording';

const wording = wordingOf('en');

function contentOf(state: ChooserState) {
  const content = answerContent(state, wording);
  if (content === undefined) throw new Error('no answer');
  return content;
}

const named = (workflow: WorkflowId, more: Partial<ChooserState> = {}): ChooserState => ({
  workflow,
  answers: {},
  ...more,
});

/** Everything that an answer says, as one text. */
const textOf = (state: ChooserState) => JSON.stringify(contentOf(state));
const noteIds = (state: ChooserState) => contentOf(state).notes.map(({id}) => id);
const setsOf = (state: ChooserState) =>
  (answerOf(state, wording.catalogue)?.verdicts ?? []).flatMap(({choices}) =>
    choices.map(({sets}) => sets.join(' + ')),
  );

describe('traps', () => {
  it('a service token never runs execute_sql: MCP with it is a PAT, and shared MCP says so', () => {
    expect(contentOf(named('mcp-execute-sql')).outcome).toBe('pat');
    for (const workflow of ['mcp-remote-shared', 'mcp-self-hosted-team'] as const) {
      expect(contentOf(named(workflow)).outcome).toBe('service');
      expect(noteIds(named(workflow))).toContain('execute-sql');
    }
  });

  it('a PAT cannot create service tokens, not even in development', () => {
    const state = named('service-tokens-by-api');
    expect(contentOf(state).outcome).toBe('service');
    expect(changesOf(state, wording.catalogue).filter(({kind}) => kind === 'answer')).toEqual([]);
    for (const stage of ['development', 'both', 'unsure'] as const) {
      expect(noteIds({answers: {kind: 'ordinary', signin: 'no', stage}})).toContain(
        'pat-cannot-create-service-tokens',
      );
    }
  });

  it('a service token does not export the audit log', () => {
    expect(contentOf(named('audit-log-export')).outcome).toBe('pat');
    expect(noteIds(named('audit-log-to-siem'))).toContain('audit-export');
  });

  it('Terraform on Starter has no service token, and the answer says what remains', () => {
    for (const workflow of [
      'terraform-production-account',
      'terraform-production-jobs',
      'terraform-new-projects',
    ] as const) {
      const [plan] = contentOf(named(workflow, {plan: 'starter'})).plans;
      expect(plan?.choices).toEqual([]);
      expect(plan?.gap.join(' ')).toMatch(/Not possible.*Semantic Layer Only.*larger plan.*PAT/);
    }
  });

  it('Starter and Developer never get another set than Semantic Layer Only on a token', () => {
    for (const workflow of workflowIds) {
      for (const plan of ['starter', 'developer'] as const) {
        expect(['semantic-layer-only', '']).toContain(setsOf(named(workflow, {plan})).join());
      }
    }
  });

  it('Fusion admin stands on no token and is named for nobody', () => {
    for (const state of narrowedStates(workflowIds)) {
      const answer = answerOf(state, wording.catalogue);
      const sets = [
        ...(answer?.verdicts.flatMap(({choices}) => choices.flatMap((choice) => choice.sets)) ??
          []),
        ...(answer?.rows.flatMap(({cells}) =>
          cells.flatMap(({choices}) => choices.flatMap((choice) => choice.sets)),
        ) ?? []),
        ...(answer?.facts?.person ?? []),
      ];
      expect(sets).not.toContain('fusion-admin');
    }
    expect(setsOf(named('fusion-upgrade', {plan: 'enterprise'}))).toEqual(['account-admin']);
  });

  it('Metadata Only does not read the Administrative API', () => {
    expect(setsOf(named('discovery-and-admin-api', {plan: 'enterprise'}))).toEqual([
      'job-viewer',
      'metadata-only + read-only',
    ]);
    expect(textOf(named('discovery-api'))).toContain('cannot read the Administrative API');
    expect(
      noteIds({answers: {kind: 'ordinary', signin: 'no', stage: 'production'}, task: 'metadata'}),
    ).toContain('not-for-admin-api');
  });

  it('a plan that the reader names and that can’t do it gives no steps and no request', () => {
    const byTask = {answers: {kind: 'ordinary', signin: 'no', stage: 'production'}} as const;
    for (const [state, isPossible] of [
      [named('airflow'), true],
      [named('airflow', {plan: 'enterprise'}), true],
      [named('airflow', {plan: 'starter'}), false],
      [named('scim-provisioning', {plan: 'starter'}), false],
      [{...byTask, task: 'run-jobs', plan: 'starter'}, false],
      [{...byTask, task: 'metrics', plan: 'starter'}, true],
      [{...byTask, plan: 'starter'}, true],
    ] as readonly [ChooserState, boolean][]) {
      const {steps, request} = contentOf(state);
      expect(steps.length > 0, JSON.stringify(state)).toBe(isPossible);
      if (!isPossible) expect(request).toBeUndefined();
    }
  });

  it('a Semantic Layer token works only when it is mapped to a credential', () => {
    const mapping = 'semantic-layer-map';
    for (const workflow of workflows) {
      const isToken = workflow.area === 'semantic-layer' && workflow.credential === 'service-token';
      const ids = contentOf(named(workflow.id)).steps.map(({id}) => id);
      expect(ids.includes(mapping), workflow.id).toBe(isToken);
    }
    expect(
      noteIds({answers: {kind: 'ordinary', signin: 'no', stage: 'production'}, task: 'metrics'}),
    ).toContain('semantic-layer-credential');
  });

  it('a token in the address of a frame is Metadata Only for one project, never a PAT', () => {
    for (const plan of ['enterprise', 'enterprise-plus', 'team'] as const) {
      expect(setsOf(named('data-health-tile', {plan}))).toEqual(['metadata-only']);
    }
    expect(textOf(named('data-health-tile'))).toContain('never put a PAT into an address');
    const onStarter = contentOf(named('data-health-tile', {plan: 'starter'})).plans[0]?.gap ?? [];
    expect(onStarter.join(' ')).not.toContain('the PAT of a user');
  });

  it('an Account Admin token that could not read a Semantic Layer configuration is reported', () => {
    const ids = contentOf(named('terraform-production-account')).conflicts.map(({id}) => id);
    expect(ids).toContain('terraform-semantic-layer-read');
  });

  it('Job Runner, Job Viewer and Stakeholder never stand on Legacy Team', () => {
    for (const workflow of workflowIds) {
      expect(setsOf(named(workflow, {plan: 'team'})).join()).not.toMatch(
        /job-runner|job-viewer|stakeholder/,
      );
    }
  });

  it('nobody is left without a way: every gap names one', () => {
    for (const workflow of workflowIds) {
      for (const plan of planIds) {
        for (const {gap} of contentOf(named(workflow, {plan})).plans) {
          if (gap.length > 0) expect(gap.slice(1).join(' '), workflow).toContain('Way out');
        }
      }
    }
  });
});
