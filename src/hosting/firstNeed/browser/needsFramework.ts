/** The parts of an address that decide what a link does. */
export type Address = Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>;

/** What this looks at in a link. */
export interface PressedLink extends Address {
  readonly target: string;
  readonly hreflang: string;
  /** Its attribute `role`. */
  readonly role: string | null;
}

/** What this looks at in a `MouseEvent`. */
export type Click = Pick<
  MouseEvent,
  'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'
>;

/** Where Docusaurus's link to the content leads without a script: before the sidebar, not after it. */
const BEFORE_CONTENT = '#__docusaurus_skipToContent_fallback';

/** Keys that move in a menu, and leave it. */
const MENU_KEYS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape']);

/** Whether a click is plain: others open windows, save files, and are the browser's own. */
export function isPlain(click: Click): boolean {
  if (click.defaultPrevented || click.button !== 0) return false;
  return !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
}

/**
 * Tells whether a link does more with the framework than the browser does with it alone: one that
 * is a button, one to the content or to another state of this page, or one to the page's other language, which
 * takes along what the server did not know.
 *
 * @param here address of the page
 */
export function linkNeedsFramework(link: PressedLink, here: Address): boolean {
  if (link.role === 'button' || link.hash === BEFORE_CONTENT) return true;
  if (link.target !== '' && link.target !== '_self') return false;
  if (link.hreflang !== '') return here.search !== '' || here.hash !== '';
  const staysHere = link.origin === here.origin && link.pathname === here.pathname;
  return staysHere && (link.hash === '' || link.search !== here.search);
}

/** Whether a key is for a menu, when its target lies in one. */
export function isMenuKey(key: string): boolean {
  return MENU_KEYS.has(key);
}
