import {createRequire} from 'node:module';
import literalPath from '@site/src/plugins/leanScripts/browser/literalPath';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

type PathToRegexp = (path: string, keys: {name: number}[], options: object) => RegExp;

/** The library that ours stands for, in the version that the router asks for. */
const require = createRequire(import.meta.url);
const library = createRequire(require.resolve('react-router'))('path-to-regexp') as PathToRegexp;

const paths = ['/', '/docs', '/docs/', '/docs/dbt-apis/user-tokens', '/ru/docs', '/a.b', '*'];
const addresses = [
  ...['/', '/docs', '/docs/', '/DOCS', '/docs/dbt-apis/user-tokens', '/docs/x', '/docsx'],
  ...['/ru/docs', '/ru/docs/', '/a.b', '/axb', '', '//', '/docs//'],
];
const options = [true, false].flatMap((end) =>
  [true, false].flatMap((strict) => [true, false].map((sensitive) => ({end, strict, sensitive}))),
);

describe('a route’s path', () => {
  it('matches what the library matches, for every pair and every option', () => {
    for (const path of paths) {
      for (const address of addresses) {
        for (const option of options) {
          const ours = literalPath(path, [], option).exec(address);
          const theirs = library(path, [], option).exec(address);
          expect([...(ours ?? [])], `${path} ${address} ${JSON.stringify(option)}`).toEqual([
            ...(theirs ?? []),
          ]);
        }
      }
    }
  });

  it('may have characters escaped, as links that mark themselves current write them', () => {
    expect(literalPath('/a\\.b', [], {}).test('/a.b')).toBe(true);
    expect(literalPath('/a\\.b', [], {}).test('/axb')).toBe(false);
  });

  it('matches itself, whatever letters it has', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:\/[\w.$^|{}[\]-]{1,8}){1,4}$/), (path) => {
        expect(literalPath(path, [], {}).test(path)).toBe(true);
      }),
    );
  });

  it('names what “*” matches', () => {
    const keys: {name: number}[] = [];
    expect(literalPath('*', keys, {}).exec('/any/where')?.[1]).toBe('/any/where');
    expect(keys).toHaveLength(1);
  });
});
