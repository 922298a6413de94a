import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {compressFolder} from './compressFolder';
import {installPackages} from './installPackages';
import type {Peer, Program} from './peers/peer';
import type {TwinPage} from './twins';

const BUILD_MILLISECONDS = 5 * 60 * 1000;

/** A built site. */
export interface BuiltSite {
  readonly directory: string;
  /** Seconds that the generator took, its start included. */
  readonly seconds: number;
}

/**
 * Installs a generator where it is missing, and builds a site of our pages with it from nothing.
 *
 * @param scratch the folder of all that is installed
 * @throws Error with the end of what the generator printed
 */
export async function buildPeer(
  peer: Peer,
  pages: readonly TwinPage[],
  scratch: string,
): Promise<BuiltSite> {
  const folder = join(scratch, peer.id);
  const site = join(folder, 'site');
  installPackages(folder, peer);
  rmSync(site, {recursive: true, force: true});
  if (peer.scaffold) runProgram(peer, folder, folder, peer.scaffold);
  for (const path of peer.replaced ?? []) rmSync(join(site, path), {recursive: true});
  for (const [path, text] of peer.files(pages)) {
    const file = join(site, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  const started = performance.now();
  runProgram(peer, folder, site, peer.build);
  const seconds = (performance.now() - started) / 1000;
  const directory = join(site, peer.output);
  await compressFolder(directory);
  return {directory, seconds};
}

function runProgram(peer: Peer, folder: string, cwd: string, [path, ...parameters]: Program): void {
  const {status, stdout, stderr, error} = spawnSync(
    process.execPath,
    [join(folder, 'node_modules', path), ...parameters],
    {
      cwd,
      encoding: 'utf8',
      timeout: BUILD_MILLISECONDS,
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Neither our own settings nor the habits of a terminal shall change what is built.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
        NO_COLOR: '1',
        NO_UPDATE_NOTIFIER: '1',
      },
    },
  );
  if (status === 0) return;
  const said = error?.message ?? `${stdout}${stderr}`;
  throw new Error(
    [
      `${peer.name} failed at “${path} ${parameters.join(' ')}” in “${cwd}”:`,
      said.trim().split('\n').slice(-15).join('\n'),
      `Delete “${folder}” to install it anew, or name the other sites with --peers.`,
    ].join('\n'),
  );
}
