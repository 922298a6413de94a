import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect, type Locator, type Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import type {ChooserState} from '../../src/chooser/engine/state';
import {encodeState} from '../../src/chooser/engine/urlCodec';
import type {Locale} from '../unit/chooser/wording';

// Evaluated and not added as a script, which the page's policy would refuse.
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Address of the page with the chooser, without an origin. */
export function addressOf(locale: Locale, query: ChooserState | string = ''): string {
  const search = typeof query === 'string' ? query : encodeState(query);
  const prefix = locale === 'ru' ? '/ru' : '';
  return `${prefix}/docs/dbt-apis/authentication${search}#token-chooser`;
}

/** The chooser itself. */
export function chooserOf(page: Page): Locator {
  return page.locator('#token-chooser');
}

/** Heading of the screen that the chooser shows. */
export function headingOf(page: Page): Locator {
  return chooserOf(page).locator('h3');
}

/** The field for names. */
export function searchOf(page: Page): Locator {
  return chooserOf(page).getByRole('searchbox');
}

/** Opens the page with the chooser, ready for use. */
export async function open(
  page: Page,
  locale: Locale,
  query: ChooserState | string = '',
): Promise<void> {
  await page.goto(addressOf(locale, query));
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(headingOf(page)).toBeVisible();
}

/** Presses the answer with this text. */
export async function answer(page: Page, label: string): Promise<void> {
  await chooserOf(page)
    .getByRole('link')
    .filter({has: page.getByText(label, {exact: true})})
    .click();
}

/** Everything that the browser complains about from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Records layout shifts of the page's text that no press explains; read it with `layoutShiftOf`. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record = {value: 0};
    Object.assign(window, {layoutShift: record});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: {node: Node | null}[];
      })[]) {
        const isInArticle = entry.sources.some(({node}) => node?.parentElement?.closest('article'));
        if (isInArticle && !entry.hadRecentInput) record.value += entry.value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
}

/** Sum of the layout shifts so far. */
export function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () => (window as unknown as {layoutShift: {value: number}}).layoutShift.value,
  );
}

/**
 * Violations of WCAG 2.2 AA and of best practices in the chooser.
 *
 * @param scope `chooser`: the part that answers; `section`: its rules and its diagram as well,
 *   which are the same in every state
 * @param rules only these of axe's rules; by default all, with the one for the size of targets
 */
export async function violationsOf(
  page: Page,
  scope: 'chooser' | 'section',
  rules?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const selector = scope === 'chooser' ? '#token-chooser' : ':has(> #token-chooser)';
  return page.evaluate(
    async ({selector, only}) => {
      // A colour on its way from one theme to the other has no contrast worth measuring.
      for (const animation of document.getAnimations()) {
        const isEndless =
          animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
        if (isEndless) animation.cancel();
        else animation.finish();
      }
      const {axe} = window as unknown as {
        axe: {run(context: Element | null, options: object): Promise<AxeResults>};
      };
      const {violations} = await axe.run(document.querySelector(selector), {
        runOnly: only ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}},
      });
      return violations.map(
        ({id, help, nodes}) => `${id}: ${help} ${nodes.map(({html}) => html).join(' ')}`,
      );
    },
    {selector, only: rules},
  );
}
