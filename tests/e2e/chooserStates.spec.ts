import {expect, test} from '@playwright/test';
import {canonicalStates} from '../../src/chooser/engine/combinations';
import {decisionOf, needsPermissionSets} from '../../src/chooser/engine/state';
import {model} from '../../src/chooser/model/model';
import {locales, wordingOf} from '../unit/chooser/wording';
import {expectNoViolations} from './axe';
import {
  chooserOf,
  complaintsOf,
  continueOf,
  headingOf,
  layoutShiftOf,
  open,
  violationsOf,
  watchLayoutShift,
} from './chooserPage';

for (const locale of locales) {
  const {t} = wordingOf(locale);
  test.describe(`every state, ${locale}`, () => {
    for (const answers of canonicalStates(model)) {
      const decision = decisionOf({answers});
      const title =
        decision.kind === 'question'
          ? t(`question.${decision.question.id}.legend`)
          : t(`outcome.${decision.rule.outcome}.title`);

      test(`${JSON.stringify(answers)}: ${title}`, async ({page}) => {
        const complaints = complaintsOf(page);
        await watchLayoutShift(page);
        await open(page, locale, answers);
        await expect(headingOf(page)).toHaveText(title);
        // Opening a link moves no focus, and shows nothing else before the answer.
        await expect(page.locator('body')).toBeFocused();
        expect(await layoutShiftOf(page)).toBe(0);
        const box = await chooserOf(page).boundingBox();
        const navbar = await page.locator('.navbar').boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual((navbar?.y ?? 0) + (navbar?.height ?? 0));

        if (decision.kind === 'result') {
          await expect(chooserOf(page).locator('table')).toHaveCount(
            needsPermissionSets(decision.rule) ? 1 : 0,
          );
        }
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({colorScheme});
          await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
          expect(await violationsOf(page)).toEqual([]);
        }
        expect(complaints).toEqual([]);
      });
    }

    test('error, notice and narrow screens have no accessibility violation', async ({page}) => {
      await page.setViewportSize({width: 360, height: 740});
      await open(page, locale, '?v=2&workflow=other');
      await continueOf(page).click();
      await expectNoViolations(page);
      await open(page, locale, '?v=1&workflow=integration&plan=team');
      await expectNoViolations(page);
    });

    test('nothing is wider than a window of 320 px, and targets are 44 px high', async ({page}) => {
      await page.setViewportSize({width: 320, height: 640});
      for (const search of [
        '',
        '?workflow=other&actor=unsure',
        '?workflow=integration',
        '?workflow=sheets&actor=unsure',
      ]) {
        await open(page, locale, search);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        const targets = chooserOf(page).locator(
          'button, select, div:has(> input[type=radio]), a[href*="#token-chooser"]',
        );
        for (const target of await targets.all()) {
          const box = await target.boundingBox();
          expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
        }
      }
    });
  });
}
