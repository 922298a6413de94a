import {get} from 'node:http';

/** Bytes of a page with all that it loads, compressed with gzip, by kind. */
export interface Transfer {
  readonly script: number;
  readonly style: number;
  readonly markup: number;
  readonly other: number;
}

const KINDS: readonly (readonly [keyof Transfer, RegExp])[] = [
  ['script', /javascript/u],
  ['style', /^text\/css/u],
  ['markup', /^text\/html/u],
];

/**
 * Asks for everything that a page loaded once more and counts the bytes. Lighthouse takes brotli
 * where it can, but what is known of other sites, and our own budgets, are in gzip.
 *
 * @throws Error naming the address that does not answer
 */
export async function measureTransfer(addresses: readonly string[]): Promise<Transfer> {
  const answers = await Promise.all([...new Set(addresses)].map(askFor));
  const sum = (kind: keyof Transfer) =>
    answers.filter(({type}) => kindOf(type) === kind).reduce((total, {bytes}) => total + bytes, 0);
  return {
    script: sum('script'),
    style: sum('style'),
    markup: sum('markup'),
    other: sum('other'),
  };
}

/** What a `Content-Type` is counted as. */
export function kindOf(type: string): keyof Transfer {
  return KINDS.find(([, pattern]) => pattern.test(type))?.[0] ?? 'other';
}

function askFor(address: string): Promise<{readonly type: string; readonly bytes: number}> {
  return new Promise((done, fail) => {
    const request = get(address, {headers: {'Accept-Encoding': 'gzip'}}, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => done({type: response.headers['content-type'] ?? '', bytes}));
      response.on('error', fail);
    });
    request.on('error', (error) => fail(new Error(`${address} does not answer: ${error.message}`)));
  });
}
