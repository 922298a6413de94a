import type {Project} from '../config/project';
import {decodeAddress} from './splitAddress';

/** An address elsewhere, without what doesn't matter, and without the locale where that may differ. */
export function normalizeUrl(address: string, locale: string, project: Project): string {
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
  return `https://${plain.host}${path}${plain.search}${decodeAddress(plain.hash)}`;
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
