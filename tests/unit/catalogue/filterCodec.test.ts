import {decodeFilter, encodeFilter, FILTER_KEYS} from '@site/src/components/catalogue/filterCodec';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {workflowsData} from './data';

const {options} = workflowsData.ru;

const anyOf = (key: (typeof FILTER_KEYS)[number]) =>
  fc.constantFrom(...options[key].map(({id}) => id));

const filters = fc.record(
  {token: anyOf('token'), plan: anyOf('plan'), set: anyOf('set'), area: anyOf('area')},
  {requiredKeys: []},
);

describe('encodeFilter', () => {
  it.each([
    [{}, ''],
    [{plan: 'starter'}, '?plan=starter'],
    [
      {area: 'mcp', set: 'developer', token: 'service-token', plan: 'enterprise-plus'},
      '?token=service-token&plan=enterprise-plus&set=developer&area=mcp',
    ],
  ])('writes %j as "%s"', (filter, expected) => {
    expect(encodeFilter(filter)).toBe(expected);
  });
});

describe('decodeFilter', () => {
  it.each([
    ['', {}],
    ['?', {}],
    ['?token=service-token&plan=starter', {token: 'service-token', plan: 'starter'}],
    ['plan=starter', {plan: 'starter'}],
    ['?plan=Starter', {}],
    ['?plan=Legacy%20Team', {}],
    ['?plan=&token=', {}],
    ['?plan=nonsense&plan=team&plan=starter', {plan: 'team'}],
    ['?token=__proto__&constructor=x&plan=toString', {}],
    ['?workflow=cli&token=%E0%A4%A&plan=team', {plan: 'team'}],
    ['?set=<script>', {}],
  ])('reads "%s" as %j', (search, expected) => {
    expect(decodeFilter(search, options)).toEqual(expected);
  });

  it('gives back what encodeFilter wrote', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(decodeFilter(encodeFilter(filter), options)).toEqual(filter);
      }),
    );
  });

  it('gives known ids only, whatever the address says', () => {
    const junk = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...FILTER_KEYS), fc.string()), fc.string()))
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(junk, (search) => {
        for (const [key, value] of Object.entries(decodeFilter(search, options))) {
          const known = options[key as (typeof FILTER_KEYS)[number]];
          expect(known.map(({id}) => id)).toContain(value);
        }
      }),
    );
  });
});
