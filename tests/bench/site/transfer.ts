import {get} from 'node:http';
import type {Loaded} from './figures';

/** Bytes of a page and of what it loads, compressed with gzip, by kind. */
export interface Transfer {
  readonly script: number;
  readonly style: number;
  readonly markup: number;
  readonly other: number;
  /** Prefetched for a reader’s first sign or next page, of any kind; counted nowhere else. */
  readonly ahead: number;
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
export async function measureTransfer(loaded: readonly Loaded[]): Promise<Transfer> {
  const files = new Map(loaded.map((file) => [file.url, file]));
  const answers = await Promise.all(
    [...files.values()].map(async ({url, isAhead}) => {
      const {type, bytes} = await askFor(url);
      return {kind: isAhead ? 'ahead' : kindOf(type), bytes};
    }),
  );
  const sum = (wanted: keyof Transfer) =>
    answers.filter(({kind}) => kind === wanted).reduce((total, {bytes}) => total + bytes, 0);
  return {
    script: sum('script'),
    style: sum('style'),
    markup: sum('markup'),
    other: sum('other'),
    ahead: sum('ahead'),
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
