import {spawnSync} from 'node:child_process';
import {
  findNginx,
  NGINX_MISSING,
  type NginxProgram,
} from '../../src/commands/serveNginx/nginxProgram';
import {mayUseApt, run} from './browser';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'wrk'];

const hasWrk = () => spawnSync('wrk', ['--version'], {stdio: 'ignore'}).error === undefined;

/**
 * An nginx with its brotli module, and wrk beside it, installed from the system's packages where
 * they are missing and this is root on Debian or Ubuntu.
 *
 * @throws Error that says what to install
 */
export function requireNginx(): NginxProgram {
  const here = findNginx();
  if (here && hasWrk()) return here;
  console.log('No nginx with brotli files, or no wrk found; installing both.');
  if (mayUseApt() && run('apt-get', ['update'])) run('apt-get', ['install', '-y', ...PACKAGES]);
  const installed = findNginx();
  if (installed && hasWrk()) return installed;
  throw new Error(`${NGINX_MISSING} wrk`);
}
