// Loads the page's framework at the first sign of a reader, and keeps what they press until then.
// Stands in the head of every built page, before anything can be seen or pressed.
import {asksForSearch} from '../../../components/search/asksForSearch';
import {addScripts, prefetchScripts} from './addScripts';
import {holdPress, releaseLinks, replayHeld} from './heldPresses';
import {isNeededAtOnce} from './isNeededAtOnce';
import {isMenuKey, isPlain, linkNeedsFramework} from './needsFramework';

/** After this long without an answer, a press is seen to be waiting. */
const PATIENCE_MILLISECONDS = 200;

const PRESSES = ['pointerdown', 'keydown', 'click', 'change'];
const SIGNS = [...PRESSES, 'mousemove', 'focusin', 'scroll', 'input', 'storage'];

const root = document.documentElement;
const addresses = document.currentScript?.dataset.scripts?.split(' ') ?? [];
const darkSystem = matchMedia('(prefers-color-scheme: dark)');
let state: 'waiting' | 'loading' | 'failed' = 'waiting';
let isReleasing = false;
let patience: ReturnType<typeof setTimeout> | undefined;

function load(): void {
  if (state === 'loading') return;
  state = 'loading';
  addScripts(addresses).catch(giveUp);
}

/** Without the framework the page works as it does without JavaScript; the next press tries again. */
function giveUp(): void {
  state = 'failed';
  // What styles hide until the page is hydrated is shown as it was built.
  root.dataset.hasHydrated = 'failed';
  endPatience();
  isReleasing = true;
  releaseLinks();
  isReleasing = false;
}

function endPatience(): void {
  clearTimeout(patience);
  patience = undefined;
  delete root.dataset.waiting;
}

function hold(event: Event, control: EventTarget | Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  holdPress(event, control);
  patience ??= setTimeout(() => {
    root.dataset.waiting = '';
  }, PATIENCE_MILLISECONDS);
}

/** Keeps a press that the browser alone would answer wrongly, or not at all. */
function holdIfNeeded(event: Event): void {
  const {target} = event;
  if (event instanceof StorageEvent) holdPress(event, event);
  if (!(target instanceof Element)) return;
  if (event instanceof KeyboardEvent) {
    const isInMenu = target.closest('[aria-haspopup=menu], [role=menu]') !== null;
    if (asksForSearch(event) || (isInMenu && isMenuKey(event.key))) hold(event, event);
  } else if (event.type === 'change' && target instanceof HTMLSelectElement) {
    hold(event, target);
  } else if (event instanceof MouseEvent && event.type === 'click' && isPlain(event)) {
    const control = target.closest('a[href], button, summary');
    const needsFramework =
      control instanceof HTMLAnchorElement
        ? linkNeedsFramework(linkOf(control), location)
        : control instanceof HTMLButtonElement;
    if (control && needsFramework) hold(event, control);
  }
}

function linkOf(link: HTMLAnchorElement) {
  const {origin, pathname, search, hash, target, hreflang} = link;
  return {origin, pathname, search, hash, target, hreflang, role: link.getAttribute('role')};
}

/** Chromium reports a mouse that lies over a page, even where there is none that anybody moves. */
function isStill(event: Event): boolean {
  if (event.type !== 'mousemove' || !(event instanceof MouseEvent)) return false;
  return event.movementX === 0 && event.movementY === 0;
}

function onSign(event: Event): void {
  if (isReleasing || isStill(event)) return;
  holdIfNeeded(event);
  // A pointer that moves over a page without a network must not ask for it all the time.
  if (state !== 'failed' || PRESSES.includes(event.type)) load();
}

/** The colour theme follows the system's, as the framework has it follow later. */
function followSystem(): void {
  if (root.dataset.themeChoice === 'system') {
    root.dataset.theme = darkSystem.matches ? 'dark' : 'light';
  }
}

function onceHydrated(): void {
  if (root.dataset.hasHydrated !== 'true') return;
  hydration.disconnect();
  for (const sign of SIGNS) removeEventListener(sign, onSign, true);
  darkSystem.removeEventListener('change', followSystem);
  endPatience();
  replayHeld();
}

const hydration = new MutationObserver(onceHydrated);
hydration.observe(root, {attributeFilter: ['data-has-hydrated']});
for (const sign of SIGNS) addEventListener(sign, onSign, {capture: true, passive: false});
darkSystem.addEventListener('change', followSystem);

const [navigation] = performance.getEntriesByType('navigation');
const {type} = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
if (isNeededAtOnce({search: location.search, hash: location.hash, type})) load();

addEventListener('load', () => {
  const {connection} = navigator as {readonly connection?: {readonly saveData?: boolean}};
  if (state === 'waiting' && !connection?.saveData) prefetchScripts(addresses);
});
