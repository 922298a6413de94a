import {describe, expect, it} from 'vitest';
import {advise, planGroupOf} from '../../../src/chooser/engine/advise';
import {advice, type Choice} from '../../../src/chooser/model/permissions';
import {
  type PlanGroupId,
  planGroups,
  planIds,
  type TaskId,
  tasks,
} from '../../../src/chooser/model/tasks';
import {
  type PermissionSetEntry,
  type PermissionSetId,
  permissionSets,
} from '../../../src/facts/permissionSets';
import {type PlanId, plans} from '../../../src/facts/plans';

const factOf = (id: PermissionSetId): PermissionSetEntry =>
  permissionSets.find((set) => set.id === id) as PermissionSetEntry;

const choices = advice.flatMap(({id: task, choices: byGroup}) =>
  planGroups.flatMap((group) =>
    (byGroup[group.id] as readonly Choice[]).map((choice) => ({task, group, choice})),
  ),
);

describe('permission advice', () => {
  it.each<[TaskId, PlanId, string[]]>([
    ['metrics', 'enterprise', ['semantic-layer-only', 'semantic-layer-only + metadata-only']],
    ['metrics', 'starter', ['semantic-layer-only']],
    ['metadata', 'enterprise-plus', ['metadata-only', 'job-viewer']],
    ['metadata', 'team', ['metadata-only', 'metadata-only + read-only']],
    ['run-jobs', 'enterprise', ['job-runner']],
    ['run-jobs', 'team', ['job-admin']],
    ['watch-jobs', 'enterprise', ['job-viewer']],
    ['watch-jobs', 'team', ['read-only', 'job-admin']],
    ['run-jobs', 'starter', []],
    ['administer', 'developer', []],
  ])('%s on %s: %j', (task, plan, expected) => {
    const [row] = advise([task], plan);
    expect(row?.cells).toHaveLength(1);
    expect(row?.cells[0]?.choices.map(({sets}) => sets.join(' + '))).toEqual(expected);
  });

  it('covers every task and every plan, once each', () => {
    expect(advice.map(({id}) => id)).toEqual(tasks);
    expect([...planIds].sort()).toEqual(plans.map(({id}) => id).sort());
    expect(planIds.map(planGroupOf)).toEqual(
      planGroups.flatMap(({id, plans: members}) => members.map(() => id)),
    );
  });

  it('advises no set that the plan cannot put on a service token', () => {
    for (const {task, group, choice} of choices) {
      for (const id of choice.sets) {
        const fact = factOf(id);
        const isListed = group.plans.every((plan) => fact.plans.includes(plan));
        const isSaid = choice.unlisted === true && fact.onServiceToken === 'not-listed';
        expect(isListed || isSaid, `${id} for ${task} on ${group.id}`).toBe(true);
      }
    }
  });

  it('marks a choice as unlisted only where one of its sets is', () => {
    for (const {choice} of choices.filter(({choice}) => choice.unlisted)) {
      expect(choice.sets.some((id) => factOf(id).onServiceToken === 'not-listed')).toBe(true);
    }
  });

  it('never leaves an unlisted set as the only way', () => {
    for (const {task, group, choice} of choices.filter(({choice}) => choice.unlisted)) {
      const others = advice.find(({id}) => id === task)?.choices[group.id] as readonly Choice[];
      expect(others.some((other) => other !== choice && !other.unlisted)).toBe(true);
    }
  });

  it('never advises Fusion admin, nor a set that only dbt or the past assigns', () => {
    for (const {choice} of choices) {
      for (const id of choice.sets) {
        expect(['listed', 'not-listed']).toContain(factOf(id).onServiceToken);
      }
    }
  });

  it('offers Account Admin last and never alone', () => {
    for (const {task, group} of choices) {
      const all = advice.find(({id}) => id === task)?.choices[group.id] as readonly Choice[];
      const index = all.findIndex(({sets}) => sets.includes('account-admin'));
      if (index >= 0) expect([all.length > 1, index]).toEqual([true, all.length - 1]);
    }
  });

  it('names a circumstance for each choice wherever there are several', () => {
    for (const entry of advice) {
      for (const group of planGroups) {
        const all = entry.choices[group.id] as readonly Choice[];
        const named = all.filter(({when}) => when !== undefined);
        expect(named).toHaveLength(all.length > 1 ? all.length : 0);
      }
    }
  });

  it('knows that Starter and Developer have the Semantic Layer alone', () => {
    const starter: PlanGroupId = 'starter';
    const covered = advice.filter(({choices: byGroup}) => byGroup[starter].length > 0);
    expect(covered.map(({id}) => id)).toEqual(['metrics']);
  });

  it('narrows to the tasks and the plan asked for', () => {
    const rows = advise(['run-jobs', 'metrics'], 'enterprise-plus');
    expect(rows.map(({task}) => task)).toEqual(['metrics', 'run-jobs']);
    expect(rows.map(({cells}) => cells.map(({group}) => group))).toEqual([
      ['enterprise'],
      ['enterprise'],
    ]);
    expect(advise([], 'team')).toEqual([]);
    expect(advise(['metrics'])[0]?.cells.map(({group}) => group)).toEqual([
      'enterprise',
      'team',
      'starter',
    ]);
  });
});
