/** Names of a language in any spelling: `en`, `en-US`, `en_us`. */
function namesOf(locale: string): string[] {
  const plain = locale.toLowerCase();
  const [language = plain] = plain.split('-');
  return [...new Set([plain, plain.replace('-', '_'), language])];
}

const patterns = new Map<string, RegExp>();

function patternOf(locales: readonly string[]): RegExp {
  const key = locales.join(' ');
  let known = patterns.get(key);
  if (!known) {
    const names = locales
      .flatMap(namesOf)
      .map((name) => name.replace(/[^a-z0-9_-]/g, ''))
      .sort((a, b) => b.length - a.length)
      .join('|');
    known = new RegExp(`(^|[/_.-])(?:${names})(?=[/_.-]|$)`, 'gi');
    patterns.set(key, known);
  }
  return known;
}

/**
 * An address without the parts that name one of the languages, for what exists in several:
 * `/img/ru/key.png`, `key_ru.png` and `key.ru.png` are one picture.
 *
 * @param address a path or an absolute address, as written
 * @param locales the languages, BCP 47
 */
export function plainPath(address: string, locales: readonly string[]): string {
  return address
    .replace(patternOf(locales), '')
    .replace(/^(?:\.\.?\/)+/, '')
    .replace(/^\/+|(?<!\/)\/+$/g, '')
    .replace(/(?<!:)\/{2,}/g, '/');
}

/** Whether a part of an address names one of the languages: `/img/ru/key.png`. */
export function namesLocale(address: string, locales: readonly string[]): boolean {
  return address.replace(patternOf(locales), '') !== address;
}

const parts = /[^\p{L}\p{N}]+/u;

/**
 * Whether a text names the translation's language where the source names another in an example:
 * `fr/index.md` became `ru/index.md`.
 *
 * @param locale of the translation, BCP 47
 */
export function namesOwnLanguage(source: string, translation: string, locale: string): boolean {
  const [language = ''] = locale.toLowerCase().split('-');
  const [own, other] = [source.split(parts), translation.split(parts)];
  if (own.length !== other.length) return false;
  let isOwn = false;
  for (const [index, word] of own.entries()) {
    const instead = other[index] ?? '';
    if (word === instead) continue;
    if (!/^[a-z]{2}$/i.test(word) || instead.toLowerCase() !== language) return false;
    isOwn = true;
  }
  return isOwn;
}
