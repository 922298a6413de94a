import {posix} from 'node:path';
import type {Project, ProjectCollection} from '../config/project';
import type {LinkTarget, Suffix} from './linkTarget';
import {normalizeUrl} from './normalizeUrl';
import {indexOf, type PageIndex} from './pageIndex';
import {splitAddress} from './splitAddress';

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
  const byRoute = byRouteLength(indices);
  const ownUrls = project.site.urls.map((url) => url.replace(/(?<!\/)\/+$/, ''));

  function resolve(address: string, origin: LinkOrigin): LinkTarget {
    const local = withoutOwnHost(address.trim());
    if (scheme.test(local) || local.startsWith('//')) {
      return {kind: 'external', url: normalizeUrl(local, origin.locale, project)};
    }
    const {path, ...suffix} = splitAddress(local);
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
    return {kind: 'route', path: beside.replace(/(?<!\/)\/+$/, ''), ...suffix, claimed: false};
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
    for (const index of byRoute) {
      const {route} = index.collection;
      const rest = route === null ? null : below(local, route);
      const page = rest === null ? inferred(index, local) : index.byAddress(rest);
      if (page) return found(index.collection, page, suffix);
      if (rest !== null && route !== '' && rest !== '') claimed = true;
    }
    return {kind: 'route', path: local.replace(/(?<!\/)\/+$/, '') || '/', ...suffix, claimed};
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
