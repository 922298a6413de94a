import {type ChildProcess, spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import type {Report} from '../parity/report/report';
import {REPORT_OF_PARENT, REPORT_WANTED} from './awaitReport';

/** To take new memory from the system costs more than to collect young objects more often. */
const MEMORY = ['--max-semi-space-size=8'];

/** What to build, and where. */
export interface BuildOptions {
  readonly locale: string;
  /** Path of the configuration, compiled. */
  readonly config: string;
  /** Folder that Docusaurus builds to; languages beside the first go into a folder below it. */
  readonly folder: string;
  /** What is printed at once; another build keeps to itself what it says. */
  readonly isFirst: boolean;
  /** Of all languages. */
  readonly report: Promise<Report>;
}

/** The build of one language, in a process of its own. */
export interface RunningBuild {
  readonly child: ChildProcess;
  readonly status: Promise<number>;
  /** What a build behind the first one has printed. */
  said(): string;
}

/**
 * Starts Docusaurus for one language. It fails on the report as if it had checked the translations
 * itself: with the findings as its message.
 */
export function startBuild({locale, config, folder, isFirst, report}: BuildOptions): RunningBuild {
  const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const output = isFirst ? 'inherit' : 'pipe';
  const child = spawn(
    process.execPath,
    [
      ...[...MEMORY, docusaurus, 'build', '--locale', locale],
      ...['--out-dir', folder, '--config', config],
    ],
    {
      stdio: ['ignore', output, output, 'ipc'],
      env: {
        ...process.env,
        // Docusaurus names it only after it has read the configuration, and Node keeps what it read.
        DOCUSAURUS_CURRENT_LOCALE: locale,
        [REPORT_OF_PARENT]: 'yes',
        // Two builds can't write into the same folder.
        ...(!isFirst && {DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-${locale}`}),
      },
    },
  );
  child.on('message', async (message) => {
    if (message !== REPORT_WANTED) return;
    // Without a report, whoever waits for it here stops the build.
    const found = await report.catch(() => null);
    if (found && child.connected) child.send(found);
  });
  let text = '';
  const listen = (data: Buffer) => {
    text += data;
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const status = new Promise<number>((done) => {
    child.once('close', (code) => done(code ?? 1));
  });
  return {child, status, said: () => text.trimEnd()};
}
