import {expect, type Page, test} from '@playwright/test';
import {headingOf, open, searchOf} from '../e2e/chooserPage';
import {wordingOf} from '../unit/chooser/wording';

const SLOWER = 4;
const MOST_MILLISECONDS = 50;
/** Other work on the machine only ever adds to a measurement, so the best of these counts. */
const ATTEMPTS = 5;

/** Milliseconds from a press to the end of the work that it caused, in the page itself. */
async function pressTime(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (target) =>
      new Promise<number>((resolve) => {
        const element = document.querySelector<HTMLElement>(target);
        const start = performance.now();
        element?.click();
        // The frame that shows the answer, and the end of its work.
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        });
      }),
    selector,
  );
}

test(`a press answers in under ${MOST_MILLISECONDS} ms on a processor ${SLOWER} times slower`, async ({
  page,
}) => {
  const {t} = wordingOf('en');
  await open(page, 'en');
  // The chunks are there once the reader has come near.
  await searchOf(page).fill('airflow');
  await expect(page.locator('#token-chooser-found a').first()).toBeVisible();
  await searchOf(page).fill('');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  const times: Record<string, number[]> = {question: [], answer: [], change: []};
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await page.waitForTimeout(300);
    times.question?.push(await pressTime(page, '#token-chooser a[href*="kind=ordinary"]'));
    await expect(headingOf(page)).toHaveText(t('question.signin.legend'));
    await page.waitForTimeout(300);
    times.answer?.push(await pressTime(page, '#token-chooser a[href*="signin=client"]'));
    await expect(headingOf(page)).toHaveText(t('outcome.oauth.title'));
    await page.waitForTimeout(300);
    times.change?.push(await pressTime(page, '#token-chooser a[href*="ask=signin"]'));
    await expect(headingOf(page)).toHaveText(t('question.signin.legend'));
    await page.goto('about:blank');
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await open(page, 'en');
    await searchOf(page).focus();
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  }
  const best = Object.entries(times).map(([name, all]) => [name, Math.min(...all)] as const);
  console.log(
    `press to answer at ${SLOWER}x throttling: ${best.map(([name, time]) => `${name} ${time.toFixed(0)} ms`).join(', ')}`,
  );
  for (const [name, time] of best) expect(time, name).toBeLessThan(MOST_MILLISECONDS);
});
