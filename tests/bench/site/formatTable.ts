import {layOut} from '../layOut';
import {meetsBars} from './bars';
import type {Figures} from './figures';
import type {PageResult} from './measurePages';
import type {Transfer} from './transfer';

const KILOBYTE = 1024;

const COLUMNS = [
  ...['perf', 'a11y', 'best', 'SEO', 'LCP s', 'TBT ms', 'CLS'],
  ...['JS KB', 'CSS KB', 'HTML KB', 'other KB', 'ahead KB', 'requests'],
];

/** Every page of every site, with a mark at ours: whether it meets the bars. */
export function formatPages(results: readonly PageResult[], own: string): string {
  const rows = results.map(({site, page, locale, figures, transfer}) => [
    `${page} (${locale})`,
    site,
    ...cells(figures, transfer),
    site === own ? (meetsBars(figures) ? '✓' : '✗') : '',
  ]);
  return layOut([['page', 'site', ...COLUMNS, ''], ...rows]);
}

/** A row a site: the worst that any of its pages has, figure by figure. */
export function formatSites(results: readonly PageResult[]): string {
  const sites = [...new Set(results.map(({site}) => site))];
  const rows = sites.map((site) => {
    const own = results.filter((result) => result.site === site);
    const least = (name: keyof Figures) => Math.min(...own.map(({figures}) => figures[name]));
    const most = (name: keyof Figures) => Math.max(...own.map(({figures}) => figures[name]));
    const bytes = (kind: keyof Transfer) => Math.max(...own.map(({transfer}) => transfer[kind]));
    return [
      site,
      ...cells(
        {
          performance: least('performance'),
          accessibility: least('accessibility'),
          bestPractices: least('bestPractices'),
          seo: least('seo'),
          largestPaint: most('largestPaint'),
          blocking: most('blocking'),
          layoutShift: most('layoutShift'),
          requests: most('requests'),
        },
        {
          script: bytes('script'),
          style: bytes('style'),
          markup: bytes('markup'),
          other: bytes('other'),
          ahead: bytes('ahead'),
        },
      ),
    ];
  });
  return layOut([['worst page of', ...COLUMNS], ...rows]);
}

function cells(
  figures: Figures,
  {script, style, markup, other, ahead}: Transfer,
): readonly string[] {
  const {performance, accessibility, bestPractices, seo} = figures;
  return [
    ...[performance, accessibility, bestPractices, seo].map(String),
    (figures.largestPaint / 1000).toFixed(1),
    figures.blocking.toFixed(0),
    figures.layoutShift === 0 ? '0' : figures.layoutShift.toFixed(3),
    ...[script, style, markup, other, ahead].map((bytes) => (bytes / KILOBYTE).toFixed(1)),
    figures.requests.toFixed(0),
  ];
}

/** What our own pages lose points for, each with the pages it was seen on. */
export function formatComplaints(results: readonly PageResult[], own: string): string {
  const pages = new Map<string, string[]>();
  for (const {site, page, locale, complaints} of results) {
    if (site !== own) continue;
    for (const complaint of complaints) {
      pages.set(complaint, [...(pages.get(complaint) ?? []), `${page} (${locale})`]);
    }
  }
  return [...pages]
    .map(([complaint, where]) => `✗ ${complaint}\n    on ${where.join(', ')}`)
    .join('\n');
}
