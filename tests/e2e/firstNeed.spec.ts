import {type BrowserContext, expect, type Page, test} from '@playwright/test';
import {everyPage} from './builtPages';
import {addressOf, chooserOf, complaintsOf, headingOf, searchOf} from './chooserPage';

const TEXT = '/docs/dbt-apis/service-tokens';
const FRAMEWORK = /\/assets\/js\/(?!first-need\.)[^/]*\.js$/u;

const html = (page: Page) => page.locator('html');
const isHydrated = (page: Page) => expect(html(page)).toHaveAttribute('data-has-hydrated', 'true');
const isNotHydrated = (page: Page) =>
  expect(html(page)).toHaveAttribute('data-has-hydrated', 'false');
const themeSwitch = (page: Page) => page.locator('.navbar button[class*="toggleButton"]').first();

/** Keeps the framework from arriving until the function that is returned is called. */
async function keepBack(page: Page): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  await page.route(FRAMEWORK, async (route) => {
    await gate;
    await route.continue().catch(() => {});
  });
  return release;
}

/** Marks the document, so that `isSameDocument` tells whether it was left. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, {isMarked: true}));
const isSameDocument = (page: Page) => page.evaluate(() => 'isMarked' in window);

/** Scripts that run on a page, in the order in which it asks for them; not those fetched ahead. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

test.describe('before the first sign of a reader', () => {
  for (const {path} of everyPage) {
    test(`${path} runs the loader alone`, async ({page}) => {
      const complaints = complaintsOf(page);
      const scripts = scriptsOf(page);
      await page.goto(path, {waitUntil: 'networkidle'});
      await isNotHydrated(page);
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toMatch(/\/assets\/js\/first-need\.[0-9a-f]{8}\.js$/u);
      expect(await page.evaluate(() => 'docusaurusRoot' in window)).toBe(false);
      expect(complaints).toEqual([]);
    });
  }
});

test.describe('a sign of a reader brings the page to life', () => {
  const signs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'a moved pointer': (page) => page.mouse.move(300, 300),
    'a turned wheel': (page) => page.mouse.wheel(0, 200),
    'a script that scrolls': (page) => page.evaluate(() => window.scrollBy(0, 300)),
    'the Tab key': (page) => page.keyboard.press('Tab'),
    'a focus': (page) => page.locator('.navbar__brand').focus(),
  };
  for (const [name, give] of Object.entries(signs)) {
    test(`${name}, without a complaint or a shift`, async ({page}) => {
      await page.addInitScript(() => {
        const shifts = {value: 0};
        Object.assign(window, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.value += Reflect.get(entry, 'value');
        }).observe({type: 'layout-shift', buffered: true});
      });
      const complaints = complaintsOf(page);
      await page.goto(TEXT, {waitUntil: 'networkidle'});
      await isNotHydrated(page);
      await give(page);
      await isHydrated(page);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual({value: 0});
      expect(complaints).toEqual([]);
    });
  }

  test('a finger', async ({browser, baseURL}) => {
    const page = await browser.newPage({hasTouch: true, viewport: {width: 412, height: 823}});
    await page.goto(baseURL + TEXT);
    await page.touchscreen.tap(200, 400);
    await isHydrated(page);
    await page.close();
  });
});

test.describe('the framework is loaded at once', () => {
  for (const address of [
    `${TEXT}?from=test`,
    `${TEXT}#rotate`,
    addressOf('ru', '?kind=ordinary'),
  ]) {
    test(`at ${address}`, async ({page}) => {
      await page.goto(address);
      await isHydrated(page);
    });
  }

  test('where a page is missing, and the one that was meant is looked for', async ({page}) => {
    await page.goto('/docs/dbt-apis/servce-tokens');
    await isHydrated(page);
  });

  test('after a reload, and after a step back', async ({page}) => {
    await page.goto(TEXT);
    await isNotHydrated(page);
    await page.reload();
    await isHydrated(page);
    await page.goto('/docs/about');
    await page.goBack();
    await isHydrated(page);
  });
});

test.describe('what is pressed before the framework is there counts, once', () => {
  test('the switch of the theme, even for the impatient', async ({page}) => {
    await page.emulateMedia({colorScheme: 'light'});
    const release = await keepBack(page);
    await page.goto(TEXT);
    await themeSwitch(page).click();
    await themeSwitch(page).click();
    await expect(html(page)).toHaveAttribute('data-waiting', '');
    await expect(html(page)).toHaveAttribute('data-theme-choice', 'system');
    release();
    await isHydrated(page);
    await expect(html(page)).toHaveAttribute('data-theme-choice', 'light');
    await expect(html(page)).not.toHaveAttribute('data-waiting');
    await themeSwitch(page).click();
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  });

  const searchKeys = {'/': '/', 'Ctrl and K': 'Control+k'};
  for (const [name, key] of Object.entries(searchKeys)) {
    test(`the search by ${name}`, async ({page}) => {
      const release = await keepBack(page);
      await page.goto(TEXT);
      await page.keyboard.press(key);
      release();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('combobox')).toHaveValue('');
    });
  }

  test('the search by its button, with Enter', async ({page}) => {
    const release = await keepBack(page);
    await page.goto(TEXT);
    await page.getByRole('button', {name: 'Search', exact: true}).focus();
    await page.keyboard.press('Enter');
    release();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('the menu of a phone', async ({browser, baseURL}) => {
    const page = await browser.newPage({hasTouch: true, viewport: {width: 412, height: 823}});
    const release = await keepBack(page);
    await page.goto(baseURL + TEXT);
    const toggle = page.getByRole('button', {name: 'Toggle navigation bar'});
    await toggle.tap();
    release();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.navbar-sidebar')).toBeVisible();
    await page.close();
  });

  test('a group of the sidebar', async ({page}) => {
    const release = await keepBack(page);
    await page.goto(TEXT);
    const toggle = page.locator('.menu button[aria-expanded="false"]').first();
    const group = await toggle.getAttribute('aria-label');
    await toggle.focus();
    await page.keyboard.press('Space');
    release();
    await isHydrated(page);
    await expect(page.locator('.menu button[aria-expanded="true"]').first()).toBeVisible();
    expect(group).not.toBeNull();
  });

  test('copying of code', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const release = await keepBack(page);
    await page.goto(TEXT);
    const block = page.locator('pre').first();
    const button = page.getByRole('button', {name: 'Copy code to clipboard'}).first();
    await button.click();
    release();
    await expect(page.getByRole('button', {name: 'Copied'})).toHaveCount(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe((await block.innerText()).trim());
  });

  test('copying of the page, from its menu', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const release = await keepBack(page);
    await page.goto(TEXT);
    await page.locator('main summary[aria-haspopup="menu"]').click();
    await page.getByRole('menuitem', {name: 'Copy as Markdown'}).click();
    release();
    await expect(page.locator('main [role="status"]').first()).toHaveText('Copied');
  });

  test('an arrow key in that menu', async ({page}) => {
    const release = await keepBack(page);
    await page.goto(TEXT);
    await page.locator('main summary[aria-haspopup="menu"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    release();
    await expect(page.getByRole('menuitem').nth(1)).toBeFocused();
  });

  test('the other language, with query and anchor', async ({page}) => {
    const release = await keepBack(page);
    await page.goto(`${TEXT}?from=test#rotate`, {waitUntil: 'domcontentloaded'});
    await page.locator('.navbar a[hreflang="ru"]').click();
    await expect(html(page)).toHaveAttribute('data-waiting', '');
    release();
    await expect(page).toHaveURL(`/ru${TEXT}?from=test#rotate`);
  });

  test('an answer to the chooser, which stays on its page', async ({page}) => {
    const release = await keepBack(page);
    await page.goto('/docs/dbt-apis/authentication');
    await mark(page);
    const length = await page.evaluate(() => history.length);
    await chooserOf(page).locator('ul a[href*="kind="]').first().click();
    await expect(page).toHaveURL(/authentication$/u);
    release();
    await expect(page).toHaveURL(/[?&]kind=/u);
    await expect(headingOf(page)).toBeFocused();
    expect(await isSameDocument(page)).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
  });

  test('what is typed into the chooser', async ({page}) => {
    const release = await keepBack(page);
    await page.goto('/docs/dbt-apis/authentication');
    await searchOf(page).pressSequentially('airflow');
    await page.keyboard.press('Enter');
    release();
    await expect(
      chooserOf(page)
        .getByRole('link', {name: /Airflow/u})
        .first(),
    ).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/docs/dbt-apis/authentication');
  });

  test('a filter of the workflows', async ({page}) => {
    const release = await keepBack(page);
    await page.goto('/docs/dbt-apis/workflows');
    await page.getByLabel('Token', {exact: true}).selectOption('none');
    release();
    await expect(page).toHaveURL(/\?token=none#filter$/u);
    await expect(page.locator('article article')).toHaveCount(2);
    await expect(page.getByLabel('Token', {exact: true})).toHaveValue('none');
  });

  test('the theme that another window of the site has chosen', async ({page, context}) => {
    const other = await context.newPage();
    await other.goto('/docs/about');
    await page.emulateMedia({colorScheme: 'light'});
    await page.goto(TEXT);
    await other.evaluate(() => localStorage.setItem('theme-which-token', 'dark'));
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('what needs no framework does not wait for it', () => {
  test('a link to another page and one to a section', async ({page}) => {
    await keepBack(page);
    await page.goto(TEXT);
    await page.locator('.table-of-contents a[href="#rotate"]').click();
    await expect(page).toHaveURL(`${TEXT}#rotate`);
    await page.locator('.menu a[href$="/docs/questions"]').click();
    await expect(page).toHaveURL('/docs/questions');
  });

  test('a link pressed with Ctrl opens another window', async ({page, context}) => {
    await keepBack(page);
    await page.goto('/docs/dbt-apis/authentication');
    const opened = context.waitForEvent('page');
    const link = chooserOf(page).locator('ul a[href*="kind="]').first();
    await link.click({modifiers: ['ControlOrMeta']});
    expect((await opened).url()).toContain('authentication');
    await expect(page).toHaveURL(/authentication$/u);
  });

  test('a list that opens by itself', async ({page}) => {
    await keepBack(page);
    await page.goto('/docs/dbt-apis/authentication');
    const list = chooserOf(page).locator('details').first();
    await list.locator('summary').click();
    await expect(list).toHaveAttribute('open', '');
  });

  test('the colours, when the system changes its own', async ({page}) => {
    await page.emulateMedia({colorScheme: 'light'});
    await page.goto(TEXT);
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
    await isNotHydrated(page);
  });
});

test.describe('when a script does not arrive', () => {
  /** Lets one script of the framework fail until the function that is returned is called. */
  async function lose(context: BrowserContext, script: RegExp): Promise<() => Promise<void>> {
    await context.route(script, (route) => route.abort());
    return () => context.unroute(script);
  }

  for (const script of [/\/main\.[0-9a-f]+\.js$/u, /\/runtime~main\.[0-9a-f]+\.js$/u]) {
    test(`the page works as without it, and the next press tries again: ${script.source}`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({colorScheme: 'light'});
      const find = await lose(context, script);
      await page.goto(TEXT);
      await themeSwitch(page).click();
      await expect(html(page)).toHaveAttribute('data-has-hydrated', 'failed');
      await expect(html(page)).not.toHaveAttribute('data-waiting');
      await find();
      await themeSwitch(page).click();
      await isHydrated(page);
      await expect(html(page)).toHaveAttribute('data-theme-choice', 'light');
    });
  }

  test('a link that waited for it is followed by the browser', async ({page, context}) => {
    await lose(context, FRAMEWORK);
    await page.goto('/docs/dbt-apis/authentication');
    await mark(page);
    await chooserOf(page).locator('ul a[href*="kind="]').first().click();
    await expect(page).toHaveURL(/[?&]kind=/u);
    expect(await isSameDocument(page)).toBe(false);
    // Nothing stays hidden that the script would have replaced.
    await expect(searchOf(page)).toBeVisible();
  });

  test('a link to another page leads there', async ({page, context}) => {
    await lose(context, FRAMEWORK);
    await page.goto(TEXT);
    await page.mouse.move(300, 300);
    await expect(html(page)).toHaveAttribute('data-has-hydrated', 'failed');
    await page.locator('.menu a[href$="/docs/questions"]').click();
    await expect(page).toHaveURL('/docs/questions');
  });
});
