/** Where the site lives: the origin, and the folder below it with a slash at both ends. */
export type SiteAddress = {readonly url: string; readonly baseUrl: string};

/**
 * Reads the public address from the environment, so that one source serves every host.
 *
 * @param environment `SITE_URL` is an origin (default `http://localhost:3000`), `BASE_URL` the
 *   folder below it (default `/`; slashes at the ends may be left out)
 * @throws Error naming the variable, its value and what is expected
 */
export function siteAddress(environment: Record<string, string | undefined>): SiteAddress {
  const url = environment.SITE_URL || 'http://localhost:3000';
  const folder = environment.BASE_URL || '/';
  const origin = URL.canParse(url) ? new URL(url) : null;
  if (!origin || !/^https?:$/.test(origin.protocol) || origin.href !== `${origin.origin}/`) {
    throw new Error(
      `SITE_URL is "${url}", but must be an origin such as "https://example.com". ` +
        'A folder below it goes into BASE_URL.',
    );
  }
  if (!/^[\w./~-]*$/.test(folder)) {
    throw new Error(`BASE_URL is "${folder}", but must be a folder such as "/" or "/docs-site/".`);
  }
  return {url: origin.origin, baseUrl: `/${folder}/`.replace(/\/{2,}/g, '/')};
}
