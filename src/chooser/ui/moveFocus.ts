/** Share of the window above which a heading counts as in sight, with room for what follows it. */
const IN_SIGHT = 0.6;

/**
 * Focuses a heading and, only if it is not well in sight, brings it below the header of the page.
 * What covers the top of the page is known from the page's own `scroll-padding-top`.
 */
export function moveFocus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.focus({preventScroll: true});
  const {top, bottom} = element.getBoundingClientRect();
  const {scrollPaddingTop} = getComputedStyle(document.documentElement);
  const covered = Number.parseFloat(scrollPaddingTop) || 0;
  if (top < covered || bottom > window.innerHeight * IN_SIGHT) {
    element.scrollIntoView({block: 'start'});
  }
  // On Back and Forward, Chromium follows the hash after the event, and drops the focus then.
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) element.focus({preventScroll: true});
  });
}
