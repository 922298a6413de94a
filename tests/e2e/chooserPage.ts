import {createRequire} from 'node:module';
import {expect, type Locator, type Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import {encodeState} from '../../src/chooser/engine/urlCodec';
import type {Answers} from '../../src/chooser/model/questions';
import type {Locale} from '../unit/chooser/wording';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Address of the page with the chooser, without an origin. */
export function addressOf(locale: Locale, query: Answers | string = ''): string {
  const search = typeof query === 'string' ? query : encodeState({answers: query});
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

/** The form's button that takes the answer. */
export function continueOf(page: Page): Locator {
  return chooserOf(page).locator('form button[type=submit]').first();
}

/** Opens the page with the chooser, ready for use. */
export async function open(
  page: Page,
  locale: Locale,
  query: Answers | string = '',
): Promise<void> {
  await page.goto(addressOf(locale, query));
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(headingOf(page)).toBeVisible();
}

/** Chooses an answer by its visible text, the way a mouse does, and goes on. */
export async function answer(page: Page, label: string): Promise<void> {
  await chooserOf(page).getByText(label, {exact: true}).click();
  await continueOf(page).click();
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

/** Violations of WCAG 2.2 AA and of best practices inside the chooser and its table. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({path: axeScript});
  return page.evaluate(async () => {
    // A colour on its way from one theme to the other has no contrast worth measuring.
    await Promise.all(document.getAnimations().map(({finished}) => finished));
    const {axe} = window as unknown as {
      axe: {run(context: Element | null, options: object): Promise<AxeResults>};
    };
    const root = document.querySelector('#token-chooser')?.parentElement ?? null;
    const {violations} = await axe.run(root, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {'target-size': {enabled: true}},
    });
    return violations.map(
      ({id, help, nodes}) => `${id}: ${help} ${nodes.map(({html}) => html).join(' ')}`,
    );
  });
}
