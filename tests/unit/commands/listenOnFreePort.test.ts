import {createServer, type Server} from 'node:http';
import {listenOnFreePort} from '@site/src/commands/listenOnFreePort';
import {afterEach, describe, expect, it} from 'vitest';

const open: Server[] = [];

async function listen(firstPort: number, attempts?: number): Promise<number> {
  const {port, servers} = await listenOnFreePort(
    () => createServer((_, response) => response.end('here')),
    'localhost',
    firstPort,
    attempts,
  );
  open.push(...servers);
  return port;
}

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe('listenOnFreePort', () => {
  it('answers on the port it names', async () => {
    const port = await listen(42_100);
    expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('here');
  });

  it('takes the next free port where the wanted one is taken', async () => {
    const first = await listen(42_200);
    const second = await listen(first);
    expect(second).toBeGreaterThan(first);
    expect(await (await fetch(`http://localhost:${second}`)).text()).toBe('here');
  });

  it('says what to do when no port is free', async () => {
    const taken = await listen(42_300);
    await expect(listen(taken, 1)).rejects.toThrow(`No free port from ${taken} on (1 tried).`);
  });

  it('names a host that this machine does not know', async () => {
    const nowhere = listenOnFreePort(() => createServer(), 'nowhere.invalid', 42_400);
    await expect(nowhere).rejects.toThrow('HOST is "nowhere.invalid"');
  });
});
