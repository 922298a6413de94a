import type {AddressInfo} from 'node:net';
import {createSiteServer} from '../../../src/commands/createSiteServer';

/** A server that can be stopped. */
export interface Served {
  /** Its root, with a slash at the end. */
  readonly root: string;
  readonly close: () => void;
}

/**
 * Serves a built site with the program of `npm run serve`, on a port that is free.
 *
 * @param baseUrl the folder below which the site lives, with a slash at both ends
 */
export async function serveBuilt(directory: string, baseUrl: string): Promise<Served> {
  const server = createSiteServer(directory, baseUrl);
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(0, 'localhost', done);
  });
  const {port} = server.address() as AddressInfo;
  return {
    root: `http://localhost:${port}${baseUrl}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
