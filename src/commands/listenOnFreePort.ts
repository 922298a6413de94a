import {lookup} from 'node:dns/promises';
import type {Server} from 'node:http';
import {connect} from 'node:net';

/** Servers that answer on one port, one for each address of the host. */
export type Listening = {readonly port: number; readonly servers: readonly Server[]};

/**
 * Starts a server on the wanted port or, where that is taken, on the next free one. A host name
 * may stand for several addresses (`localhost` is 127.0.0.1 and ::1); all of them are served,
 * so that it does not matter which one a browser tries.
 *
 * @param makeServer makes one server; called once for each address
 * @param host name or address to listen on
 * @param firstPort the wanted port
 * @param attempts how many ports to try
 * @throws Error when the host is unknown or no port is free
 */
export async function listenOnFreePort(
  makeServer: () => Server,
  host: string,
  firstPort: number,
  attempts = 20,
): Promise<Listening> {
  const addresses = await addressesOf(host);
  for (let port = firstPort; port < Math.min(firstPort + attempts, 65_536); port += 1) {
    if (await isAnswered(host, port)) continue;
    const results = await Promise.allSettled(
      addresses.map((address) => listen(makeServer(), address, port)),
    );
    const servers = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    const codes = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason.code as string] : [],
    );
    // An address that this machine does not have (no IPv6, say) is no loss beside another.
    if (servers.length > 0 && codes.every((code) => code === 'EADDRNOTAVAIL')) {
      return {port, servers};
    }
    for (const server of servers) server.close();
    const failure = codes.find((code) => code !== 'EADDRINUSE');
    if (failure) throw new Error(`Cannot listen on ${host}:${port} (${failure}).`);
  }
  throw new Error(
    `No free port from ${firstPort} on (${attempts} tried). Name another one: PORT=8080 npm start`,
  );
}

async function addressesOf(host: string): Promise<string[]> {
  try {
    const found = await lookup(host, {all: true});
    return [...new Set(found.map(({address}) => address))];
  } catch {
    throw new Error(`HOST is "${host}", but this machine knows no address of that name.`);
  }
}

// Some systems let two programs listen on one port, one on all addresses and one on a single
// one; only a connection shows that somebody is there already.
function isAnswered(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({host, port, timeout: 1000});
    const finish = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}

function listen(server: Server, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
