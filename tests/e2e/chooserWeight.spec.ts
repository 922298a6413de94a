import {gzipSync} from 'node:zlib';
import {expect, type Page, type Response} from '@playwright/test';
import {locales, wordingOf} from '../unit/chooser/wording';
import {addressOf, open} from './chooserPage';
import {test} from './reader';

/** The scripts that a page runs, by address; what it fetches ahead for other pages is left out. */
async function scriptsOf(page: Page, visit: () => Promise<unknown>): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  const pending: Promise<void>[] = [];
  const collect = (response: Response) => {
    const request = response.request();
    if (request.resourceType() !== 'script') return;
    pending.push(response.text().then((text) => void scripts.set(response.url(), text)));
  };
  page.on('response', collect);
  await visit();
  await page.waitForLoadState('networkidle');
  page.off('response', collect);
  await Promise.all(pending);
  return scripts;
}

/** Minified scripts escape everything that is not ASCII. */
const unescaped = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

for (const locale of locales) {
  const other = locale === 'en' ? 'ru' : 'en';
  const prefix = locale === 'ru' ? '/ru' : '';

  test(`the page carries the messages of its own language only, ${locale}`, async ({page}) => {
    const scripts = await scriptsOf(page, async () => {
      await open(page, locale, {workflow: 'dbt-cli', answers: {}});
    });
    const code = unescaped([...scripts.values()].join('\n'));
    expect(code.includes(wordingOf(locale).t('question.stage.legend'))).toBe(true);
    expect(code.includes(wordingOf(other).t('question.stage.legend'))).toBe(false);
    expect(code.includes(wordingOf(other).t('note.one-account'))).toBe(false);
  });

  test(`other pages carry neither the chooser nor i18next, ${locale}`, async ({page}) => {
    const scripts = await scriptsOf(page, () => page.goto(`${prefix}/docs/dbt-apis/user-tokens`));
    const code = unescaped([...scripts.values()].join('\n'));
    expect(code.includes(wordingOf(locale).t('question.stage.legend'))).toBe(false);
    expect(code.includes('missingInterpolationHandler')).toBe(false);
  });

  test(`the chooser adds at most 30 KB to its page, ${locale}`, async ({page}) => {
    // The script of a page holds its text as well. How much script a text makes is seen on another
    // page; what the text of this one cannot explain is the chooser, its messages and i18next.
    const path = `${prefix}/docs/dbt-apis/service-tokens`;
    const others = await scriptsOf(page, () => page.goto(path));
    const scriptPerText = pageWeight(others, 'dbt-apis/service-tokens') / (await textWeight(page));

    const scripts = await scriptsOf(page, () => page.goto(addressOf(locale)));
    const total = weightOf(
      [...scripts].filter(([url]) => !others.has(url)).map(([, text]) => text),
    );
    const chooser = total - scriptPerText * (await textWeight(page));
    console.log(
      `chooser, ${locale}: ${(chooser / 1024).toFixed(1)} KB gzip of ${(total / 1024).toFixed(1)}`,
    );
    expect(chooser).toBeGreaterThan(15 * 1024);
    expect(chooser).toBeLessThanOrEqual(30 * 1024);
  });
}

const weightOf = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + gzipSync(text, {level: 9}).length, 0);

/** Weight of the script that holds the text of a page, in bytes. */
function pageWeight(scripts: ReadonlyMap<string, string>, id: string): number {
  const own = [...scripts.values()].filter(
    (text) => text.includes(`{"id":"${id}","title"`) && text.includes('"sourceDirName"'),
  );
  expect(own.length).toBe(1);
  return weightOf(own);
}

/** Weight of a page's text, without the chooser, as scripts write it, in bytes. */
async function textWeight(page: Page): Promise<number> {
  const text = await page.evaluate(() => {
    const article = document.querySelector('article')?.cloneNode(true) as Element;
    article.querySelector('#token-chooser')?.parentElement?.remove();
    return article.textContent ?? '';
  });
  const escaped = text.replace(/[\u0080-\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return weightOf([escaped]);
}
