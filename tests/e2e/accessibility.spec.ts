import {expect, test} from '@playwright/test';
import {expectNoViolations} from './axe';
import {everyPage} from './builtPages';

const pages = [
  ...everyPage,
  {language: 'en', path: '/no-such-page'},
  {language: 'ru', path: '/ru/no-such-page'},
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    {width: 360, height: 740},
    {width: 1280, height: 800},
  ]) {
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({colorScheme, viewport});
      for (const {path} of pages) {
        test(`${path} has no accessibility violation`, async ({page}) => {
          await page.goto(path);
          await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
          // Tables that scroll sideways become focusable once the page is hydrated.
          await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
          await expectNoViolations(page);
        });
      }
    });
  }
}
