import {findTokens} from '@site/src/secrets/findTokens';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

// Put together here, so that this file does not hold what it is about.
const random = ['aB3dE6gH9', 'jK2mN5pQ8', 'sT1vW4'].join('');
const hexadecimal = ['0123456789', 'abcdef0123', '456789abcd', 'ef01234567'].join('');

describe('what is shaped like a real token is found', () => {
  it.each([
    ['a personal access token', `export TOKEN=dbtu_${random}`, 'a dbt token'],
    ['a service token', `"token": "dbtc_${random}"`, 'a dbt token'],
    ['a token with a prefix still unknown', `dbts_${random}`, 'a dbt token'],
    [
      'an old API key in a header',
      `Authorization: Token ${hexadecimal}`,
      'an API key of 40 digits',
    ],
    ['any secret in a header', `Authorization: Bearer ${random}`, 'a token in a header'],
    ['a GitHub token', `ghp_${random}`, 'a GitHub token'],
    ['a Slack token', `xoxb-${random}`, 'a Slack token'],
    ['a JSON web token', `eyJ${random}.eyJ${random}`, 'a JSON web token'],
  ])('%s', (_, text, kind) => {
    expect(findTokens(`first line\n${text}\n`)).toMatchObject([{line: 2, kind}]);
  });
});

describe('what nobody could take for a secret may stay', () => {
  it.each([
    'dbtc_THIS-IS-NOT-A-REAL-TOKEN',
    'dbtu_XXXXXXXXXXXXXXXXXXXX',
    'dbtu_…',
    'dbt_cloud_account_id_1234567890',
    'Authorization: Token $DBT_TOKEN',
    'Authorization: Token <your token>',
    'Authorization: Bearer your-token-goes-here',
    'the prefix dbtu_ tells that a token belongs to a person',
    'tokens and bearer_authentication_explained',
  ])('%s', (text) => {
    expect(findTokens(text)).toEqual([]);
  });
});

it('a message shows the beginning only', () => {
  const [found] = findTokens(`dbtu_${random}`);
  expect(found?.start).toBe(`dbtu_${random.slice(0, 8)}`);
});

it('no random dbt token escapes, wherever it stands', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const secret = fc
    .string({unit: fc.constantFrom(...letters), minLength: 24, maxLength: 60})
    .filter((text) => /\d/.test(text));
  const around = fc.constantFrom('', ' ', '"', "'", '`', '(', '=', '>', '\n', 'Token ');
  fc.assert(
    fc.property(secret, around, around, (text, before, after) => {
      expect(findTokens(`${before}dbtc_${text}${after}`)).toHaveLength(1);
    }),
  );
});
