import type {Report} from '../parity/report/report';

/** Set for a build whose parent has the translations checked. */
export const REPORT_OF_PARENT = 'PARITY_REPORT_OF_PARENT';

/** What a build asks its parent for; the answer is the report. */
export const REPORT_WANTED = 'parity-report';

/** The parts of a process that is a child of another. */
export interface Child {
  readonly env: Readonly<Record<string, string | undefined>>;
  once(event: 'message', listen: (message: unknown) => void): unknown;
  send?(message: string): unknown;
}

/**
 * How a build gets the report on the translations where its parent has them checked for the builds
 * of all languages, see `buildSite`.
 *
 * @param child this process
 * @returns `undefined` for a build that was started by itself, so that it has to check them too
 */
export function awaitReport(child: Child = process): (() => Promise<Report>) | undefined {
  if (!child.env[REPORT_OF_PARENT] || !child.send) return undefined;
  return () =>
    new Promise((done) => {
      child.once('message', (report) => done(report as Report));
      child.send?.(REPORT_WANTED);
    });
}
