import {type ChildProcess, fork} from 'node:child_process';
import type {Report} from '../parity/report/report';

/** The check of the translations, in a process of its own. */
export interface RunningCheck {
  readonly child: ChildProcess;
  /** Rejects when the process ends without a report; it has told why. */
  readonly report: Promise<Report>;
}

/**
 * Starts the check of the translations, see `checkSite`.
 *
 * @param file the check, compiled
 */
export function startCheck(file: string): RunningCheck {
  const child = fork(file, {stdio: ['ignore', 'inherit', 'inherit', 'ipc']});
  const report = new Promise<Report>((done, fail) => {
    child.once('message', (message) => done(message as Report));
    child.once('close', (code) =>
      fail(new Error(`The check of the translations ended (${code}).`)),
    );
  });
  return {child, report};
}
