import {siteAddress} from '@site/src/commands/siteAddress';
import {describe, expect, it} from 'vitest';

describe('siteAddress', () => {
  it.each([
    [{}, 'http://localhost:3000', '/'],
    [{SITE_URL: '', BASE_URL: ''}, 'http://localhost:3000', '/'],
    [{SITE_URL: 'https://example.com'}, 'https://example.com', '/'],
    [{SITE_URL: 'https://example.com/'}, 'https://example.com', '/'],
    [{BASE_URL: 'docs'}, 'http://localhost:3000', '/docs/'],
    [{BASE_URL: '/docs/'}, 'http://localhost:3000', '/docs/'],
    [{BASE_URL: '//a//b/'}, 'http://localhost:3000', '/a/b/'],
  ])('reads %j', (environment, url, baseUrl) => {
    expect(siteAddress(environment)).toEqual({url, baseUrl});
  });

  it.each([
    'example.com',
    'ftp://example.com',
    'https://example.com/docs',
    'https://example.com?a',
  ])('refuses SITE_URL "%s", naming it and the way out', (value) => {
    expect(() => siteAddress({SITE_URL: value})).toThrow(
      `SITE_URL is "${value}", but must be an origin such as "https://example.com".`,
    );
  });

  it.each(['/a b/', '/?x', '/документы/'])('refuses BASE_URL "%s"', (value) => {
    expect(() => siteAddress({BASE_URL: value})).toThrow(`BASE_URL is "${value}"`);
  });
});
