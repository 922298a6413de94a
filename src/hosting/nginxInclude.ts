import {HASHED_FOLDER, IMMUTABLE, REVALIDATE} from './responseHeaders';

/** What the nginx include says of one build. */
export interface NginxFacts {
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Folder of the site below its origin, with both slashes. */
  readonly baseUrl: string;
  /** Folders of the languages beside the default one. */
  readonly locales: readonly string[];
  /** Former address → address of today, both with the base URL. */
  readonly redirects: ReadonlyMap<string, string>;
}

/**
 * Writes what an nginx `server` block includes beside `site.conf`: all that depends on the build.
 *
 * The headers stand on the level of the server, because a `location` with a header of its own
 * would lose them all.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxInclude({headers, baseUrl, locales, redirects}: NginxFacts): string {
  const base = baseUrl.replaceAll('.', '\\.');
  const languages = locales.length > 0 ? `(?:(?:${locales.join('|')})/)?` : '';
  return [
    '# Written by the build from its pages.',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    '',
    `set $cache_control ${quote(REVALIDATE)};`,
    `if ($uri ~ "^${base}${languages}${HASHED_FOLDER}") {`,
    `  set $cache_control ${quote(IMMUTABLE)};`,
    '}',
    'add_header Cache-Control $cache_control;',
    '',
    `set $not_found ${baseUrl}404.html;`,
    ...locales.flatMap((locale) => [
      `if ($uri ~ "^${base}${locale}/") {`,
      `  set $not_found ${baseUrl}${locale}/404.html;`,
      '}',
    ]),
    'error_page 404 $not_found;',
    '',
    ...[...redirects].map(
      ([from, to]) => `rewrite "^${from.replaceAll('.', '\\.')}(?:\\.html)?/?$" ${to} permanent;`,
    ),
    '',
  ].join('\n');
}

// In nginx's own syntax a dollar starts a variable, even within quotes.
function quote(value: string): string {
  if (/["$\\]/.test(value)) throw new Error(`nginx would misread this header: ${value}`);
  return `"${value}"`;
}
