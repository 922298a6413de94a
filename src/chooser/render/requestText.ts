import type {EndpointEntry, EndpointId} from '../../facts/endpoints';
import type {ChooserCatalogue} from '../catalogue/types';
import {defaultRegion} from '../model/regions';

/** A request to try a token with, as text to copy. */
export interface RequestText {
  readonly curl: string;
  readonly python: string;
}

/** Nobody can take it for a real one, and no scanner does. */
const FAKE_TOKENS = {
  'service-token': 'dbtc_THIS-IS-NOT-A-REAL-TOKEN',
  'personal-access-token': 'dbtu_THIS-IS-NOT-A-REAL-TOKEN',
} as const;

/** A credential that is sent as a token. */
export type SentToken = keyof typeof FAKE_TOKENS;

/** What a host is called where every account has one of its own. */
const OWN_HOST = 'YOUR_ACCESS_URL';

/** Questions to the two GraphQL APIs: the smallest that show whether the token may ask. */
const QUERIES: Readonly<Partial<Record<EndpointEntry['api'], string>>> = {
  discovery:
    'query ($id: BigInt!) { environment(id: $id) { applied { models(first: 1) { edges { node { name } } } } } }',
  'semantic-layer': 'query ($id: BigInt!) { metrics(environmentId: $id) { name } }',
};

const MCP_HELLO = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: {name: 'trial', version: '1'},
  },
};

function bodyOf({api, method}: Pick<EndpointEntry, 'api' | 'method'>): object | undefined {
  const query = QUERIES[api];
  if (query !== undefined) return {query, variables: {id: 12345}};
  return api === 'mcp' && method === 'POST' ? MCP_HELLO : undefined;
}

/** Puts the reader's region into the address of an endpoint; what only they know stays in capitals. */
export function addressOf(url: string, host: string | undefined): string {
  const [, region = 'REGION'] = host?.split('.') ?? [];
  return url
    .replace('HOST', host ?? OWN_HOST)
    .replace('REGION', host === undefined ? 'REGION' : region)
    .replace(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase());
}

function curlOf(url: string, headers: readonly string[], body: string | undefined): string {
  const lines = [
    'curl --include',
    ...headers.map((header) => `--header "${header}"`),
    ...(body === undefined ? [] : [`--data '${body}'`]),
    `"${url}"`,
  ];
  return lines.join(' \\\n  ');
}

function pythonOf(
  url: string,
  prefix: string,
  body: string | undefined,
  accept: string | undefined,
): string {
  const headers = [
    `"Authorization": "${prefix} " + os.environ["DBT_TOKEN"]`,
    ...(body === undefined ? [] : ['"Content-Type": "application/json"']),
    ...(accept === undefined ? [] : [`"Accept": "${accept}"`]),
  ];
  return [
    'import json, os, urllib.request',
    '',
    'request = urllib.request.Request(',
    `    "${url}",`,
    '    headers={',
    ...headers.map((header) => `        ${header},`),
    '    },',
    ...(body === undefined ? [] : [`    data='${body}'.encode(),`]),
    ')',
    'with urllib.request.urlopen(request, timeout=30) as answer:',
    accept === undefined ? '    print(json.load(answer))' : '    print(answer.read().decode())',
  ].join('\n');
}

/**
 * Writes a request in curl and in Python. Nothing it does starts or changes anything.
 *
 * @param trial endpoint to call
 * @param token kind of token that is sent; a fake one stands in for it
 * @param region the reader's region, or the one that serves every plan
 */
export function requestText(
  trial: EndpointId,
  token: SentToken,
  region: string | undefined,
  {endpoints, regions}: Pick<ChooserCatalogue, 'endpoints' | 'regions'>,
): RequestText | undefined {
  const endpoint = endpoints[trial];
  if (endpoint === undefined) return undefined;
  const host = regions.find(({id}) => id === (region ?? defaultRegion))?.host;
  const isList = endpoint.api.startsWith('administrative') && endpoint.url.endsWith('jobs/');
  const url = `${addressOf(endpoint.url, host)}${isList ? '?limit=1' : ''}`;
  const prefix = endpoint.header === 'bearer' ? 'Bearer' : 'Token';
  const content = bodyOf(endpoint);
  const body = content === undefined ? undefined : JSON.stringify(content);
  const accept = endpoint.api === 'mcp' ? 'application/json, text/event-stream' : undefined;
  const headers = [
    `Authorization: ${prefix} $DBT_TOKEN`,
    ...(body === undefined ? [] : ['Content-Type: application/json']),
    ...(accept === undefined ? [] : [`Accept: ${accept}`]),
  ];
  return {
    curl: `export DBT_TOKEN='${FAKE_TOKENS[token]}'\n\n${curlOf(url, headers, body)}`,
    python: pythonOf(url, prefix, body, accept),
  };
}
