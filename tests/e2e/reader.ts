import {type BrowserContext, test as base, type Page} from '@playwright/test';

/**
 * Gives every page opened from now on a reader who scrolls as soon as it is there: the
 * framework is loaded at such a sign, and most tests are about what it does then.
 */
export async function withReader(where: BrowserContext | Page): Promise<void> {
  await where.addInitScript(() => {
    addEventListener('load', () => {
      document.dispatchEvent(new Event('scroll', {bubbles: true}));
    });
  });
}

/** Playwright's `test`, with a reader in front of each page of its own. */
export const test = base.extend({
  context: async ({context}, use) => {
    await withReader(context);
    await use(context);
  },
});
