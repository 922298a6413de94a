import type {IncomingMessage, ServerResponse} from 'node:http';
import {type ServedFindings, servedPath} from './overlay/served';

/** Holds the newest findings for the pages that a development server shows. */
export interface FindingsServer {
  publish(served: ServedFindings): void;
  /** Answers below the site’s base address; anything else goes on to the next one. */
  handle(request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

const servers = Symbol.for('docs-parity.findings-servers');

/**
 * The server of a site: the same one after its configuration was loaded anew, since the middleware
 * of the running server stays.
 */
export function findingsServerOf(siteDir: string, baseUrl: string): FindingsServer {
  const store = globalThis as {[servers]?: Map<string, FindingsServer>};
  store[servers] ??= new Map();
  const known = store[servers].get(siteDir) ?? createFindingsServer(baseUrl);
  store[servers].set(siteDir, known);
  return known;
}

function createFindingsServer(baseUrl: string): FindingsServer {
  let served: ServedFindings | null = null;
  const listeners = new Set<ServerResponse>();
  const send = (response: ServerResponse) => response.write(`data: ${JSON.stringify(served)}\n\n`);
  return {
    publish(next) {
      served = next;
      for (const listener of listeners) send(listener);
    },
    handle(request, response, next) {
      const [path] = (request.url ?? '').split('?');
      if (path !== `${baseUrl}${servedPath}`) {
        next();
        return;
      }
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        // Without it a compressing middleware would keep the events back.
        'cache-control': 'no-store, no-transform',
      });
      response.flushHeaders();
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      if (served) send(response);
    },
  };
}
