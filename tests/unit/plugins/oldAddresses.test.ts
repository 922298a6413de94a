import {oldAddresses} from '@site/src/plugins/redirects/oldAddresses';
import {describe, expect, it} from 'vitest';

describe('oldAddresses', () => {
  it.each([
    ['/docs/dbt-apis/user-tokens', ['/docs/dbt-cloud-apis/user-tokens']],
    [
      '/docs/platform/manage-access/enterprise-permissions',
      [
        '/docs/collaborate/manage-access/enterprise-permissions',
        '/docs/cloud/manage-access/enterprise-permissions',
      ],
    ],
    ['/', []],
    ['/404.html', []],
    ['/docs/about', []],
    ['/docs/dbt-apis', []],
  ])('of %s are %j', (path, expected) => {
    expect(oldAddresses(path)).toEqual(expected);
  });
});
