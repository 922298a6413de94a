/** What the router asks of a path; see `path-to-regexp`. */
interface Options {
  /** Whether the path must match to its end. */
  readonly end?: boolean;
  /** Whether a slash at the end counts. */
  readonly strict?: boolean;
  readonly sensitive?: boolean;
}

const ANYTHING = '*';

/**
 * Stands for `path-to-regexp`: the routes of a documentation site are literal, but for `*`.
 *
 * @param path a route’s path; a backslash before a character is the router’s own escape
 * @param keys receives the name of the part that `*` matches
 */
export default function literalPath(
  path: string,
  keys: {name: number}[],
  {end = true, strict = false, sensitive = false}: Options = {},
): RegExp {
  const flags = sensitive ? '' : 'i';
  if (path === ANYTHING) {
    keys.push({name: 0});
    return new RegExp('^(.*)$', flags);
  }
  const plain = path.replace(/\\(.)/g, '$1');
  const bare = strict ? plain : plain.replace(/\/$/, '');
  const literal = bare.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const tail = end ? '$' : strict && plain.endsWith('/') ? '' : '(?=\\/|$)';
  return new RegExp(`^${literal}${strict ? '' : '(?:\\/(?=$))?'}${tail}`, flags);
}

/** A literal path has no parameters to fill in. */
literalPath.compile = (path: string) => () => path;
