import type {Suffix} from './linkTarget';

/** Parts an address of the site into path, query and place on the page. */
export function splitAddress(address: string): {readonly path: string} & Suffix {
  const hash = address.indexOf('#');
  const path = hash === -1 ? address : address.slice(0, hash);
  const query = path.indexOf('?');
  return {
    path: decodeAddress(query === -1 ? path : path.slice(0, query)),
    query: query === -1 ? '' : path.slice(query + 1),
    fragment: hash === -1 ? '' : decodeAddress(address.slice(hash + 1)),
  };
}

/** Undoes percent-encoding where it is valid. */
export function decodeAddress(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
