import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compile} from '../../../src/parity/compile';
import {compiled} from '../../../src/parity/compiled';

import type {Stage} from './stages';

/** What one process says of its own run. */
export interface Measurement {
  /** Page pairs that were compared. */
  readonly pairs: number;
  /** Wall clock of the check alone, without the start of the process. */
  readonly milliseconds: number;
  /** Processor time of the whole process and its threads, its start included. */
  readonly cpuMilliseconds: number;
  /** The most memory that the process ever held. */
  readonly peakMegabytes: number;
  /** Where the time goes, if that was asked for. */
  readonly stages: readonly Stage[];
}

/** What a process is asked to do. */
export interface Assignment {
  readonly folder: string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly threads: number;
  /** Folder of the cache; null for none. */
  readonly cache: string | null;
  /** `changed`: one page again, after all of them. `stages`: each stage by itself. */
  readonly what: 'all' | 'changed' | 'stages';
}

/** Measures in a process of its own, so that nothing is warm that would not be for a user. */
export type Measure = (assignment: Assignment) => Measurement;

/**
 * Compiles what measures, as the program itself is compiled.
 *
 * @param folder to fill; it has to last as long as measurements are made
 */
export async function prepareMeasure(folder: string): Promise<Measure> {
  const child = fileURLToPath(new URL('./child.ts', import.meta.url));
  await compile({child}, folder, folder);
  // A second thread starts from the clone's compiled checker: to make that is no part of its speed.
  await compiled('worker');
  return (assignment) => {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [join(folder, 'child.mjs'), JSON.stringify(assignment)],
      {encoding: 'utf8', maxBuffer: 1 << 26},
    );
    if (status !== 0) throw new Error(`The measurement failed:\n${stderr}`);
    return JSON.parse(stdout) as Measurement;
  };
}
