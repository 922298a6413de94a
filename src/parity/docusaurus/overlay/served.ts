import type {Finding} from '../../report/finding';

/** Where the development server answers, below the site’s own address. */
export const servedPath = '__docs-parity';

/** What the development server tells the page. */
export interface ServedFindings {
  /** Locale of the source pages. */
  readonly sourceLocale: string;
  /** Absolute folder that the paths of findings are relative to. */
  readonly folder: string;
  readonly findings: readonly Finding[];
}
