import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import pc from 'picocolors';
import {createSiteServer} from './createSiteServer';
import {listenOnFreePort} from './listenOnFreePort';
import {siteAddress} from './siteAddress';

const LANGUAGES = [
  {label: 'English', folder: ''},
  {label: 'Русский', folder: 'ru/'},
] as const;

/**
 * Serves the built site until the process is told to stop, and says where.
 *
 * @param environment `PORT` (default 3000), `HOST` (default `localhost`), `BASE_URL` as it was
 *   when the site was built
 * @throws Error when there is no build, the port is no number, or nothing is free
 */
export async function serveSite(environment: Record<string, string | undefined>): Promise<void> {
  const directory = resolve('build');
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error('There is no built site yet. Run "npm run build" first, or "npm start".');
  }
  const {baseUrl} = siteAddress(environment);
  const host = environment.HOST || 'localhost';
  const wanted = readPort(environment.PORT);
  const {port, servers} = await listenOnFreePort(
    () => createSiteServer(directory, baseUrl),
    host,
    wanted,
  );

  const lines = LANGUAGES.map(
    ({label, folder}) => `  ${label}  ${pc.cyan(`http://${host}:${port}${baseUrl}${folder}`)}`,
  );
  if (port !== wanted) console.log(pc.yellow(`Port ${wanted} is taken, using ${port} instead.`));
  console.log(['', 'Which Token is ready:', ...lines, '', 'Press Ctrl+C to stop.'].join('\n'));

  const stop = () => {
    console.log('\nStopped.');
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function readPort(value: string | undefined): number {
  if (!value) return 3000;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${value}", but must be a whole number from 1 to 65535.`);
  }
  return port;
}
