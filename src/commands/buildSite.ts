import {cp, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {finishSite} from '../hosting/finishSite';
import {bundleConfig} from './bundleConfig';
import {siteAddress} from './siteAddress';
import {type RunningBuild, startBuild} from './startBuild';
import {startCheck} from './startCheck';

const INTERRUPTED = 130;

/** `docusaurus.config.ts` names the languages; this one is built to the root. */
const SOURCE_LOCALE = 'en';

/** Folders of the languages beside English. */
const LOCALES = ['ru'];

/** What only the build needs, out of the way of what it makes. */
const WORKSHOP = '.docusaurus-build';

/**
 * Builds both languages into `build/` and finishes them for hosts, see `finishSite`. Each language
 * is built by a process of its own, side by side; a third one checks the translations for both.
 *
 * @param environment `SITE_URL` and `BASE_URL`, see `siteAddress`
 * @returns the exit status: 0 when the site is built; the build has told what is wrong otherwise
 */
export async function buildSite(environment: Record<string, string | undefined>): Promise<number> {
  const {url, baseUrl} = siteAddress(environment);
  await rm(WORKSHOP, {recursive: true, force: true});
  await bundleConfig(resolve('.'), resolve(WORKSHOP));
  const status = await buildLanguages();
  if (status !== 0) return status;
  for (const locale of LOCALES) {
    await cp(join(WORKSHOP, locale), join('build', locale), {recursive: true});
  }
  await finishSite({directory: resolve('build'), url, baseUrl, locales: LOCALES});
  return 0;
}

async function buildLanguages(): Promise<number> {
  const check = startCheck(join(WORKSHOP, 'check.cjs'));
  const start = (locale: string, folder: string): RunningBuild =>
    startBuild({
      locale,
      folder,
      config: join(WORKSHOP, 'config.cjs'),
      isFirst: locale === SOURCE_LOCALE,
      report: check.report,
    });
  const source = start(SOURCE_LOCALE, 'build');
  const others = LOCALES.map((locale) => start(locale, WORKSHOP));
  const all = [source, ...others, check];
  const kill = (signal: NodeJS.Signals) => {
    for (const {child} of all) child.kill(signal);
  };
  check.report.catch(() => kill('SIGTERM'));
  // A build that was told to stop reports success, so the signal is remembered here.
  let interrupted = false;
  const stop = (signal: NodeJS.Signals) => {
    interrupted = true;
    kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const status = await source.status;
    // All languages are checked at once, so the others would say the same.
    if (status !== 0) for (const {child} of others) child.kill();
    const statuses = await Promise.all(others.map((other) => other.status));
    if (status === 0) for (const other of others) console.log(other.said());
    if (interrupted) return INTERRUPTED;
    const checked = await check.report.then(
      () => 0,
      () => 1,
    );
    return status || (statuses.find((code) => code !== 0) ?? checked);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
