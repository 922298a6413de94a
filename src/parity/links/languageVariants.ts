/** The languages of a page and its translation, BCP 47. */
export interface LocalePair {
  readonly source: string;
  readonly translation: string;
}

/**
 * Makes a test of whether two addresses elsewhere are one page in two languages, as far as addresses
 * can tell: they differ only in what names the language, and in a place on the page or an article’s
 * title that is written in the other language’s own script.
 *
 * @param isDeclared whether the configuration says that the host has the same in every language: then
 *   an article’s title may differ in Latin script as well, and a host of the translation’s own language
 *   has what the source’s host has
 * @returns takes the source’s address and the translation’s
 */
export function createVariantTest(
  locales: LocalePair,
  isDeclared: (host: string) => boolean,
): (source: string, translation: string) => boolean {
  const known = new Map<string, Address | null>();
  const read = (url: string): Address | null => {
    let address = known.get(url);
    if (address === undefined) {
      address = readAddress(url, locales);
      known.set(url, address);
    }
    return address;
  };
  return (source, translation) => {
    const [own, other] = [read(source), read(translation)];
    if (!own || !other || source === translation) return false;
    if (own.host !== other.host) return own.parts === other.parts && isDeclared(other.host);
    if (own.parts === other.parts)
      return own.hash === other.hash || isForeign(other.hash, own.hash);
    if (own.language !== locales.source || other.language !== locales.translation) return false;
    return isForeign(other.parts, own.parts) || isDeclared(own.host);
  };
}

/** An address without what names one of the languages. */
interface Address {
  readonly host: string;
  readonly parts: string;
  readonly hash: string;
  /** The locale that the address names. */
  readonly language: string | null;
}

function readAddress(url: string, locales: LocalePair): Address | null {
  const parsed = parse(url);
  if (!parsed) return null;
  const language = [locales.translation, locales.source].find((each) => namesLocale(parsed, each));
  return {
    host: plainHost(parsed, locales),
    parts: plainParts(parsed, locales),
    hash: parsed.hash,
    language: language ?? null,
  };
}

/**
 * The host on which both addresses lead to the same page, or to the same site, in two languages; null
 * where nothing speaks for it.
 */
export function variantHost(
  source: string,
  translation: string,
  locales: LocalePair,
): string | null {
  const [own, other] = [parse(source), parse(translation)];
  if (!own || !other) return null;
  if (plainHost(own, locales) !== plainHost(other, locales)) {
    return isMirror(own, other, locales) ? other.hostname : null;
  }
  const hasOwnSite = own.hostname !== other.hostname;
  const sameParts = plainParts(own, locales) === plainParts(other, locales);
  const isVariant =
    hasOwnSite ||
    (sameParts && own.pathname !== other.pathname) ||
    (namesLocale(own, locales.source) && namesLocale(other, locales.translation));
  return isVariant ? plainHost(own, locales) : null;
}

/** The same page of a translated site: `router-ru.example.org/guide` for `router.example.com/guide`. */
function isMirror(source: URL, translation: URL, locales: LocalePair): boolean {
  const names = translation.hostname.split(/[.-]/);
  const isOwn = names.some((name) => isLocaleName(name, locales.translation));
  const isSameName = source.hostname
    .split('.')
    .slice(0, -1)
    .some((name) => name.length > 2 && name !== 'www' && names.includes(name));
  return isOwn && isSameName && plainParts(source, locales) === plainParts(translation, locales);
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** `wikipedia.org` for `ru.wikipedia.org`. */
function plainHost({hostname}: URL, locales: LocalePair): string {
  const [first = '', ...rest] = hostname.split('.');
  return rest.length > 1 && (isLocalePart(first, locales) || first === 'www')
    ? rest.join('.')
    : hostname;
}

/** Path and query without the parts that name a language; a place on the page may be translated. */
function plainParts(url: URL, locales: LocalePair): string {
  return `${url.pathname}${url.search}`
    .split(/[/.?=&]/)
    .filter((part) => part !== '' && !isLocalePart(part, locales))
    .join('/')
    .toLowerCase();
}

function namesLocale({hostname, pathname}: URL, locale: string): boolean {
  const isNamed = (part: string) => isLocaleName(part, locale);
  return isNamed(hostname.split('.')[0] ?? '') || pathname.split('/').some(isNamed);
}

function isLocalePart(part: string, {source, translation}: LocalePair): boolean {
  return isLocaleName(part, source) || isLocaleName(part, translation);
}

/** `en`, `en-US` and `en_gb` all name English. */
function isLocaleName(part: string, locale: string): boolean {
  const plain = part.toLowerCase().replace('_', '-');
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/.test(plain);
  return isTag && plain.split('-')[0] === locale.toLowerCase().split('-')[0];
}

/** An escaped letter beyond ASCII, in an address as `URL` prints it. */
const escaped = /%[c-f][0-9a-f]/i;

function isForeign(text: string, other: string): boolean {
  return escaped.test(text) && !escaped.test(other);
}
