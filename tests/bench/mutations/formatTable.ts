import {layOut} from '../layOut';
import {type FamilySummary, type PagesSummary, share} from './summary';

/** The figures as a table of the terminal. */
export function formatTable(
  families: readonly FamilySummary[],
  pages: readonly PagesSummary[],
): string {
  const rows = families.map(
    ({family, kind, mutants, caught, caughtAsError, located, findings, bar, meetsBar}) => [
      family,
      String(mutants),
      percent(caught, mutants),
      percent(caughtAsError, mutants),
      kind === 'harmful' ? percent(located, caught) : '·',
      (findings / mutants).toFixed(2),
      bar === null ? '·' : `${kind === 'harmful' ? '≥' : '≤'} ${bar}`,
      meetsBar === null ? '' : meetsBar ? '✓' : '✗',
    ],
  );
  const head = ['family', 'mutants', 'caught %', 'as error %', 'located %', 'findings', 'bar', ''];
  const pageRows = pages.map(({corpus, locale, pages: count, withErrors, withFindings}) => [
    `${corpus} (${locale})`,
    String(count),
    percent(withErrors, count),
    percent(withFindings, count),
  ]);
  const pageHead = ['untouched pages', 'pages', 'with errors %', 'with any finding %'];
  return `${layOut([head, ...rows])}\n\n${layOut([pageHead, ...pageRows])}\n`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '·' : share(part, whole).toFixed(1);
}
