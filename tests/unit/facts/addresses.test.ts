import {describe, expect, it} from 'vitest';
import {
  type EndpointEntry,
  endpoints,
  type HostEntry,
  hosts,
  limits,
  statuses,
} from '../../../src/facts';

const everyEndpoint: readonly EndpointEntry[] = endpoints;
const everyHost: readonly HostEntry[] = hosts;

describe('endpoints', () => {
  it('have one address each, with balanced braces and no space', () => {
    const urls = everyEndpoint.map(({method, url}) => `${method} ${url}`);
    expect(new Set(urls).size).toBe(urls.length);
    for (const {url} of everyEndpoint) {
      expect(url).toMatch(/^(?:https|jdbc:arrow-flight-sql):\/\/[^\s{}]+(?:\{[a-z_]+\}[^\s{}]*)*$/);
    }
  });

  it('stand under the version of their API', () => {
    const versioned = everyEndpoint.filter(({api}) => api.startsWith('administrative-'));
    expect(versioned.length).toBeGreaterThan(15);
    for (const {api, url} of versioned) {
      expect(url.startsWith(`https://HOST/api/${api.slice(-2)}/`), url).toBe(true);
    }
  });

  it('both accept and refuse no credential, and accept at least one', () => {
    for (const {id, accepts, refuses = []} of everyEndpoint) {
      expect(accepts.length, id).toBeGreaterThan(0);
      expect(
        accepts.filter((credential) => refuses.includes(credential)),
        id,
      ).toEqual([]);
    }
  });

  it('ask for Bearer at the Semantic Layer and for no header where tokens are handed out', () => {
    const header = (id: string) => everyEndpoint.find((one) => one.id === id)?.header;
    expect(header('semantic-layer-graphql')).toBe('bearer');
    expect(header('oauth-token')).toBe('none');
    expect(header('jobs')).toBe('token-or-bearer');
  });
});

describe('hosts', () => {
  it('differ, and carry the region that is their id', () => {
    const named = everyHost.flatMap(({host}) => host ?? []);
    expect(new Set(named).size).toBe(named.length);
    for (const {id, host, legacy} of everyHost) {
      if (!legacy && host !== undefined) expect(host).toBe(`ACCOUNT_PREFIX.${id}.dbt.com`);
    }
  });

  it('are open to Starter in Virginia only', () => {
    const open = everyHost.filter(({plans}) => plans.includes('starter')).map(({id}) => id);
    expect(open).toEqual(['us1', 'legacy-us']);
  });

  it('are eleven regions, one custom address and three old ones', () => {
    expect(everyHost.filter(({host, legacy}) => host && !legacy)).toHaveLength(11);
    expect(everyHost.filter(({host}) => host === undefined).map(({id}) => id)).toEqual([
      'single-tenant',
    ]);
    expect(everyHost.filter(({legacy}) => legacy)).toHaveLength(3);
  });
});

describe('limits', () => {
  it.each([
    ['admin-api-rate', 5000, 60],
    ['discovery-api-rate', 500, 60],
    ['scim-user-rate', 20, 5],
    ['remote-mcp-rate', 5000, 60],
  ])('%s is %i requests in %i seconds', (id, amount, windowSeconds) => {
    expect(limits.find((limit) => limit.id === id)).toMatchObject({
      amount,
      windowSeconds,
      unit: 'requests',
    });
  });

  it('pause for five minutes at the Administrative and Discovery APIs only', () => {
    const paused = limits.filter((limit) => 'pauseSeconds' in limit);
    expect(paused.map(({id, pauseSeconds}) => [id, pauseSeconds])).toEqual([
      ['admin-api-rate', 300],
      ['discovery-api-rate', 300],
    ]);
  });
});

describe('statuses', () => {
  it('are the five that callers meet, each with a cause', () => {
    expect(statuses.map(({status}) => status)).toEqual([400, 401, 403, 404, 429]);
    for (const {status, causes} of statuses) {
      expect((causes as readonly unknown[]).length, String(status)).toBeGreaterThan(0);
    }
  });
});
