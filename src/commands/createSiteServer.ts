import {existsSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {join} from 'node:path';
import sirv from 'sirv';
import {headersFor, readHeadersFile} from '../hosting/headersFile';

/**
 * Makes a server for a built site that behaves as a good static host would: clean addresses,
 * one canonical form of each, the "not found" page in the reader's language, and the headers that
 * the build wrote for hosts, so that what works here works under the same rules there.
 *
 * @param directory the build folder; it may be rebuilt while the server runs
 * @param baseUrl the folder below which the site lives, with a slash at both ends
 */
export function createSiteServer(directory: string, baseUrl: string): Server {
  const serveFile = sirv(directory, {
    dev: true,
    etag: true,
    extensions: ['html'],
    brotli: true,
    gzip: true,
  });
  const headersFile = join(directory, '_headers');

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {Allow: 'GET, HEAD'}).end();
      return;
    }
    const [, path = '/', search = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    if (!path.startsWith(baseUrl)) {
      if (baseUrl.startsWith(path)) redirect(response, 302, baseUrl);
      else sendNotFound(request, response, directory, '/');
      return;
    }
    const local = path.slice(baseUrl.length - 1);
    const canonical = canonicalPath(local, (file) => existsSync(join(directory, file)));
    if (canonical === local) {
      request.url = local + search;
      serveFile(request, response, () => sendNotFound(request, response, directory, local));
    } else {
      redirect(response, 301, baseUrl.slice(0, -1) + canonical + search);
    }
  });

  // Read at every request: a build may have replaced it since.
  function headersOf(path: string): [string, string][] {
    if (!existsSync(headersFile)) return [];
    return Object.entries(headersFor(readHeadersFile(readFileSync(headersFile, 'utf8')), path));
  }
}

/**
 * Gives the one form of an address under which a page shall be read: without `.html`, and with
 * a slash at the end only where the page is the index of a folder.
 *
 * @param path an address below the base URL, starting with a slash
 * @param exists tells whether the build has a file of that path
 */
export function canonicalPath(path: string, exists: (file: string) => boolean): string {
  // A path of two leading slashes would be read as another host when redirected to.
  const single = path.replace(/\/{2,}/g, '/');
  if (single.includes('..')) return path;
  const bare = single.replace(/(\/index)?\.html$/, '').replace(/\/$/, '');
  if (bare === '') return '/';
  if (exists(`${bare}.html`)) return bare;
  if (exists(`${bare}/index.html`)) return `${bare}/`;
  return single;
}

function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  path: string,
): void {
  const [, locale = ''] = /^\/([\w-]+)\//.exec(path) ?? [];
  const page = [join(directory, locale, '404.html'), join(directory, '404.html')].find(existsSync);
  // What is not there today may be there tomorrow.
  response.removeHeader('Cache-Control');
  response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'});
  response.end(request.method === 'HEAD' || !page ? undefined : readFileSync(page));
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, {Location: location}).end();
}
