import {nameRouteChunks} from '@site/src/plugins/leanStyles/nameRouteChunks';
import {isUnused, trimInfima} from '@site/src/plugins/leanStyles/trimInfima';
import postcss from 'postcss';
import {describe, expect, it} from 'vitest';

const trim = (css: string, others = '', from = '/node_modules/infima/dist/default.css', own = '') =>
  postcss([trimInfima(others, own)])
    .process(css, {from})
    .css.replace(/\s+/g, ' ')
    .trim();

describe('Infima loses', () => {
  it.each([
    [
      'rules for parts that the site does not have',
      '.hero { a: b } .menu { a: b }',
      '.menu { a: b }',
    ],
    ['one selector of several', '.hero, .menu { a: b }', '.menu { a: b }'],
    ['a rule within a condition, and the condition', '@media print { .pills { a: b } }', ''],
    ['properties that nothing reads', ':root { --ifm-a: 1; b: c }', ':root { b: c }'],
    ['properties read by such alone', ':root { --ifm-a: 1; --ifm-b: var(--ifm-a) }', ''],
  ])('%s', (_, css, expected) => {
    expect(trim(css)).toBe(expected);
  });
});

describe('Infima keeps', () => {
  it.each([
    ['what it reads itself', ':root { --ifm-a: 1 } p { b: var(--ifm-a) }', ''],
    ['what other styles read', ':root { --ifm-a: 1 }', 'p { b: var( --ifm-a, 2) }'],
    ['the steps of an animation', '@keyframes a { 0% { b: c } 100% { b: d } }', ''],
    ['classes that only begin alike', '.cards { a: b }', ''],
  ])('%s', (_, css, others) => {
    expect(trim(css, others)).toBe(css);
  });
});

describe('a property that the site sets itself', () => {
  const infima = ':root { --ifm-a: 1 } p { b: var(--ifm-a) }';
  const rest = 'p { b: var(--ifm-a) }';

  it.each([
    ['is left out of Infima', infima, ':root, .x { --ifm-a: 2 }', rest],
    [
      'is left out of Infima’s dark theme too',
      `html[data-theme='dark'] { --ifm-a: 1 } ${rest}`,
      ':root { --ifm-a: 2 }',
      rest,
    ],
    ['on some screens only stays', infima, '@media print { :root { --ifm-a: 2 } }', infima],
    ['in one theme only stays', infima, '[data-theme="dark"] { --ifm-a: 2 }', infima],
    [
      'stays where Infima sets it for one element',
      `.menu { --ifm-a: 1 } ${rest}`,
      ':root { --ifm-a: 2 }',
      `.menu { --ifm-a: 1 } ${rest}`,
    ],
  ])('%s', (_, css, own, expected) => {
    expect(trim(css, '', undefined, own)).toBe(expected);
  });
});

it('other stylesheets stay as they are', () => {
  expect(trim('.hero { --ifm-a: 1 }', '', '/site/src/css/base.css')).toBe('.hero { --ifm-a: 1 }');
});

it.each([
  ['button--primary', true],
  ['margin-top--lg', false],
  ['margin-top--xl', true],
  ['text--truncate', false],
  ['text--italic', true],
  ['navbar', false],
])('the class %s is unused: %s', (name, unused) => {
  expect(isUnused(name)).toBe(unused);
});

it('a chunk is found under the name of its module too', () => {
  const registry = `export default {
  "0395af24": [() => import(/* webpackChunkName: "0395af24" */ "@site/docs/a.mdx"), "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")],
  main: [() => import(/* webpackChunkName: "main" */ "@theme/B"), "@theme/B", require.resolveWeak("@theme/B")],
  "lost": [() => import(/* webpackChunkName: "lost" */ "@theme/C"), "@theme/C", require.resolveWeak("@theme/C")],
};`;
  const manifest = {origins: {'0395af24': ['1', '2'], main: ['3']}, assets: {}};
  expect(nameRouteChunks(manifest, registry)).toEqual({
    origins: {
      '0395af24': ['1', '2'],
      main: ['3'],
      '@site/docs/a.mdx': ['1', '2'],
      '@theme/B': ['3'],
    },
    assets: {},
  });
});
