import {describe, expect, it} from 'vitest';
import {
  type PermissionSetEntry,
  permissionSets,
  permissionSetsOnPlan,
  plans,
} from '../../../src/facts';

const all: readonly PermissionSetEntry[] = permissionSets;
const kebab = (label: string) => label.toLowerCase().replaceAll(' ', '-');

describe('permission sets', () => {
  it('are 31, one for each code of the API', () => {
    expect(all).toHaveLength(31);
    expect(new Set(all.map(({apiCode}) => apiCode)).size).toBe(31);
  });

  it('have the kebab-case form of their label as id', () => {
    expect(all.filter(({id, label}) => id !== kebab(label))).toEqual([]);
  });

  it('have the API code that follows from the id, but for Read-Only', () => {
    const unlike = all.filter(({id, apiCode}) => apiCode !== id.replaceAll('-', '_'));
    expect(unlike.map(({apiCode}) => apiCode)).toEqual(['readonly']);
  });

  it('share no label or alias, whatever the letter case and the hyphens', () => {
    const owner = new Map<string, string>();
    for (const {id, label, aliases} of all) {
      for (const name of [label, ...aliases]) {
        const key = name.toLowerCase().replaceAll('-', ' ');
        expect(owner.get(key) ?? id, name).toBe(id);
        owner.set(key, id);
      }
    }
  });

  it('repeat no spelling within their aliases', () => {
    for (const {label, aliases} of all) {
      expect(new Set([label, ...aliases]).size, label).toBe(aliases.length + 1);
    }
  });

  it('stand on a plan only when the service token page lists them', () => {
    const wrong = all.filter((set) => set.plans.length > 0 !== (set.onServiceToken === 'listed'));
    expect(wrong.map(({id}) => id)).toEqual([]);
  });

  it('name only known plans', () => {
    const known = new Set<string>(plans.map(({id}) => id));
    expect(all.flatMap((set) => set.plans).filter((plan) => !known.has(plan))).toEqual([]);
  });

  it('include 26 of the Terraform resource', () => {
    expect(all.filter(({inTerraform}) => inTerraform)).toHaveLength(26);
  });

  it('take environment-type limits in five cases', () => {
    expect(all.filter((set) => set.environmentTypeLimits).map(({id}) => id)).toEqual([
      'developer',
      'analyst',
      'team-admin',
      'git-admin',
      'database-admin',
    ]);
  });

  it('keep Fusion admin off service tokens, and mark the other unlisted cases apart', () => {
    const standing = (wanted: string) =>
      all.filter(({onServiceToken}) => onServiceToken === wanted).map(({id}) => id);
    expect(standing('never')).toEqual(['fusion-admin']);
    expect(standing('internal')).toEqual(['scim-only']);
    expect(standing('legacy')).toEqual([
      'cost-management-admin',
      'cost-management-viewer',
      'webhooks-only',
    ]);
    expect(standing('not-listed')).toEqual([
      'owner',
      'project-creator',
      'notification-manager',
      'analyst-read',
      'cost-insights-admin',
      'cost-insights-viewer',
      'job-creator',
    ]);
  });
});

describe('permissionSetsOnPlan', () => {
  const enterprise = [
    'account-admin',
    'account-viewer',
    'admin',
    'analyst',
    'billing-admin',
    'database-admin',
    'developer',
    'git-admin',
    'job-admin',
    'job-runner',
    'job-viewer',
    'manage-marketplace-apps',
    'metadata-only',
    'read-only',
    'security-admin',
    'semantic-layer-only',
    'stakeholder',
    'team-admin',
  ];

  it.each(['enterprise', 'enterprise-plus'] as const)('gives the 18 listed sets on %s', (plan) => {
    expect(permissionSetsOnPlan(plan).sort()).toEqual(enterprise);
  });

  it('gives seven sets on Legacy Team', () => {
    expect(permissionSetsOnPlan('team').sort()).toEqual([
      'account-admin',
      'billing-admin',
      'job-admin',
      'member',
      'metadata-only',
      'read-only',
      'semantic-layer-only',
    ]);
  });

  it.each(['starter', 'developer'] as const)('gives the Semantic Layer set alone on %s', (plan) => {
    expect(permissionSetsOnPlan(plan)).toEqual(['semantic-layer-only']);
  });
});
