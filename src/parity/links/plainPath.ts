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
