import {expect, type Page} from '@playwright/test';
import {everyPage} from './builtPages';
import {test, withReader} from './reader';

/** 1280 pixels at a zoom of 400 %: the width at which WCAG 2.2, 1.4.10, forbids sideways scrolling. */
const NARROW = {width: 320, height: 256};

/** What sticks out of the page, and what scrolls sideways without being reachable by keyboard. */
function findOverflow() {
  const root = document.documentElement;
  const describe = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
  const scrolls = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 &&
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const isReachable = (element: Element) =>
    element.matches('[tabindex="0"]') || element.querySelector('a[href], button, [tabindex="0"]');
  return {
    beyond: root.scrollWidth - root.clientWidth,
    unreachable: [...document.querySelectorAll('main *')]
      .filter((element) => scrolls(element) && !isReachable(element))
      .map(describe),
  };
}

test.describe('at 320 pixels, or 400 % of 1280', () => {
  let page: Page;
  test.beforeAll(async ({browser}) => {
    page = await browser.newPage({viewport: NARROW});
    await withReader(page);
  });
  test.afterAll(() => page.close());

  for (const {path} of [...everyPage, {path: '/no-such-page'}, {path: '/ru/no-such-page'}]) {
    test(`${path} does not scroll sideways, and wide parts scroll by keyboard`, async ({
      baseURL,
    }) => {
      await page.goto(`${baseURL}${path}`);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect.poll(() => page.evaluate(findOverflow)).toEqual({beyond: 0, unreachable: []});
    });
  }
});

for (const [prefix, label] of [
  ['', 'Toggle navigation bar'],
  ['/ru', 'Открыть или закрыть меню'],
] as const) {
  test(`the menu of a phone opens at a press and leads on, ${prefix}/`, async ({browser}) => {
    const page = await browser.newPage({viewport: {width: 412, height: 823}});
    await withReader(page);
    await page.goto(`${prefix}/docs/questions/forbidden-403`, {waitUntil: 'networkidle'});
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    // Links of a closed menu would fetch their pages ahead, though nobody sees them.
    await expect(page.locator('.navbar-sidebar')).toHaveCount(0);
    const toggle = page.getByRole('button', {name: label});
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await page.locator('.navbar-sidebar a[href$="/docs/dbt-apis/user-tokens"]').click();
    await expect(page).toHaveURL(`${prefix}/docs/dbt-apis/user-tokens`);
    await expect(page.locator('.navbar-sidebar')).toBeHidden();
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await page.close();
  });
}

test.describe('with forced colours', () => {
  test.use({colorScheme: 'dark'});

  for (const path of ['/docs/questions/forbidden-403', '/ru/docs/dbt-apis/authentication']) {
    test(`${path} shows where the focus is`, async ({page}) => {
      await page.emulateMedia({forcedColors: 'active'});
      await page.goto(path);
      const link = page.locator('main a[href]').first();
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const {outlineStyle, outlineWidth} = getComputedStyle(
          document.activeElement ?? document.body,
        );
        return {outlineStyle, isWide: Number.parseFloat(outlineWidth) > 0};
      });
      expect(outline.outlineStyle).not.toBe('none');
      expect(outline.isWide).toBe(true);
    });
  }
});
