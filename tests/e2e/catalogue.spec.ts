import {expect, type Page} from '@playwright/test';
import {expectNoViolations} from './axe';
import {test} from './reader';

const pages = [
  {
    language: 'en',
    workflows: '/docs/dbt-apis/workflows',
    timeline: '/docs/dbt-apis/timeline',
    token: 'Token',
    plan: 'Plan',
    showAll: 'Show all workflows',
    serviceTokenOnStarter: '3 of 64 workflows fit',
    noToken: '2 of 64 workflows fit',
    everything: '64 workflows',
  },
  {
    language: 'ru',
    workflows: '/ru/docs/dbt-apis/workflows',
    timeline: '/ru/docs/dbt-apis/timeline',
    token: 'Токен',
    plan: 'Тариф',
    showAll: 'Показать все сценарии',
    serviceTokenOnStarter: 'Подходят 3 сценария из 64',
    noToken: 'Подходят 2 сценария из 64',
    everything: '64 сценария',
  },
] as const;

/** Opens a page that must not complain in the console; the list grows while the test runs. */
async function open(page: Page, path: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true', {
    timeout: 20_000,
  });
  return complaints;
}

for (const texts of pages) {
  const {language, workflows, timeline} = texts;
  const rows = (page: Page) => page.locator('article article');
  const status = (page: Page) => page.locator('p').and(page.getByRole('status'));

  test.describe(`the page on workflows in ${language}`, () => {
    test('filters, keeps the filter in the address, and goes back with it', async ({page}) => {
      const complaints = await open(page, workflows);
      await expect(rows(page)).toHaveCount(64);
      await expect(status(page)).toHaveText(texts.everything);

      await page.getByLabel(texts.token, {exact: true}).selectOption('service-token');
      await page.getByLabel(texts.plan, {exact: true}).selectOption('starter');
      await expect(rows(page)).toHaveCount(3);
      await expect(status(page)).toHaveText(texts.serviceTokenOnStarter);
      await expect(page).toHaveURL(`${workflows}?token=service-token&plan=starter#filter`);

      await page.goBack();
      await expect(page).toHaveURL(`${workflows}?token=service-token#filter`);
      await expect(page.getByLabel(texts.plan, {exact: true})).toHaveValue('');
      await page.goBack();
      await expect(rows(page)).toHaveCount(64);
      await page.goForward();
      await expect(page.getByLabel(texts.token, {exact: true})).toHaveValue('service-token');

      await page.getByRole('button', {name: texts.showAll}).click();
      await expect(rows(page)).toHaveCount(64);
      await expect(page).toHaveURL(`${workflows}#filter`);
      expect(complaints).toEqual([]);
    });

    test('can be filtered with the keyboard alone, which stays where it is', async ({page}) => {
      await open(page, workflows);
      const token = page.getByLabel(texts.token, {exact: true});
      await token.focus();
      await page.keyboard.press('End');
      await expect(token).toHaveValue('none');
      await expect(status(page)).toHaveText(texts.noToken);
      await expect(token).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByLabel(texts.plan, {exact: true})).toBeFocused();
      for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
      const showAll = page.getByRole('button', {name: texts.showAll});
      await expect(showAll).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(rows(page)).toHaveCount(64);
      await expect(showAll).toBeFocused();
    });

    test('opens a shared filter, and takes it to the other language', async ({page}) => {
      const query = '?token=service-token&plan=starter#filter';
      await open(page, workflows + query);
      await expect(rows(page)).toHaveCount(3);
      await expect(page.getByLabel(texts.plan, {exact: true})).toHaveValue('starter');
      const other = pages.find((candidate) => candidate.language !== language);
      await page
        .locator(`.navbar a[hreflang="${other?.language}"], .navbar a[lang="${other?.language}"]`)
        .first()
        .click();
      await expect(page).toHaveURL(`${other?.workflows}${query}`);
      await expect(status(page)).toHaveText(other?.serviceTokenOnStarter ?? '');
    });

    test('ignores junk in the address', async ({page}) => {
      const complaints = await open(
        page,
        `${workflows}?token=%3Cscript%3E&plan=Starter&set=__proto__&area=&x=%E0%A4%A`,
      );
      await expect(rows(page)).toHaveCount(64);
      await expect(page.getByLabel(texts.token, {exact: true})).toHaveValue('');
      expect(complaints).toEqual([]);
    });

    test('leads to a workflow by its address, below the header', async ({page}) => {
      await open(page, `${workflows}#airflow`);
      const heading = page.locator('h3#airflow');
      await expect(heading).toBeInViewport();
      const header = await page.locator('.navbar').boundingBox();
      const box = await heading.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(header?.height ?? Number.NaN);
      await page.locator('h3#exports').hover();
      await page.locator('h3#exports .hash-link').click();
      await expect(page).toHaveURL(`${workflows}#exports`);
    });

    test('offers all workflows when the filter hides the one that the address names', async ({
      page,
    }) => {
      await open(page, `${workflows}?token=none#airflow`);
      await expect(rows(page)).toHaveCount(2);
      await page.getByRole('link', {name: texts.showAll}).click();
      await expect(page).toHaveURL(`${workflows}#airflow`);
      await expect(rows(page)).toHaveCount(64);
      await expect(page.locator('h3#airflow')).toBeInViewport();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        test(`has no violation while filtered, ${colorScheme}, ${width} px`, async ({page}) => {
          await page.emulateMedia({colorScheme});
          await page.setViewportSize({width, height: 800});
          await open(page, `${workflows}?plan=team#airflow`);
          await expectNoViolations(page);
        });
      }
    }
  });

  test(`the page on changes in ${language} leads to a change, newest first`, async ({page}) => {
    const complaints = await open(page, `${timeline}#new-token-generation`);
    const change = page.locator('li#new-token-generation');
    await expect(change).toBeInViewport();
    await expect(change.locator('time').first()).toHaveAttribute('datetime', '2023-07-18');
    const years = await page.locator('h2[id^="year-"]').evaluateAll((all) => all.map(({id}) => id));
    expect(years).toEqual([...years].sort().reverse());
    expect(complaints).toEqual([]);
  });

  test.describe(`without JavaScript in ${language}`, () => {
    test.use({javaScriptEnabled: false});

    test('all workflows are there by area, and the form is not', async ({page}) => {
      await page.goto(`${workflows}?token=none`);
      await expect(rows(page)).toHaveCount(64);
      await expect(page.locator('#filter')).toBeHidden();
      await expect(page.locator('h2#orchestration')).toBeVisible();
      await expect(page.locator('h3#conductorone')).toBeVisible();
    });

    test('all changes are there', async ({page}) => {
      await page.goto(timeline);
      await expect(page.locator('li#service-tokens-launched')).toBeVisible();
    });
  });
}

test('the catalogue is published with its schema', async ({request}) => {
  const catalogue = await (await request.get('/catalogue.json')).json();
  const schema = await (await request.get('/catalogue.schema.json')).json();
  expect(catalogue.workflows).toHaveLength(64);
  expect(catalogue.$schema).toBe(schema.$id);
});
