import {describe, expect, it} from 'vitest';
import {BARS, meetsBars} from '../../../bench/site/bars';
import {type Figures, medianFigures, readRun} from '../../../bench/site/figures';
import {median} from '../../../bench/site/median';
import {kindOf} from '../../../bench/site/transfer';

const perfect: Figures = {
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  largestPaint: 900,
  blocking: 20,
  layoutShift: 0,
  requests: 9,
};

/** As much of a result of Lighthouse as the bench reads. */
function result(changes: {readonly imageAlt?: number; readonly blocking?: unknown} = {}): unknown {
  const {imageAlt = 1, blocking = 20} = changes;
  const category = (score: number, ...names: readonly string[]) => ({
    score,
    auditRefs: names.map((id) => ({id, weight: id === 'informative' ? 0 : 1})),
  });
  return {
    categories: {
      performance: category(0.994, 'total-blocking-time'),
      accessibility: category(imageAlt, 'image-alt', 'informative'),
      'best-practices': category(1),
      seo: category(1, 'image-alt'),
    },
    audits: {
      'largest-contentful-paint': {numericValue: 900},
      'total-blocking-time': {numericValue: blocking, score: 0.5, title: 'Total Blocking Time'},
      'cumulative-layout-shift': {numericValue: 0},
      'image-alt': {
        score: imageAlt,
        title: 'Images lack texts',
        details: {items: [{node: {snippet: '<img src="a.png">'}}]},
      },
      informative: {score: 0, title: 'Costs nothing'},
      'network-requests': {
        details: {
          items: [
            {url: 'http://localhost/', priority: 'VeryHigh'},
            {url: 'http://localhost/next.js', priority: 'VeryLow'},
            {url: 'data:image/png,', priority: 'Low'},
          ],
        },
      },
    },
    environment: {benchmarkIndex: 1800},
  };
}

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[100, 20, 99, 98, 100], 99],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow('Nothing has no median.');
  });

  it('is taken of each figure by itself', () => {
    const runs = [
      {...perfect, performance: 90, blocking: 300},
      {...perfect, performance: 99, blocking: 10},
      {...perfect, performance: 97, blocking: 400},
    ];
    expect(medianFigures(runs)).toEqual({...perfect, performance: 97, blocking: 300});
  });
});

describe('a result of Lighthouse', () => {
  it('is read as whole points, and counts requests of the page itself', () => {
    const {figures, loaded, complaints, machine} = readRun(result());
    expect(figures).toEqual({...perfect, performance: 99, requests: 1});
    expect(loaded).toEqual([
      {url: 'http://localhost/', isAhead: false},
      {url: 'http://localhost/next.js', isAhead: true},
    ]);
    expect(complaints).toEqual([]);
    expect(machine).toBe(1800);
  });

  it('names once what costs points, with the place, and leaves speed and hints out', () => {
    expect(readRun(result({imageAlt: 0})).complaints).toEqual([
      'image-alt: Images lack texts\n    <img src="a.png">',
    ]);
  });

  it('without a figure is refused by the figure’s name', () => {
    expect(() => readRun(result({blocking: null}))).toThrow(
      'Lighthouse gave no number as “audits.total-blocking-time.numericValue”, but null.',
    );
  });

  it('of a page that did not load is refused with the reason', () => {
    expect(() => readRun({runtimeError: {message: 'NO_FCP'}})).toThrow('Lighthouse: NO_FCP');
  });
});

describe('the bars', () => {
  it('are met on the bar', () => {
    expect(meetsBars({...perfect, performance: 99, blocking: 100})).toBe(true);
  });

  it.each([
    {performance: 98},
    {accessibility: 99},
    {bestPractices: 96},
    {seo: 92},
    {blocking: 101},
    {layoutShift: 0.001},
  ])('are missed with %j', (change) => {
    expect(meetsBars({...perfect, ...change})).toBe(false);
  });

  it('are all tried above', () => {
    expect(Object.keys(BARS)).toHaveLength(6);
  });
});

describe('what is transferred', () => {
  it.each([
    ['application/javascript; charset=utf-8', 'script'],
    ['text/javascript', 'script'],
    ['text/css', 'style'],
    ['text/html;charset=utf-8', 'markup'],
    ['font/woff2', 'other'],
    ['', 'other'],
  ])('as “%s” counts as %s', (type, kind) => {
    expect(kindOf(type)).toBe(kind);
  });
});
