/** Headers for the answers under a path; one `*` in the path stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a page of text never needs; embedding it elsewhere must not bring it back. */
const DENIED_FEATURES = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation'],
  ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The name of a file under this folder changes with its content. */
export const HASHED_FOLDER = 'assets/';

export const IMMUTABLE = `public, max-age=${YEAR_SECONDS}, immutable`;

/** A browser keeps the page, and asks each time whether it is still the same. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/**
 * The headers of every answer, whatever the host.
 *
 * `Strict-Transport-Security` is missing on purpose: it speaks for a whole domain, so whoever
 * owns the domain sets it.
 *
 * @param policy content security policy, see `contentPolicy`
 */
export function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * All headers by path. Hosts join the values of rules that match one address, so no header
 * stands in two rules that can.
 *
 * @param policy content security policy, see `contentPolicy`
 * @param baseUrl folder of the site below its origin, with both slashes
 * @param locales folders of the languages beside the default one
 */
export function headerRules(
  policy: string,
  baseUrl: string,
  locales: readonly string[],
): HeaderRule[] {
  const folders = [baseUrl, ...locales.map((locale) => `${baseUrl}${locale}/`)];
  return [
    {path: `${baseUrl}*`, headers: securityHeaders(policy)},
    ...folders.map((folder) => ({
      path: `${folder}${HASHED_FOLDER}*`,
      headers: {'Cache-Control': IMMUTABLE},
    })),
    {path: `${baseUrl}*.md`, headers: {'Content-Type': 'text/markdown; charset=utf-8'}},
  ];
}
