import {describe, expect, it} from 'vitest';
import {
  holds,
  narrowestFirst,
  permissionSets,
  purposes,
  rights,
  smallestSets,
} from '../../../src/facts';

const rows = smallestSets();

describe('the smallest set for a purpose', () => {
  it.each([
    ['service-tokens', 'account-admin', []],
    ['ip-restrictions', 'security-admin', ['account-admin']],
    ['audit-log', 'security-admin', ['account-viewer', 'account-admin']],
    ['connections', 'project-creator', ['account-admin']],
    ['job-notifications', 'notification-manager', ['account-admin']],
    ['webhooks', 'developer', ['admin', 'account-admin']],
    ['environments', 'job-admin', ['admin', 'project-creator', 'account-admin']],
    ['jobs', 'job-creator', ['job-admin', 'admin', 'project-creator', 'account-admin']],
    [
      'runs',
      'job-runner',
      ['job-creator', 'job-admin', 'admin', 'project-creator', 'account-admin'],
    ],
    ['repositories', 'git-admin', ['admin', 'project-creator', 'account-admin']],
    ['semantic-layer-config', 'database-admin', ['admin', 'project-creator', 'account-admin']],
    ['fusion-upgrades', 'account-admin', []],
  ])('%s: %s, else %j', (id, smallest, others) => {
    expect(rows.find((row) => row.id === id)).toMatchObject({smallest, others});
  });

  it('surely serves the purpose, and so does every other set named for it', () => {
    for (const {id, smallest, others} of rows) {
      const need = purposes.find((purpose) => purpose.id === id)?.need;
      if (need === undefined) throw new Error(id);
      for (const set of [smallest, ...others])
        expect(holds(set, need), `${id}: ${set}`).toBe('yes');
    }
  });

  it('is the narrowest of them all', () => {
    for (const {smallest, others} of rows) {
      const ranks = [smallest, ...others].map((set) => narrowestFirst.indexOf(set));
      expect(ranks).toEqual([...ranks].sort((first, second) => first - second));
    }
  });

  it('ranks every set that a permission table names, each once', () => {
    const named = rights.flatMap(({write, read}) => [...write, ...read]);
    for (const set of named) expect(narrowestFirst, set).toContain(set);
    expect(new Set(narrowestFirst).size).toBe(narrowestFirst.length);
    const known: readonly string[] = permissionSets.map(({id}) => id);
    for (const set of narrowestFirst) expect(known).toContain(set);
  });

  it('has a row for every right of the tables', () => {
    expect(new Set<string>(purposes.map(({need}) => need.right))).toEqual(
      new Set(rights.map(({id}) => id)),
    );
  });

  it('never advises Fusion admin', () => {
    for (const {smallest, others} of rows)
      expect([smallest, ...others]).not.toContain('fusion-admin');
  });
});
