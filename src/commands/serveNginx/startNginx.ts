import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {nginxConfiguration} from '../../hosting/nginxConfiguration';
import type {NginxProgram} from './nginxProgram';

const SITE = fileURLToPath(new URL('../../hosting/nginx/site.conf', import.meta.url));
const START_MILLISECONDS = 10_000;

/** A running nginx; `stop` ends it and removes what it wrote. */
export interface RunningNginx {
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

/**
 * Starts an nginx that serves the built site and nothing else.
 *
 * @param program see `findNginx`
 * @param directory the built site
 * @param baseUrl folder of the site below its origin, with both slashes
 * @param port where to listen
 * @throws Error when there is no build, or nginx does not answer
 */
export async function startNginx(
  program: NginxProgram,
  directory: string,
  baseUrl: string,
  port: number,
): Promise<RunningNginx> {
  const include = resolve(directory, '_nginx.conf');
  if (!existsSync(include)) {
    throw new Error('There is no built site yet. Run "npm run build" first.');
  }
  const scratch = mkdtempSync(join(tmpdir(), 'which-token-nginx-'));
  const file = join(scratch, 'nginx.conf');
  const configuration = nginxConfiguration({
    root: rootFor(resolve(directory), baseUrl, scratch),
    include,
    site: SITE,
    scratch,
    port,
    modules: [program.brotliModule],
    // Started by root, nginx would read the site as somebody who may not enter its folder.
    user: process.getuid?.() === 0 ? 'root' : undefined,
  });
  writeFileSync(file, configuration);
  const nginx = spawn(program.path, ['-e', 'stderr', '-p', scratch, '-c', file], {
    stdio: 'inherit',
  });
  const ended = new Promise<void>((done) => nginx.once('exit', () => done()));
  const stop = async () => {
    nginx.kill('SIGQUIT');
    await ended;
    rmSync(scratch, {recursive: true, force: true});
  };
  if (await answers(port, ended)) return {process: nginx, stop};
  await stop();
  throw new Error(`nginx did not start on port ${port}; its message stands above.`);
}

/** A folder in which the site lies at its base URL. */
function rootFor(directory: string, baseUrl: string, scratch: string): string {
  if (baseUrl === '/') return directory;
  const link = join(scratch, 'root', baseUrl.slice(0, -1));
  mkdirSync(dirname(link), {recursive: true});
  symlinkSync(directory, link);
  return join(scratch, 'root');
}

async function answers(port: number, ended: Promise<void>): Promise<boolean> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  const until = Date.now() + START_MILLISECONDS;
  while (!gone && Date.now() < until) {
    if (await isOpen(port)) return !gone;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return false;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({port, host: '127.0.0.1'});
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}
