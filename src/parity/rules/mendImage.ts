import {posix} from 'node:path';
import {namesLocale, plainPath} from '../links/plainPath';

/** What needs no escape in Markdown, JSX or HTML. */
const plainAddress = /^[^\s()<>{}[\]\\"'`|&?#]+$/;

/**
 * The address to write in place of a wrong image’s. In the same folder only the file’s name is
 * exchanged, so that the way there stays as the translation writes it.
 *
 * @param locales of both pages
 * @returns null where nothing is certain: a picture that exists per language may not exist in this
 */
export function mendImage(
  source: string,
  instead: string,
  locales: readonly string[],
): string | null {
  if (!plainAddress.test(source) || namesLocale(source, locales)) return null;
  if (isElsewhere(source) !== isElsewhere(instead)) return null;
  const [folder, other] = [posix.dirname(source), posix.dirname(instead)];
  if (!isElsewhere(source) && plainPath(folder, locales) === plainPath(other, locales)) {
    const near = instead.slice(0, instead.lastIndexOf('/') + 1) + posix.basename(source);
    return plainAddress.test(near) ? near : null;
  }
  return leadOf(source) === leadOf(instead) ? source : null;
}

function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

/** `./`, `../../`, `/`, `@site/` or nothing. */
function leadOf(address: string): string {
  return /^(?:(?:\.\.?\/)+|\/+|@[\w-]*\/|)/.exec(address)?.[0] ?? '';
}
