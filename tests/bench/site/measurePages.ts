import {type Figures, medianFigures, type Run} from './figures';
import type {Lighthouse} from './lighthouse';
import {median} from './median';
import {type BenchPage, LANGUAGES, type Locale} from './pages';
import {measureTransfer, type Transfer} from './transfer';

/** A site that is served. */
export interface ServedSite {
  readonly name: string;
  /** Where its English home page is, with a slash at the end. */
  readonly home: string;
}

/** The figures of one page of one site. */
export interface PageResult {
  readonly site: string;
  readonly page: string;
  readonly locale: Locale;
  readonly figures: Figures;
  readonly transfer: Transfer;
  /** Performance of each run, to see how much the machine was disturbed. */
  readonly performances: readonly number[];
  readonly complaints: readonly string[];
  /** See `Run.machine`. */
  readonly machine: number;
}

/** One page of one site. */
interface Subject {
  readonly site: ServedSite;
  readonly page: BenchPage;
  readonly locale: Locale;
  readonly address: string;
  readonly runs: Run[];
}

/**
 * Measures every page of every site as often as asked for. The sites take turns at each page, so
 * that whatever else the machine does disturbs them alike.
 *
 * @param onProgress is told how many runs are done, of how many
 */
export async function measurePages(
  lighthouse: Lighthouse,
  sites: readonly ServedSite[],
  pages: readonly BenchPage[],
  runs: number,
  onProgress: (done: number, all: number) => void,
): Promise<readonly PageResult[]> {
  const subjects = pages.flatMap((page) =>
    LANGUAGES.flatMap(({locale, folder}) =>
      sites.map((site): Subject => {
        return {site, page, locale, address: `${site.home}${folder}${page.path}`, runs: []};
      }),
    ),
  );
  for (const subject of subjects) await refuseMissing(subject);
  let done = 0;
  for (let round = 0; round < runs; round += 1) {
    for (const {address, runs: results} of subjects) {
      onProgress(done, runs * subjects.length);
      results.push(await lighthouse.measure(address));
      done += 1;
    }
  }
  return Promise.all(subjects.map(resultOf));
}

async function refuseMissing({site, address}: Subject): Promise<void> {
  const {status} = await fetch(address, {method: 'HEAD'});
  if (status !== 200) {
    throw new Error(
      `${site.name} has no page at ${address} (status ${status}). If the page was moved, change its address in tests/bench/site/pages.ts.`,
    );
  }
}

async function resultOf({site, page, locale, runs}: Subject): Promise<PageResult> {
  return {
    site: site.name,
    page: page.id,
    locale,
    figures: medianFigures(runs.map(({figures}) => figures)),
    transfer: await measureTransfer(runs[0]?.loaded ?? []),
    performances: runs.map(({figures}) => figures.performance),
    complaints: [...new Set(runs.flatMap(({complaints}) => complaints))],
    machine: median(runs.map(({machine}) => machine)),
  };
}
