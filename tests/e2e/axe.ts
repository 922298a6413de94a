import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect, type Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';

// Evaluated and not added as a script, which the page's policy would refuse.
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * Expects no violation of WCAG 2.2 A and AA nor of axe's best practices on the page as it is
 * now, with the target-size rule on, which axe leaves off unless it is asked for.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const {axe} = window as unknown as {
      axe: {run(context: Document, options: object): Promise<AxeResults>};
    };
    const results = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {'target-size': {enabled: true}},
    });
    return results.violations.map(
      ({id, help, nodes}) =>
        `${id}: ${help}\n${nodes.map(({html, failureSummary}) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
    );
  });
  expect(violations).toEqual([]);
}
