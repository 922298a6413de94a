import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nearestAddress} from '../../../src/components/notFound/nearestAddress';

const ADDRESSES = [
  '/docs/dbt-apis/authentication',
  '/docs/dbt-apis/user-tokens',
  '/docs/dbt-apis/service-tokens',
  '/docs/dbt-apis/using-tokens',
  '/docs/platform/manage-access/enterprise-permissions',
  '/docs/platform/manage-access/licenses',
  '/docs/questions/',
  '/docs/questions/forbidden-403',
  '/docs/questions/airflow',
];

describe('the nearest address', () => {
  it.each([
    ['/docs/dbt-apis/servce-tokens', '/docs/dbt-apis/service-tokens'],
    ['/docs/dbt-apis/service-tokens.html', '/docs/dbt-apis/service-tokens'],
    ['/docs/dbt-apis/Service_Tokens/', '/docs/dbt-apis/service-tokens'],
    ['/docs/dbt-platform-apis/user-tokens', '/docs/dbt-apis/user-tokens'],
    ['/docs/dbt-cloud/service-tokens', '/docs/dbt-apis/service-tokens'],
    ['/ru/docs/dbt-apis/autentication', '/docs/dbt-apis/authentication'],
    [
      '/docs/manage-access/enterprise-permisions',
      '/docs/platform/manage-access/enterprise-permissions',
    ],
    ['/docs/questions/403', '/docs/questions/forbidden-403'],
    ['/questions/air-flow', '/docs/questions/airflow'],
  ])('of %s is %s', (path, expected) => {
    expect(nearestAddress(path, ADDRESSES)).toBe(expected);
  });

  it.each(['/', '/docs', '/wp-login.php', '/no-such-page', '/x', '/%E0%A4%A'])(
    'of %s is none',
    (path) => {
      expect(nearestAddress(path, ADDRESSES)).toBeNull();
    },
  );

  it('of an address that exists is that address', () => {
    for (const address of ADDRESSES) expect(nearestAddress(address, ADDRESSES)).toBe(address);
  });

  it('is always one of the known addresses, or none, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 400}), (path) => {
        const found = nearestAddress(path, ADDRESSES);
        expect(found === null || ADDRESSES.includes(found)).toBe(true);
      }),
    );
  });
});
