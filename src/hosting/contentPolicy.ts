import {createHash} from 'node:crypto';
import type {InlineCode} from './readInlineCode';

/** Works in a header only; browsers ignore it in a `meta` element, with a complaint. */
const HEADER_ONLY = "frame-ancestors 'none'";

/** The content security policy of the site, as a header and as a `meta` element carry it. */
export interface ContentPolicy {
  readonly header: string;
  readonly meta: string;
}

/**
 * Writes the content security policy that allows what the built pages hold, and nothing else:
 * files of the site itself, and inline scripts and styles by the hash of their text.
 *
 * One policy serves all pages, because a reader who follows a link stays under the policy of the
 * page on which they arrived.
 *
 * @param pages what the pages carry inline
 * @throws Error when a page has an event handler attribute: allowing one would allow more
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentPolicy(pages: readonly InlineCode[]): ContentPolicy {
  const handlers = new Set(pages.flatMap(({handlers}) => handlers));
  if (handlers.size > 0) {
    throw new Error(
      `The built pages have event handlers as attributes, which the content security policy forbids: ${[...handlers].join(', ')}. Attach them from a script.`,
    );
  }
  const scripts = hashesOf(pages.flatMap((page) => page.scripts));
  const styles = hashesOf(pages.flatMap((page) => page.styles));
  const attributes = hashesOf(pages.flatMap((page) => page.styleAttributes));
  const meta = [
    "default-src 'none'",
    directive('script-src', ["'self'", ...scripts]),
    directive('style-src', [
      "'self'",
      ...styles,
      // Without this keyword, a hash allows style elements only.
      ...(attributes.length > 0 ? ["'unsafe-hashes'", ...attributes] : []),
    ]),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  return {meta, header: `${meta}; ${HEADER_ONLY}`};
}

const directive = (name: string, sources: readonly string[]) => [name, ...sources].join(' ');

function hashesOf(texts: readonly string[]): string[] {
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(hashes)].sort().map((hash) => `'sha256-${hash}'`);
}
