import {complaintsOf} from './complaints';
import {median} from './median';
import {listAt, numberAt, property} from './property';

/** What Lighthouse says in figures. */
export interface Figures {
  /** Scores from 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Milliseconds until the largest piece of content stands. */
  readonly largestPaint: number;
  /** Milliseconds in which the page would not have answered. */
  readonly blocking: number;
  /** How much moved while the page loaded; no unit. */
  readonly layoutShift: number;
  /** Without those made ahead for other pages. */
  readonly requests: number;
}

/** A file that was loaded. */
export interface Loaded {
  readonly url: string;
  /** Loaded while nothing else was to do, for a page that may come next. */
  readonly isAhead: boolean;
}

/** One run of Lighthouse. */
export interface Run {
  readonly figures: Figures;
  readonly loaded: readonly Loaded[];
  /** Audits other than those of speed that the page does not pass. */
  readonly complaints: readonly string[];
  /** Lighthouse's own measure of the machine while it ran; a quiet desktop has some 1500 to 3000. */
  readonly machine: number;
}

/**
 * Reads the result of Lighthouse.
 *
 * @param result its `lhr`
 * @throws Error if a figure is missing: the page could not be loaded, or Lighthouse has changed
 */
export function readRun(result: unknown): Run {
  const failure = property(result, 'runtimeError', 'message');
  if (typeof failure === 'string') throw new Error(`Lighthouse: ${failure}`);
  const score = (category: string) =>
    Math.round(100 * numberAt(result, 'categories', category, 'score'));
  const audit = (name: string) => numberAt(result, 'audits', name, 'numericValue');
  const loaded = listAt(result, 'audits', 'network-requests', 'details', 'items')
    .map((item) => ({
      url: String(property(item, 'url')),
      // What Chromium gives to prefetched files, and to nothing that a page waits for.
      isAhead: property(item, 'priority') === 'VeryLow',
    }))
    .filter(({url}) => url.startsWith('http'));
  return {
    figures: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      largestPaint: audit('largest-contentful-paint'),
      blocking: audit('total-blocking-time'),
      layoutShift: audit('cumulative-layout-shift'),
      requests: loaded.filter(({isAhead}) => !isAhead).length,
    },
    loaded,
    complaints: complaintsOf(result),
    machine: numberAt(result, 'environment', 'benchmarkIndex'),
  };
}

/**
 * The median of each figure by itself.
 *
 * @param runs at least one
 */
export function medianFigures(runs: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(runs.map((run) => run[name]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    seo: of('seo'),
    largestPaint: of('largestPaint'),
    blocking: of('blocking'),
    layoutShift: of('layoutShift'),
    requests: of('requests'),
  };
}
