import {describe, expect, it} from 'vitest';
import {holds, permissionSets, type RightEntry, rights} from '../../../src/facts';

describe('rights', () => {
  it('put no set in two lists of one row', () => {
    for (const row of rights as readonly RightEntry[]) {
      const named = [
        ...row.write,
        ...(row.writeConditionally ?? []),
        ...row.read,
        ...(row.readNever ?? []),
      ];
      expect(new Set(named).size, row.id).toBe(named.length);
    }
  });

  it('name only known sets', () => {
    const known = new Set<string>(permissionSets.map(({id}) => id));
    const named = (rights as readonly RightEntry[]).flatMap((row) => [
      ...row.write,
      ...(row.writeConditionally ?? []),
      ...row.read,
      ...(row.readNever ?? []),
    ]);
    expect(named.filter((set) => !known.has(set))).toEqual([]);
  });

  it('let Account Admin do everything that is not tied to one set by its purpose', () => {
    const without = (rights as readonly RightEntry[]).filter(
      ({id}) => holds('account-admin', {right: id as never, access: 'read'}) !== 'yes',
    );
    const tied = ['semantic-layer-queries', 'mcp-tools', 'marketplace-apps'];
    expect(without.map(({id}) => id)).toEqual(tied);
  });
});

describe('holds', () => {
  it.each([
    ['account-admin', 'service-tokens', 'write', 'yes'],
    ['security-admin', 'service-tokens', 'write', 'no'],
    ['security-admin', 'service-tokens', 'read', 'yes'],
    ['job-runner', 'service-tokens', 'read', 'no'],
    ['security-admin', 'ip-restrictions', 'write', 'yes'],
    ['account-viewer', 'ip-restrictions', 'write', 'no'],
    ['account-viewer', 'connections', 'read', 'no'],
    ['git-admin', 'connections', 'read', 'unknown'],
    ['job-runner', 'runs', 'write', 'yes'],
    ['job-viewer', 'runs', 'write', 'no'],
    ['job-viewer', 'runs', 'read', 'yes'],
    ['job-runner', 'metadata', 'read', 'no'],
    ['job-viewer', 'metadata', 'read', 'yes'],
    ['read-only', 'metadata', 'read', 'unknown'],
    ['developer', 'jobs', 'write', 'unknown'],
    ['developer', 'jobs', 'read', 'yes'],
    ['member', 'jobs', 'read', 'unknown'],
    ['owner', 'service-tokens', 'write', 'unknown'],
    ['security-admin', 'audit-log', 'read', 'yes'],
    ['account-admin', 'audit-log', 'write', 'no'],
  ] as const)('%s, %s, %s: %s', (set, right, access, expected) => {
    expect(holds(set, {right, access})).toBe(expected);
  });
});
