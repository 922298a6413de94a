import {spawn, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';

export const PAGES = {
  en: 'docs/dbt-apis/using-tokens.mdx',
  ru: 'i18n/ru/docusaurus-plugin-content-docs/current/dbt-apis/using-tokens.mdx',
} as const;

export type Locale = keyof typeof PAGES;

function readPage(locale: Locale): string {
  return readFileSync(fileURLToPath(new URL(`../../../${PAGES[locale]}`, import.meta.url)), 'utf8');
}

/**
 * A program of the page, by the title of its code block, or a snippet by its first words.
 *
 * @throws Error if the page has none
 */
export function programOf(locale: Locale, wanted: string): string {
  const blocks = [...readPage(locale).matchAll(/^```(\w+)(?: title="([^"]+)")?\n(.*?)\n```$/gmsu)];
  const found = blocks.find(
    ([, , title, code = '']) => title === wanted || code.startsWith(wanted),
  );
  if (found?.[3] === undefined) throw new Error(`${PAGES[locale]} has no program “${wanted}”.`);
  return `${found[3]}\n`;
}

/** What a program sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the imitation answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An imitation of dbt's APIs that gives its answers in order, and remembers the requests. */
export async function imitate(answers: readonly Answer[]) {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const {method = '', url = '', headers} = request;
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({method, url, headers, body: Buffer.concat(parts).toString('utf8')});
      response.writeHead(answer?.status ?? 500, answer?.headers);
      response.end(JSON.stringify(answer?.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {host: `127.0.0.1:${port}`, sent, close: () => server.close()};
}

/** Runs a program to its end. The imitation has no certificate, so `https` becomes `http` first. */
export function run(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): Promise<{code: number | null; output: string; errors: string}> {
  const [program = '', ...rest] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {env: {...process.env, ...environment}});
    let output = '';
    let errors = '';
    child.stdout.on('data', (part) => {
      output += part;
    });
    child.stderr.on('data', (part) => {
      errors += part;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({code, output, errors}));
    child.stdin.end(input);
  });
}

/** The first of some programs that this machine has. */
export function installed(...names: readonly string[]): string | undefined {
  return names.find((name) => spawnSync(name, ['--version'], {stdio: 'ignore'}).status === 0);
}
