import {expect, type Page} from '@playwright/test';
import {encodeState} from '../../src/chooser/engine/urlCodec';
import {locales, wordingOf} from '../unit/chooser/wording';
import {
  addressOf,
  answer,
  chooserOf,
  complaintsOf,
  headingOf,
  open,
  searchOf,
  violationsOf,
} from './chooserPage';
import {test} from './reader';

const queryOf = (page: Page) => new URL(page.url()).search;

for (const locale of locales) {
  const {t, catalogue} = wordingOf(locale);
  const label = {
    ordinary: t('question.kind.option.ordinary.label'),
    users: t('question.kind.option.users.label'),
    no: t('question.signin.option.no.label'),
    client: t('question.signin.option.client.label'),
    production: t('question.stage.option.production.label'),
    development: t('question.stage.option.development.label'),
  };
  const airflow = catalogue.workflows.airflow.title;
  const link = (page: Page, name: string) => chooserOf(page).getByRole('link', {name});
  const button = (page: Page, name: string) => chooserOf(page).getByRole('button', {name});

  test.describe(`the chooser, ${locale}`, () => {
    test('leads by name to the whole answer in two actions', async ({page}) => {
      const complaints = complaintsOf(page);
      await open(page, locale);
      await searchOf(page).pressSequentially('arflow');
      await expect(chooserOf(page).getByRole('status').first()).toHaveText(
        new RegExp(t('search.found', {count: 2}).replace(/\s/g, '\\s')),
      );
      await link(page, airflow).first().click();
      await expect(headingOf(page)).toContainText(t('outcome.service.title'));
      await expect(headingOf(page)).toBeFocused();
      expect(queryOf(page)).toBe('?v=2&workflow=airflow');
      await expect(chooserOf(page)).toContainText('Job Runner');
      await expect(chooserOf(page).locator('pre')).toHaveCount(2);
      expect(complaints).toEqual([]);
    });

    test('works by name with the keyboard alone', async ({page}) => {
      await open(page, locale);
      await searchOf(page).focus();
      await page.keyboard.type('terraform');
      await expect(page.locator('#token-chooser-found a').first()).toBeVisible();
      const links = page.locator('#token-chooser-found a');
      await page.keyboard.press('ArrowDown');
      await expect(links.first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(links.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(searchOf(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(links.first()).toBeFocused();
      await page.keyboard.press('End');
      await expect(links.last()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(searchOf(page)).toBeFocused();
      await searchOf(page).fill('hightouch');
      await expect(links).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(headingOf(page)).toContainText(catalogue.workflows.hightouch.title);
      await expect(headingOf(page)).toBeFocused();
    });

    test('sends readers for whom nothing is found to the questions', async ({page}) => {
      await open(page, locale);
      await searchOf(page).fill('zzzqqq');
      await expect(chooserOf(page).getByRole('status').first()).toHaveText(t('search.nothing'));
      await button(page, t('search.toQuestions')).click();
      await expect(page.locator('#token-chooser-question')).toBeFocused();
      await expect(page.locator('#token-chooser-question')).toBeInViewport();
      await searchOf(page).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#token-chooser-question')).toBeFocused();
    });

    test('lets readers browse by group', async ({page}) => {
      await open(page, locale);
      const group = chooserOf(page).locator('details').nth(3);
      await group.locator('summary').click();
      await expect(group.getByRole('link', {name: airflow}).first()).toBeVisible();
      await group.getByRole('link', {name: airflow}).last().click();
      await expect(headingOf(page)).toContainText(airflow);
    });

    test('leads by questions to an answer, one press for each', async ({page}) => {
      const complaints = complaintsOf(page);
      await open(page, locale);
      await answer(page, label.ordinary);
      await expect(headingOf(page)).toHaveText(t('question.signin.legend'));
      await expect(headingOf(page)).toBeFocused();
      await expect(headingOf(page)).toBeInViewport({ratio: 1});
      const navbar = await page.locator('.navbar').boundingBox();
      const heading = await headingOf(page).boundingBox();
      expect(heading?.y).toBeGreaterThan((navbar?.y ?? 0) + (navbar?.height ?? 0));
      await answer(page, label.no);
      await answer(page, label.production);
      await expect(headingOf(page)).toHaveText(t('outcome.service.title'));
      await expect(headingOf(page)).toBeFocused();
      expect(queryOf(page)).toBe('?v=2&kind=ordinary&signin=no&stage=production');
      expect(complaints).toEqual([]);
    });

    test('needs the keyboard only for the questions, and few keys', async ({page}) => {
      await open(page, locale);
      const options = chooserOf(page).locator('ul[aria-labelledby] a');
      await options.last().focus();
      await page.keyboard.press('Enter');
      await expect(headingOf(page)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(options.first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(headingOf(page)).toBeFocused();
    });

    test('goes back and forward with the browser, and changes one answer alone', async ({page}) => {
      await open(page, locale);
      await answer(page, label.ordinary);
      await answer(page, label.no);
      await expect(headingOf(page)).toHaveText(t('question.stage.legend'));
      await page.goBack();
      await expect(headingOf(page)).toHaveText(t('question.signin.legend'));
      await expect(headingOf(page)).toBeFocused();
      await page.goForward();
      await expect(headingOf(page)).toHaveText(t('question.stage.legend'));
      await answer(page, label.production);
      await link(page, t('question.signin.change')).click();
      await expect(headingOf(page)).toHaveText(t('question.signin.legend'));
      await expect(chooserOf(page).locator('[aria-current]')).toContainText(label.no);
      await answer(page, t('question.signin.option.unsure.label'));
      await expect(headingOf(page)).toHaveText(t('outcome.service.title'));
      expect(queryOf(page)).toBe('?v=2&kind=ordinary&signin=unsure&stage=production');
      await link(page, t('back')).waitFor({state: 'detached'});
      await link(page, t('answers.startAgain')).click();
      await expect(headingOf(page)).toHaveText(t('start.heading'));
      await expect(headingOf(page)).toBeFocused();
      expect(queryOf(page)).toBe('');
    });

    test('shows what would change the answer, and goes there', async ({page}) => {
      await open(page, locale, {workflow: 'airflow', answers: {}});
      await link(page, `${t('question.stage.short')}: ${label.development}`).click();
      await expect(headingOf(page)).toHaveText(t('outcome.pat.title'));
      await expect(headingOf(page)).toBeFocused();
    });

    test('narrows to plan and region when told to, and says what the plan lacks', async ({
      page,
    }) => {
      await open(page, locale, {workflow: 'airflow', answers: {}});
      await chooserOf(page).getByLabel(t('advice.plan')).selectOption('enterprise');
      await chooserOf(page).getByLabel(t('request.region')).selectOption('eu1');
      expect(queryOf(page)).not.toContain('plan');
      await button(page, t('advice.show')).click();
      await expect(page.locator('#token-chooser h4:focus')).toHaveText(t('advice.heading'));
      expect(queryOf(page)).toBe('?v=2&workflow=airflow&plan=enterprise&region=eu1');
      await expect(chooserOf(page).locator('pre').first()).toContainText('ACCOUNT_PREFIX.eu1.dbt');
      await chooserOf(page).getByLabel(t('advice.plan')).selectOption('starter');
      await button(page, t('advice.show')).click();
      await expect(page.locator('#token-chooser h4:focus')).toHaveText(t('advice.plan'));
      const gap = t('gap.starter-pat').split('<b>')[0] ?? '';
      await expect(chooserOf(page)).toContainText(gap.trim());
      await expect(chooserOf(page).locator('pre')).toHaveCount(0);
      await page.goBack();
      await page.goBack();
      await expect(chooserOf(page).locator('dl > div')).toHaveCount(4);
    });

    test('collects several workflows, one token each, to share as one link', async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, locale, {workflow: 'airflow', answers: {}});
      await link(page, t('actions.addAnother')).click();
      await expect(headingOf(page)).toHaveText(t('start.heading'));
      await expect(headingOf(page)).toBeFocused();
      await answer(page, label.users);
      await link(page, t('actions.showPlan', {count: 2})).click();
      await expect(headingOf(page)).toHaveText(t('plan.heading'));
      await expect(chooserOf(page).locator('tbody tr')).toHaveCount(2);
      const state = {
        answers: {kind: 'users'},
        show: 'plan',
        also: [{workflow: 'airflow', answers: {}}],
      } as const;
      expect(queryOf(page)).toBe(encodeState(state));
      await button(page, t('actions.copyLink')).click();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toBe(baseURL + addressOf(locale, state));
      await button(page, t('actions.copyMarkdown')).click();
      await expect.poll(copied).toContain(`| ${airflow} |`);
      await link(page, t('plan.removeNamed', {name: airflow})).click();
      await expect(chooserOf(page).locator('tbody tr')).toHaveCount(1);
    });

    test('copies link, Markdown and requests, and says so; or that it could not', async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, locale, '?utm=1&v=2&workflow=airflow');
      const status = chooserOf(page).getByRole('status').last();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await button(page, t('actions.copyLink')).click();
      await expect(status).toHaveText(t('actions.linkCopied'));
      const address = baseURL + addressOf(locale, {workflow: 'airflow', answers: {}});
      expect(await copied()).toBe(address);
      await button(page, t('actions.copyMarkdown')).click();
      await expect(status).toHaveText(t('actions.markdownCopied'));
      expect(await copied()).toContain(`<${address}>`);
      await button(page, t('request.copyCurl')).click();
      await expect(status).toHaveText(t('request.copied'));
      expect(await copied()).toContain('curl --include');
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      await button(page, t('request.copyPython')).click();
      await expect(status).toHaveText(t('actions.copyFailed'));
    });

    test('opens old and broken links with a notice, and never shows what they hold', async ({
      page,
    }) => {
      const complaints = complaintsOf(page);
      await open(page, locale, '?v=1&workflow=terraform&stage=production&plan=team');
      await expect(headingOf(page)).toContainText(t('outcome.service.title'));
      await expect(chooserOf(page)).toContainText(t('notice.other-version'));
      await expect
        .poll(() => queryOf(page))
        .toBe('?v=2&workflow=terraform-production-account&plan=team');
      await open(page, locale, '?v=2&workflow=%3Cimg%20src=x%20onerror=alert(1)%3E&stage=zzz&q=1');
      await expect(headingOf(page)).toHaveText(t('start.heading'));
      await expect(chooserOf(page)).toContainText(t('notice.unreadable'));
      await expect(page.locator('main')).not.toContainText(/zzz|onerror/);
      await expect.poll(() => queryOf(page)).toBe('?q=1');
      await answer(page, label.users);
      await expect(chooserOf(page)).not.toContainText(t('notice.unreadable'));
      expect(queryOf(page)).toBe('?q=1&v=2&kind=users');
      expect(complaints).toEqual([]);
    });

    test('says so when the answer or the search cannot be loaded', async ({page}) => {
      await open(page, locale);
      await page.route('**/assets/js/**', (route) => route.abort());
      await searchOf(page).fill('airflow');
      await expect(chooserOf(page)).toContainText(t('search.failed'));
      await answer(page, label.users);
      await expect(chooserOf(page)).toContainText(t('result.failed'));
    });

    test('keeps the answers when the language is switched', async ({page}) => {
      await open(page, locale, {workflow: 'airflow', answers: {}, plan: 'team'});
      const other = locale === 'en' ? 'ru' : 'en';
      const address = await page
        .locator(`.navbar a[lang="${other}"], .dropdown__menu a[lang="${other}"]`)
        .first()
        .getAttribute('href');
      expect(address).toContain('?v=2&workflow=airflow&plan=team#token-chooser');
    });

    test('prints the answer alone, with its link and without buttons', async ({page, baseURL}) => {
      await page.addInitScript(() => {
        window.print = () => {};
      });
      await open(page, locale, {workflow: 'airflow', answers: {}});
      await button(page, t('actions.print')).click();
      await page.emulateMedia({media: 'print'});
      const address = baseURL + addressOf(locale, {workflow: 'airflow', answers: {}});
      await expect(chooserOf(page)).toContainText(address);
      for (const hidden of ['.navbar', 'footer', '#token-chooser form', '#token-chooser button']) {
        for (const each of await page.locator(hidden).all()) await expect(each).toBeHidden();
      }
      await expect(headingOf(page)).toBeVisible();
      await expect(chooserOf(page).locator('pre').first()).toBeVisible();
    });

    test('without JavaScript shows lists, table and diagram, and no form', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(baseURL + addressOf(locale));
      await expect(searchOf(page)).toBeHidden();
      const lists = chooserOf(page).locator('noscript > div');
      await expect(lists).toBeVisible();
      await expect(lists).toContainText(t('outline.intro'));
      await expect(lists).toContainText(t('reason.production'));
      await expect(lists.locator('a[href*="/workflows#"]')).toHaveCount(64);
      await expect(page.locator('#token-chooser ~ section svg[role="img"]')).toBeVisible();
      await expect(page.locator('#token-chooser ~ section tbody tr')).toHaveCount(13);
      await context.close();
    });

    test('at 400 % zoom nothing is cut off, and targets are 44 px high', async ({page}) => {
      await page.setViewportSize({width: 320, height: 256});
      for (const search of ['', '?kind=ordinary', '?workflow=airflow', '?show=plan&also=airflow']) {
        await open(page, locale, search);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        const targets = chooserOf(page).locator(
          'button, select, input, summary, ul[aria-labelledby] a',
        );
        for (const target of await targets.all()) {
          if (!(await target.isVisible())) continue;
          const box = await target.boundingBox();
          expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
        }
      }
    });

    test('holds in forced colours and with reduced motion', async ({page}) => {
      await page.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'});
      for (const search of ['', '?kind=ordinary&signin=no&ask=signin', '?workflow=airflow']) {
        await open(page, locale, search);
        expect(await violationsOf(page, 'section')).toEqual([]);
        const moving = await page.evaluate(
          () => document.getAnimations().filter(({playState}) => playState === 'running').length,
        );
        expect(moving).toBe(0);
      }
      const option = page.locator('#token-chooser ~ section rect').first();
      const stroke = await option.evaluate((rect) => getComputedStyle(rect).stroke);
      expect(stroke).not.toBe('none');
    });
  });
}
