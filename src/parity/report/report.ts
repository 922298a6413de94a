import type {Finding} from './finding';

export type PageStatus = 'in-step' | 'drifted' | 'missing' | 'orphan' | 'outdated' | 'untranslated';

/** The state of one page in one locale. */
export interface PageReport {
  readonly path: string;
  readonly locale: string;
  readonly status: PageStatus;
}

/** The result of one run: the JSON format, version 1. Keys may be added, never changed. */
export interface Report {
  readonly version: 1;
  readonly tool: {readonly name: 'docs-parity'; readonly version: string};
  readonly summary: {
    readonly pages: number;
    readonly findings: number;
    readonly errors: number;
    readonly warnings: number;
    readonly durationMs: number;
  };
  readonly pages: readonly PageReport[];
  readonly findings: readonly Finding[];
}
