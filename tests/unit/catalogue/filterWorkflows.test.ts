import {
  filterWorkflows,
  type WorkflowFilter,
  waysOf,
} from '@site/src/components/catalogue/filterWorkflows';
import {type PermissionSetId, workflows} from '@site/src/facts';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {workflowsData} from './data';

const {rows, options} = workflowsData.en;

const idsFor = (filter: WorkflowFilter) => filterWorkflows(rows, filter).map(({id}) => id);

const anyOf = (key: 'token' | 'plan' | 'set' | 'area') =>
  fc.constantFrom(...options[key].map(({id}) => id));

const filters = fc.record(
  {token: anyOf('token'), plan: anyOf('plan'), set: anyOf('set'), area: anyOf('area')},
  {requiredKeys: []},
);

describe('filterWorkflows', () => {
  it('gives all 64 workflows for the empty filter', () => {
    expect(idsFor({})).toHaveLength(64);
  });

  it.each<[WorkflowFilter, string[]]>([
    [{token: 'none'}, ['native-ci', 'exports']],
    [{token: 'scim-token'}, ['scim-provisioning']],
    [{area: 'webhooks'}, ['webhooks-by-api', 'webhook-receiver', 'zapier']],
    [
      {token: 'service-token', plan: 'starter'},
      ['google-sheets-shared', 'bi-tools', 'semantic-layer-app'],
    ],
    [{set: 'analyst-read'}, ['mcp-read-only-users']],
    [{set: 'job-runner', plan: 'team'}, []],
    [{set: 'notification-manager', plan: 'enterprise'}, ['job-notifications-script']],
    [{set: 'notification-manager', plan: 'team'}, []],
    [
      {token: 'oauth-client', area: 'mcp'},
      ['mcp-remote-person', 'mcp-execute-sql', 'mcp-read-only-users', 'snowflake-cortex'],
    ],
    [{plan: 'developer'}, ['private-packages', 'vs-code-and-local-cli', 'dbt-state-standalone']],
  ])('for %j gives %j', (filter, expected) => {
    expect(idsFor(filter).sort()).toEqual([...expected].sort());
  });

  it('offers a PAT on Starter where only that is left, and a service token there never', () => {
    expect(idsFor({token: 'personal-access-token', plan: 'starter'})).toContain('airflow');
    expect(idsFor({token: 'service-token', plan: 'starter'})).not.toContain('airflow');
  });

  it('leaves a workflow without a known plan out of every plan', () => {
    for (const {id: plan} of options.plan) {
      expect(idsFor({plan})).not.toContain('fivetran-census-monte-carlo');
    }
  });

  it('has no option that finds nothing', () => {
    for (const key of ['token', 'plan', 'set', 'area'] as const) {
      for (const {id} of options[key]) expect(idsFor({[key]: id})).not.toEqual([]);
    }
  });

  it('never offers Fusion admin', () => {
    expect(options.set.map(({id}) => id)).not.toContain('fusion-admin');
  });

  it('gives fewer rows, never others, for one condition more', () => {
    fc.assert(
      fc.property(filters, anyOf('set'), (filter, set) => {
        const {set: _, ...wider} = filter;
        const all = new Set(idsFor(wider));
        for (const id of idsFor({...wider, set})) expect(all).toContain(id);
      }),
    );
  });

  it('keeps the order of the catalogue', () => {
    const order = rows.map(({id}) => id);
    fc.assert(
      fc.property(filters, (filter) => {
        const found = idsFor(filter);
        expect(order.filter((id) => found.includes(id))).toEqual(found);
      }),
    );
  });
});

describe('waysOf', () => {
  it('names every set that a workflow names, and no other', () => {
    for (const workflow of workflows) {
      const expected = new Set<PermissionSetId>([
        ...(workflow.personNeeds ?? []),
        ...(workflow.unconfirmedSets ?? []).flatMap(({allOf}) => allOf),
        ...Object.values(workflow.permissionSets ?? {}).flatMap(({allOf, anyOf = []}) => [
          ...allOf,
          ...anyOf.flatMap((option) => option.allOf),
        ]),
      ]);
      const row = rows.find(({id}) => id === workflow.id);
      const found = new Set(row && waysOf(row).flatMap(({sets}) => sets));
      expect(found).toEqual(expected);
    }
  });
});
