import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {contrast} from './contrast';

const TEXT = 4.5;
const SHAPE = 3;

const css = readFileSync(new URL('../../../src/css/tokens.css', import.meta.url), 'utf8');
const themes = {light: palette(/:root \{/), dark: palette(/\[data-theme=.dark.\] \{/)};

/** Reads the colours of the first rule that opens with these words. */
function palette(opening: RegExp): Map<string, string> {
  const start = css.search(opening);
  const rule = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...rule.matchAll(/--wt-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [
      name,
      color,
    ]),
  );
}

const GROUNDS = ['ground', 'surface', 'raised', 'code'];
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['text', 'muted', 'violet', 'violet-strong', 'teal', 'amber', 'red', 'blue'].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground, TEXT] as const),
  ),
  ...['violet', 'teal', 'amber', 'red', 'blue'].flatMap((color) => [
    ['text', `${color}-soft`, TEXT] as const,
    ['violet', `${color}-soft`, TEXT] as const,
    [color, `${color}-soft`, TEXT] as const,
  ]),
  ['on-violet', 'violet', TEXT],
  ['on-violet', 'violet-strong', TEXT],
  ...GROUNDS.map((ground) => ['border-strong', ground, SHAPE] as const),
];

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('of %s on %s is %d', (first, second, expected) => {
    expect(contrast(first, second)).toBeCloseTo(expected, 2);
  });
});

describe.each(Object.entries(themes))('the %s palette', (_, colors) => {
  it.each(PAIRS)('shows %s on %s with at least %d:1', (ink, ground, least) => {
    const [front, back] = [colors.get(ink), colors.get(ground)];
    if (!front || !back) throw new Error(`The palette lacks ${front ? ground : ink}.`);
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });
});
