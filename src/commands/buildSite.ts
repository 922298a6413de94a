import {type ChildProcess, spawn} from 'node:child_process';
import {cp, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {finishSite} from '../hosting/finishSite';
import {bundleConfig} from './bundleConfig';
import {siteAddress} from './siteAddress';

const INTERRUPTED = 130;

/** `docusaurus.config.ts` names the languages; this one is built to the root. */
const SOURCE_LOCALE = 'en';

/** Folders of the languages beside English. */
const LOCALES = ['ru'];

/** What only the build needs, out of the way of what it makes. */
const WORKSHOP = '.docusaurus-build';

/**
 * Builds both languages into `build/` and finishes them for hosts, see `finishSite`. Each language
 * is built by a process of its own, side by side.
 *
 * @param environment `SITE_URL` and `BASE_URL`, see `siteAddress`
 * @returns the exit status: 0 when the site is built; the build has told what is wrong otherwise
 */
export async function buildSite(environment: Record<string, string | undefined>): Promise<number> {
  const {url, baseUrl} = siteAddress(environment);
  await rm(WORKSHOP, {recursive: true, force: true});
  await bundleConfig(resolve('.'), resolve(WORKSHOP, 'config.cjs'));
  const status = await buildLanguages();
  if (status !== 0) return status;
  for (const locale of LOCALES) {
    await cp(join(WORKSHOP, locale), join('build', locale), {recursive: true});
  }
  await finishSite({directory: resolve('build'), url, baseUrl, locales: LOCALES});
  return 0;
}

async function buildLanguages(): Promise<number> {
  const source = startBuild(SOURCE_LOCALE, 'build');
  const others = LOCALES.map((locale) => startBuild(locale, WORKSHOP));
  const all = [source, ...others];
  // A build that was told to stop reports success, so the signal is remembered here.
  let interrupted = false;
  const stop = (signal: NodeJS.Signals) => {
    interrupted = true;
    for (const {child} of all) child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const status = await source.status;
    // All languages are checked at once, so the others would say the same.
    if (status !== 0) for (const {child} of others) child.kill();
    const statuses = await Promise.all(others.map((other) => other.status));
    if (status === 0) for (const other of others) console.log(other.said());
    return interrupted ? INTERRUPTED : status || (statuses.find((code) => code !== 0) ?? 0);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

interface Build {
  readonly child: ChildProcess;
  readonly status: Promise<number>;
  /** What a build behind the first one has printed. */
  said(): string;
}

// The build itself runs the checks, prints their findings and fails on them.
function startBuild(locale: string, folder: string): Build {
  const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const isFirst = locale === SOURCE_LOCALE;
  const child = spawn(
    process.execPath,
    [
      ...[docusaurus, 'build', '--locale', locale, '--out-dir', folder],
      ...['--config', `${WORKSHOP}/config.cjs`],
    ],
    {
      stdio: ['ignore', isFirst ? 'inherit' : 'pipe', isFirst ? 'inherit' : 'pipe'],
      env: {
        ...process.env,
        // Docusaurus names it only after it has read the configuration, and Node keeps what it read.
        DOCUSAURUS_CURRENT_LOCALE: locale,
        // Two builds can't write into the same folder.
        ...(!isFirst && {DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-${locale}`}),
      },
    },
  );
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
