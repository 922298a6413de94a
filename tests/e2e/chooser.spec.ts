import {expect, type Page, test} from '@playwright/test';
import {locales, wordingOf} from '../unit/chooser/wording';
import {
  addressOf,
  answer,
  chooserOf,
  complaintsOf,
  continueOf,
  headingOf,
  open,
} from './chooserPage';

const searchOf = (page: Page) => new URL(page.url()).search;

for (const locale of locales) {
  const {t} = wordingOf(locale);
  const label = {
    cli: t('question.workflow.option.cli.label'),
    script: t('question.workflow.option.script.label'),
    terraform: t('question.workflow.option.terraform.label'),
    other: t('question.workflow.option.other.label'),
    production: t('question.stage.option.production.label'),
    development: t('question.stage.option.development.label'),
    unsureActor: t('question.actor.option.unsure.label'),
  };
  const change = (question: 'workflow' | 'actor' | 'stage') => t(`question.${question}.change`);

  test.describe(`the chooser, ${locale}`, () => {
    test('leads by mouse from the first question to an answer', async ({page}) => {
      const complaints = complaintsOf(page);
      await open(page, locale);
      await answer(page, label.terraform);
      await expect(headingOf(page)).toHaveText(t('question.stage.legend'));
      await expect(headingOf(page)).toBeFocused();
      expect(searchOf(page)).toBe('?v=1&workflow=terraform');
      await answer(page, label.production);
      await expect(headingOf(page)).toHaveText(t('outcome.service.title'));
      await expect(headingOf(page)).toBeFocused();
      expect(searchOf(page)).toBe('?v=1&workflow=terraform&stage=production');
      await expect(chooserOf(page)).toContainText(t('reason.automation-production'));
      expect(complaints).toEqual([]);
    });

    test('leaves the page where it is: no jump to the top, no heading under the header', async ({
      page,
    }) => {
      await open(page, locale);
      await answer(page, label.other);
      await expect(headingOf(page)).toBeFocused();
      await expect(headingOf(page)).toBeInViewport({ratio: 1});
      const heading = await headingOf(page).boundingBox();
      const navbar = await page.locator('.navbar').boundingBox();
      expect(heading?.y).toBeGreaterThan((navbar?.y ?? 0) + (navbar?.height ?? 0));
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    });

    test('needs the keyboard only, and few keys', async ({page}) => {
      await open(page, locale);
      let keys = 0;
      const press = async (key: string) => {
        keys += 1;
        await page.keyboard.press(key);
      };
      const radios = chooserOf(page).getByRole('radio');
      await radios.first().focus();
      const position = await radios.evaluateAll((all) =>
        all.findIndex((radio) => (radio as HTMLInputElement).value === 'terraform'),
      );
      for (let step = 0; step < position; step += 1) await press('ArrowDown');
      await expect(radios.nth(position)).toBeChecked();
      // Choosing alone changes nothing: not the address, not the question.
      expect(searchOf(page)).toBe('');
      await expect(headingOf(page)).toHaveText(t('question.workflow.legend'));
      await press('Enter');
      await expect(headingOf(page)).toHaveText(t('question.stage.legend'));
      await expect(headingOf(page)).toBeFocused();
      await press('Tab');
      await press('Space');
      await expect(chooserOf(page).getByRole('radio', {checked: true})).toHaveValue('production');
      await press('Enter');
      await expect(headingOf(page)).toHaveText(t('outcome.service.title'));
      await expect(headingOf(page)).toBeFocused();
      expect(keys).toBeLessThanOrEqual(10);
    });

    test('says what is missing, leads there, and takes the message back', async ({page}) => {
      await open(page, locale);
      const title = await page.title();
      await continueOf(page).click();
      const summary = chooserOf(page).getByRole('region', {name: t('error.heading')});
      await expect(summary).toBeFocused();
      await expect(page).toHaveTitle(`${t('error.prefix')} ${title}`);
      await expect(chooserOf(page).locator('fieldset')).toHaveAccessibleDescription(
        new RegExp(t('question.workflow.error')),
      );
      await summary.getByRole('link').click();
      await expect(chooserOf(page).getByRole('radio').first()).toBeFocused();
      expect(searchOf(page)).toBe('');
      await continueOf(page).click();
      await expect(summary).toBeFocused();
      await answer(page, label.cli);
      await expect(headingOf(page)).toHaveText(t('outcome.pat.title'));
      await expect(summary).toBeHidden();
      await expect(page).toHaveTitle(title);
    });

    test('changes one answer and keeps the others that still count', async ({page}) => {
      await open(page, locale, {workflow: 'terraform', stage: 'production'});
      await chooserOf(page)
        .getByRole('link', {name: change('workflow')})
        .click();
      await expect(headingOf(page)).toHaveText(t('question.workflow.legend'));
      await expect(headingOf(page)).toBeFocused();
      await expect(chooserOf(page).getByRole('radio', {checked: true})).toHaveValue('terraform');
      await answer(page, label.script);
      await expect(headingOf(page)).toHaveText(t('outcome.service.title'));
      expect(searchOf(page)).toBe('?v=1&workflow=script&stage=production');
      await chooserOf(page)
        .getByRole('link', {name: change('workflow')})
        .click();
      await answer(page, label.cli);
      await expect(headingOf(page)).toHaveText(t('outcome.pat.title'));
      expect(searchOf(page)).toBe('?v=1&workflow=cli');
    });

    test('goes back and forward with the browser, answers still chosen', async ({page}) => {
      await open(page, locale);
      await answer(page, label.other);
      await answer(page, label.unsureActor);
      await expect(headingOf(page)).toHaveText(t('question.stage.legend'));
      await page.goBack();
      await expect(headingOf(page)).toHaveText(t('question.actor.legend'));
      await expect(headingOf(page)).toBeFocused();
      await expect(chooserOf(page).getByRole('radio', {checked: true})).toHaveValue('unsure');
      await page.goBack();
      await expect(headingOf(page)).toHaveText(t('question.workflow.legend'));
      await expect(chooserOf(page).getByRole('radio', {checked: true})).toHaveValue('other');
      await page.goForward();
      await page.goForward();
      await expect(headingOf(page)).toHaveText(t('question.stage.legend'));
      await expect(headingOf(page)).toBeFocused();
      await chooserOf(page)
        .getByRole('link', {name: t('back'), exact: true})
        .click();
      await expect(headingOf(page)).toHaveText(t('question.actor.legend'));
      await expect(chooserOf(page).getByRole('radio', {checked: true})).toHaveValue('unsure');
    });

    test('starts again', async ({page}) => {
      await open(page, locale, {workflow: 'terraform', stage: 'production'});
      await chooserOf(page)
        .getByRole('link', {name: t('answers.startAgain')})
        .click();
      await expect(headingOf(page)).toHaveText(t('question.workflow.legend'));
      await expect(headingOf(page)).toBeFocused();
      await expect(chooserOf(page).getByRole('radio', {checked: true})).toHaveCount(0);
      expect(searchOf(page)).toBe('');
    });

    test('shows what would change the answer, and goes there', async ({page}) => {
      await open(page, locale, {workflow: 'terraform', stage: 'production'});
      await chooserOf(page)
        .getByRole('link', {name: `${t('question.stage.short')}: ${label.development}`})
        .click();
      await expect(headingOf(page)).toHaveText(t('outcome.pat.title'));
      await expect(headingOf(page)).toBeFocused();
      expect(searchOf(page)).toBe('?v=1&workflow=terraform&stage=development');
    });

    test('narrows the permission sets to a plan, and says what the plan lacks', async ({page}) => {
      await open(page, locale, {workflow: 'terraform', stage: 'production'});
      await chooserOf(page).getByLabel(t('advice.plan')).selectOption('starter');
      expect(searchOf(page)).not.toContain('plan');
      await chooserOf(page)
        .getByRole('button', {name: t('advice.show')})
        .click();
      await expect(chooserOf(page).getByRole('heading', {name: t('advice.heading')})).toBeFocused();
      expect(searchOf(page)).toBe('?v=1&workflow=terraform&stage=production&plan=starter');
      await expect(chooserOf(page).getByRole('columnheader')).toHaveCount(2);
      await expect(chooserOf(page).getByRole('cell', {name: t('advice.gap')})).toHaveCount(2);
      await expect(chooserOf(page)).toContainText(t('advice.gapWays'));
      await page.goBack();
      await expect(chooserOf(page).getByRole('columnheader')).toHaveCount(4);
    });

    test('opens a link with unreadable parts, with a notice and without showing them', async ({
      page,
    }) => {
      const complaints = complaintsOf(page);
      await open(page, locale, '?v=1&workflow=%3Cimg%20src=x%20onerror=alert(1)%3E&stage=zzz&q=1');
      await expect(headingOf(page)).toHaveText(t('question.workflow.legend'));
      await expect(chooserOf(page)).toContainText(t('notice.unreadable'));
      await expect(chooserOf(page)).not.toContainText('zzz');
      expect(searchOf(page)).toBe('?q=1');
      await answer(page, label.cli);
      await expect(chooserOf(page)).not.toContainText(t('notice.unreadable'));
      expect(searchOf(page)).toBe('?q=1&v=1&workflow=cli');
      expect(complaints).toEqual([]);
    });

    test('opens a link of another version with what still holds', async ({page}) => {
      await open(page, locale, '?v=7&workflow=terraform&stage=production');
      await expect(headingOf(page)).toHaveText(t('outcome.service.title'));
      await expect(chooserOf(page)).toContainText(t('notice.other-version'));
      expect(searchOf(page)).toBe('?v=1&workflow=terraform&stage=production');
    });

    test('drops answers without effect from a link, silently', async ({page}) => {
      await open(page, locale, '?v=1&workflow=cli&stage=production&plan=team');
      await expect(headingOf(page)).toHaveText(t('outcome.pat.title'));
      await expect.poll(() => searchOf(page)).toBe('?v=1&workflow=cli');
      await expect(chooserOf(page)).not.toContainText(t('notice.unreadable'));
    });

    test('copies the link and the Markdown, and says so', async ({page, context, baseURL}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, locale, '?utm=1&v=1&workflow=terraform&stage=production');
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      const link = baseURL + addressOf(locale, {workflow: 'terraform', stage: 'production'});
      await chooserOf(page)
        .getByRole('button', {name: t('actions.copyLink')})
        .click();
      await expect(page.getByRole('status')).toHaveText(t('actions.linkCopied'));
      expect(await clipboard()).toBe(link);
      const button = chooserOf(page).getByRole('button', {name: t('actions.copyMarkdown')});
      await button.click();
      await expect(page.getByRole('status')).toHaveText(t('actions.markdownCopied'));
      await expect(button).toBeFocused();
      const markdown = await clipboard();
      expect(markdown).toContain(`# ${t('outcome.service.title')}\n`);
      expect(markdown).toContain(`<${link}>`);
      const prefix = locale === 'ru' ? '/ru' : '';
      expect(markdown).toContain(`](${baseURL}${prefix}/docs/dbt-apis/service-tokens#create)`);
    });

    test('says so when the browser refuses to copy', async ({page}) => {
      await open(page, locale, {workflow: 'cli'});
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      await chooserOf(page)
        .getByRole('button', {name: t('actions.copyLink')})
        .click();
      await expect(page.getByRole('status')).toHaveText(t('actions.copyFailed'));
    });

    test('says so when the answer cannot be loaded', async ({page}) => {
      await open(page, locale);
      await page.route('**/assets/js/**', (route) => route.abort());
      await answer(page, label.cli);
      await expect(chooserOf(page)).toContainText(t('result.failed'));
    });

    test('prints the answer alone, with its link and without buttons', async ({page, baseURL}) => {
      await page.addInitScript(() => {
        window.print = () => {};
      });
      await open(page, locale, {workflow: 'terraform', stage: 'production'});
      await chooserOf(page)
        .getByRole('button', {name: t('actions.print')})
        .click();
      await page.emulateMedia({media: 'print'});
      const link = baseURL + addressOf(locale, {workflow: 'terraform', stage: 'production'});
      await expect(chooserOf(page).getByText(link)).toBeVisible();
      await expect(headingOf(page)).toBeVisible();
      await expect(chooserOf(page).locator('button:visible, select:visible')).toHaveCount(0);
      for (const element of await page.locator('h1, .navbar, footer').all()) {
        await expect(element).toBeHidden();
      }
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(page.locator('h1')).toBeVisible();
    });

    test('keeps a choice that was made before the script was ready', async ({page}) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/assets/js/**', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(addressOf(locale).replace('#token-chooser', ''), {waitUntil: 'commit'});
      await chooserOf(page).getByText(label.terraform, {exact: true}).click();
      release();
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect(chooserOf(page).getByRole('radio', {checked: true})).toHaveValue('terraform');
      await continueOf(page).click();
      await expect(headingOf(page)).toHaveText(t('question.stage.legend'));
    });
  });
}

test('the language switch keeps the answers', async ({page}) => {
  await open(page, 'en', '?theme-of-others=1');
  const {t} = wordingOf('en');
  await answer(page, t('question.workflow.option.terraform.label'));
  await answer(page, t('question.stage.option.production.label'));
  await page.locator('header, nav').getByRole('link', {name: 'Русский'}).first().click();
  await expect(page).toHaveURL(
    /\/ru\/docs\/dbt-apis\/authentication\?theme-of-others=1&v=1&workflow=terraform&stage=production#token-chooser$/,
  );
  await expect(headingOf(page)).toHaveText(wordingOf('ru').t('outcome.service.title'));
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const locale of locales) {
    const {t} = wordingOf(locale);
    test(`everything can be read, and no form pretends to answer, ${locale}`, async ({page}) => {
      await page.goto(addressOf(locale));
      await expect(chooserOf(page).getByRole('radio')).toHaveCount(0);
      await expect(chooserOf(page).locator('form')).toBeHidden();
      // Playwright's search by text passes over <noscript>.
      await expect(chooserOf(page).locator('noscript p')).toHaveText(t('outline.intro'));
      await expect(chooserOf(page).locator('noscript p')).toBeVisible();
      for (const outcome of ['service', 'pat', 'pat-then-service', 'either'] as const) {
        const title = chooserOf(page).getByRole('link', {name: t(`outcome.${outcome}.title`)});
        await expect(title.first()).toBeVisible();
      }
      await expect(
        page
          .getByRole('table')
          .filter({hasText: t('table.any')})
          .getByRole('row'),
      ).toHaveCount(15);
    });
  }
});
