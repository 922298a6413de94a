import {describe, expect, it} from 'vitest';
import {formatComplaints, formatPages, formatSites} from '../../../bench/site/formatTable';
import type {PageResult} from '../../../bench/site/measurePages';

const ours: PageResult = {
  site: 'Ours',
  page: 'home',
  locale: 'en',
  figures: {
    performance: 99,
    accessibility: 100,
    bestPractices: 100,
    seo: 100,
    largestPaint: 1234,
    blocking: 49.6,
    layoutShift: 0,
    requests: 12,
  },
  transfer: {script: 102_400, style: 10_240, markup: 5120, other: 0, ahead: 2048},
  performances: [99],
  complaints: [],
  machine: 1800,
};
const russian: PageResult = {
  ...ours,
  locale: 'ru',
  figures: {...ours.figures, seo: 92, layoutShift: 0.004},
  complaints: ['links: Links lead nowhere'],
};
const other: PageResult = {...russian, site: 'Other', complaints: ['images: None']};

describe('the table', () => {
  it('has a row a page and site, and marks ours', () => {
    expect(formatPages([ours, russian, other], 'Ours')).toBe(
      [
        'page        site  perf  a11y  best  SEO  LCP s  TBT ms    CLS  JS KB  CSS KB  HTML KB  other KB  ahead KB  requests',
        'home (en)   Ours    99   100   100  100    1.2      50      0  100.0    10.0      5.0       0.0       2.0        12  ✓',
        'home (ru)   Ours    99   100   100   92    1.2      50  0.004  100.0    10.0      5.0       0.0       2.0        12  ✗',
        'home (ru)  Other    99   100   100   92    1.2      50  0.004  100.0    10.0      5.0       0.0       2.0        12',
      ].join('\n'),
    );
  });

  it('sums a site up by its worst page', () => {
    expect(formatSites([ours, russian])).toBe(
      [
        'worst page of  perf  a11y  best  SEO  LCP s  TBT ms    CLS  JS KB  CSS KB  HTML KB  other KB  ahead KB  requests',
        'Ours             99   100   100   92    1.2      50  0.004  100.0    10.0      5.0       0.0       2.0        12',
      ].join('\n'),
    );
  });

  it('lists once what our own pages lose points for', () => {
    expect(formatComplaints([russian, {...russian, page: 'about'}, other], 'Ours')).toBe(
      '✗ links: Links lead nowhere\n    on home (ru), about (ru)',
    );
  });
});
