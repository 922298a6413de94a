import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {finishSite} from '../hosting/finishSite';
import {siteAddress} from './siteAddress';

const INTERRUPTED = 130;

/** Folders of the languages beside English; `docusaurus.config.ts` names the languages. */
const LOCALES = ['ru'];

/**
 * Builds both languages into `build/` and finishes them for hosts, see `finishSite`.
 *
 * @param environment `SITE_URL` and `BASE_URL`, see `siteAddress`
 * @returns the exit status: 0 when the site is built; the build has told what is wrong otherwise
 */
export async function buildSite(environment: Record<string, string | undefined>): Promise<number> {
  const {baseUrl} = siteAddress(environment);
  const status = await runDocusaurus();
  if (status !== 0) return status;
  await finishSite({directory: resolve('build'), baseUrl, locales: LOCALES});
  return 0;
}

// The build itself runs the checks, prints their findings and fails on them.
function runDocusaurus(): Promise<number> {
  const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const build = spawn(process.execPath, [docusaurus, 'build'], {stdio: 'inherit'});
  // A build that was told to stop reports success, so the signal is remembered here.
  let interrupted = false;
  const stop = (signal: NodeJS.Signals) => {
    interrupted = true;
    build.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((done) => {
    build.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(interrupted ? INTERRUPTED : (code ?? 1));
    });
  });
}
