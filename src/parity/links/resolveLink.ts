import {posix} from 'node:path';
import type {Project, ProjectCollection} from '../config/project';
import {indexOf, type PageIndex} from './pageIndex';

/** What follows the path of an address, without the marks. */
interface Suffix {
  readonly query: string;
  readonly fragment: string;
}

/** What a link's address means, whatever form it is written in. */
export type LinkTarget =
  | {
      readonly kind: 'page';
      readonly collection: ProjectCollection;
      readonly page: string;
      readonly query: string;
      readonly fragment: string;
    }
  /** Names a Markdown file that no language has. */
  | ({readonly kind: 'missing-page'; readonly path: string} & Suffix)
  /** Names a file beside the page. */
  | ({readonly kind: 'file'; readonly path: string} & Suffix)
  /** An address of the site that no known page has. `claimed`: a collection is served there. */
  | {
      readonly kind: 'route';
      readonly path: string;
      readonly query: string;
      readonly fragment: string;
      readonly claimed: boolean;
    }
  | {readonly kind: 'external'; readonly url: string};

/** Where a link stands. */
export interface LinkOrigin {
  readonly locale: string;
  readonly collection: ProjectCollection;
  readonly page: string;
}

export interface LinkResolver {
  resolve(address: string, origin: LinkOrigin): LinkTarget;
}

const scheme = /^[a-z][a-z\d+.-]*:/i;
const markdownFile = /\.mdx?$/i;
const otherFile = /\.(?!html?$)[a-z\d]{1,8}$/i;

/**
 * Prepares the resolution of links: relative and root-relative files, routes with and without a
 * locale, and absolute addresses of the site itself all lead to the same page.
 */
export function createLinkResolver(project: Project, indices: readonly PageIndex[]): LinkResolver {
  const ownUrls = project.site.urls.map((url) => url.replace(/\/+$/, ''));

  function resolve(address: string, origin: LinkOrigin): LinkTarget {
    const local = withoutOwnHost(address.trim());
    if (scheme.test(local) || local.startsWith('//')) {
      return {kind: 'external', url: normalizeUrl(local, origin.locale, project)};
    }
    const {path, ...suffix} = split(local);
    if (path === '') {
      return {kind: 'page', collection: origin.collection, page: origin.page, ...suffix};
    }
    return path.startsWith('/')
      ? resolveAbsolute(path, suffix, origin)
      : resolveRelative(path, suffix, origin);
  }

  function withoutOwnHost(address: string): string {
    const own = ownUrls.find(
      (url) =>
        address === url || (address.startsWith(url) && /[/?#]/.test(address[url.length] ?? '')),
    );
    if (own === undefined) return address.startsWith('pathname://') ? address.slice(11) : address;
    const rest = address.slice(own.length);
    return rest.startsWith('/') ? rest : `/${rest}`;
  }

  function resolveRelative(path: string, suffix: Suffix, origin: LinkOrigin): LinkTarget {
    const index = indexOf(indices, origin.collection);
    const folder = posix.dirname(origin.page);
    const beside = posix.normalize(posix.join(folder, path));
    const byFile = index?.byFile(beside) ?? index?.byFile(posix.normalize(path));
    if (byFile) return found(origin.collection, byFile, suffix);
    if (markdownFile.test(path)) {
      // A file outside the folder may belong to another collection, or to nobody that we know.
      const isOutside = beside.startsWith('..');
      return isOutside
        ? {kind: 'route', path: beside, ...suffix, claimed: false}
        : {kind: 'missing-page', path: beside, ...suffix};
    }
    if (otherFile.test(path)) return {kind: 'file', path: beside, ...suffix};
    const below = posix.normalize(posix.join(origin.page.replace(markdownFile, ''), path));
    for (const candidate of [beside, below]) {
      const page = index?.byAddress(candidate);
      if (page) return found(origin.collection, page, suffix);
    }
    return {kind: 'route', path: beside.replace(/\/+$/, ''), ...suffix, claimed: false};
  }

  function resolveAbsolute(path: string, suffix: Suffix, origin: LinkOrigin): LinkTarget {
    const local = withoutLocale(path, origin.locale, project);
    if (markdownFile.test(local)) {
      const file = local.slice(1);
      const own = indices.filter(({collection}) => collection === origin.collection);
      for (const index of [...own, ...indices]) {
        const page = index.byFile(file);
        if (page) return found(index.collection, page, suffix);
      }
      const inRoot = fromRoot(file);
      return inRoot
        ? found(inRoot.collection, inRoot.page, suffix)
        : {kind: 'missing-page', path: local, ...suffix};
    }
    if (otherFile.test(local)) return {kind: 'file', path: local, ...suffix};
    let claimed = false;
    for (const index of byRouteLength(indices)) {
      const {route} = index.collection;
      const rest = route === null ? null : below(local, route);
      const page = rest === null ? inferred(index, local) : index.byAddress(rest);
      if (page) return found(index.collection, page, suffix);
      if (rest !== null && route !== '' && rest !== '') claimed = true;
    }
    return {kind: 'route', path: local.replace(/\/+$/, '') || '/', ...suffix, claimed};
  }

  /** `/docs/a.mdx` names the file from the project's root. */
  function fromRoot(file: string): {collection: ProjectCollection; page: string} | null {
    for (const index of indices) {
      const folder = posix.normalize(
        index.collection.source.slice(project.root.length).replaceAll('\\', '/'),
      );
      const prefix = `${folder.replace(/^\//, '')}/`;
      const page = file.startsWith(prefix) ? index.byFile(file.slice(prefix.length)) : null;
      if (page) return {collection: index.collection, page};
    }
    return null;
  }

  return {resolve};
}

function found(collection: ProjectCollection, page: string, suffix: Suffix): LinkTarget {
  return {kind: 'page', collection, page, ...suffix};
}

/** Where the route is not configured, up to three leading segments may be the site's own. */
function inferred(index: PageIndex, path: string): string | null {
  if (index.collection.route !== null) return null;
  let rest = path.replace(/^\/+/, '');
  for (let depth = 0; depth < 4; depth++) {
    const page = rest === '' && depth > 0 ? null : index.byAddress(rest);
    if (page) return page;
    const slash = rest.indexOf('/');
    if (slash === -1) return null;
    rest = rest.slice(slash + 1);
  }
  return null;
}

/** The longest route first: `/docs/api` before `/docs`. */
function byRouteLength(indices: readonly PageIndex[]): PageIndex[] {
  const length = ({collection}: PageIndex) => collection.route?.length ?? -1;
  return [...indices].sort((a, b) => length(b) - length(a));
}

/** What follows a route in a path, or null. */
function below(path: string, route: string): string | null {
  if (path === route || path === `${route}/`) return '';
  return path.startsWith(`${route}/`) ? path.slice(route.length + 1) : null;
}

/** Drops the prefix of the page's own locale, or of the source's. */
function withoutLocale(path: string, locale: string, project: Project): string {
  for (const name of [locale, project.sourceLocale]) {
    const prefixes = [
      project.site.localePaths[name] ?? '/',
      `/${name}/`,
      `/${name.toLowerCase()}/`,
    ];
    for (const prefix of prefixes) {
      if (prefix === '/') continue;
      if (path === prefix.slice(0, -1)) return '/';
      if (path.startsWith(prefix)) return path.slice(prefix.length - 1);
    }
  }
  return path;
}

function split(address: string): {readonly path: string} & Suffix {
  const hash = address.indexOf('#');
  const path = hash === -1 ? address : address.slice(0, hash);
  const query = path.indexOf('?');
  return {
    path: decode(query === -1 ? path : path.slice(0, query)),
    query: query === -1 ? '' : path.slice(query + 1),
    fragment: hash === -1 ? '' : decode(address.slice(hash + 1)),
  };
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address elsewhere, without what doesn't matter, and without the locale where that may differ. */
function normalizeUrl(address: string, locale: string, project: Project): string {
  let url: URL;
  try {
    url = new URL(address.startsWith('//') ? `https:${address}` : address);
  } catch {
    return address;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address;
  const host = project.site.localizedHosts.find(
    (name) => url.hostname === name || url.hostname.endsWith(`.${name}`),
  );
  const plain = host === undefined ? url : withoutLocaleOf(url, host, locale, project);
  const path = plain.pathname.replace(/(?:\/|\/index\.html?|\.html?)$/, '');
  return `https://${plain.host}${path}${plain.search}${decode(plain.hash)}`;
}

function withoutLocaleOf(url: URL, host: string, locale: string, project: Project): URL {
  const plain = new URL(url);
  const names = [locale, project.sourceLocale].flatMap((name) => [
    name.toLowerCase(),
    name.toLowerCase().split('-')[0] ?? name,
  ]);
  const isLocale = (text: string) => names.includes(text.toLowerCase().replace('_', '-'));
  const subdomain = plain.hostname.slice(0, -host.length - 1);
  if (isLocale(subdomain)) plain.hostname = host;
  plain.pathname = plain.pathname
    .split('/')
    .filter((segment) => !isLocale(segment))
    .join('/');
  for (const [key, value] of [...plain.searchParams]) {
    if (isLocale(value)) plain.searchParams.delete(key);
  }
  return plain;
}

/**
 * Prints a target in one form for all its spellings: what links are compared by.
 *
 * @param withFragment false to compare the page alone
 */
export function targetKey(target: LinkTarget, withFragment = true): string {
  if (target.kind === 'external') return target.url;
  const query = target.query === '' ? '' : `?${target.query}`;
  const hash = withFragment && target.fragment !== '' ? `#${target.fragment}` : '';
  if (target.kind !== 'page') return `${target.path}${query}${hash}`;
  const path = target.page.replace(markdownFile, '').replace(/(?:^|\/)(?:index|readme)$/i, '');
  return `${target.collection.route ?? ''}/${path}${query}${hash}`;
}
