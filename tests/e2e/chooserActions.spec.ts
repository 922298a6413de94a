import {expect, type Page, test} from '@playwright/test';
import {model} from '../../src/chooser/model/model';
import {pathTo} from '../../src/chooser/model/paths';
import {optionKey} from '../../src/chooser/render/options';
import {type Workflow, workflows} from '../../src/facts/workflows';
import {type Locale, locales, wordingOf} from '../unit/chooser/wording';
import {answer, chooserOf, headingOf, open, searchOf} from './chooserPage';

const median = (numbers: readonly number[]) =>
  [...numbers].sort((first, second) => first - second)[Math.floor(numbers.length / 2)] ?? 0;

/** Types the first word by which readers look for a workflow, and presses it; counts both. */
async function byName(page: Page, workflow: Workflow, locale: Locale): Promise<number> {
  const {t} = wordingOf(locale);
  const title = workflow.title[locale];
  await searchOf(page).fill(workflow.search[locale][0] ?? title);
  const found = chooserOf(page).locator('#token-chooser-found a').filter({hasText: title});
  await expect(page.locator('#token-chooser-found a').first()).toBeVisible();
  let actions = 1;
  if ((await found.count()) === 0) {
    // Not among the first: the reader goes on to the whole name.
    await searchOf(page).fill(title);
    actions += 1;
  }
  await found.first().click();
  actions += 1;
  await expect(headingOf(page)).toContainText(title);
  await chooserOf(page)
    .getByRole('link', {name: t('answers.another')})
    .click();
  return actions;
}

/** Answers the questions as somebody does who has the workflow before them. */
async function byQuestions(page: Page, workflow: Workflow, locale: Locale): Promise<number> {
  const {t, catalogue} = wordingOf(locale);
  let actions = 0;
  for (const {id} of model.questions) {
    const option = pathTo(workflow)[id];
    if (option === undefined) break;
    await answer(page, t(optionKey(id, option, 'label')));
    actions += 1;
  }
  const {outcome} = catalogue.workflows[workflow.id];
  await expect(headingOf(page)).toHaveText(t(`outcome.${outcome}.title`));
  await chooserOf(page)
    .getByRole('link', {name: t('answers.startAgain')})
    .click();
  return actions;
}

for (const locale of locales) {
  test(`actions to an answer over all workflows, ${locale}`, async ({page}) => {
    test.setTimeout(900_000);
    await open(page, locale);
    const named: number[] = [];
    const asked: number[] = [];
    for (const workflow of workflows) {
      named.push(await byName(page, workflow, locale));
      asked.push(await byQuestions(page, workflow, locale));
    }
    const worst = `at most ${Math.max(...named)} and ${Math.max(...asked)}`;
    console.log(
      `actions to an answer, ${locale}, ${workflows.length} workflows: median ${median(named)} by name, ${median(asked)} by questions, ${worst}`,
    );
    expect(median(named)).toBeLessThanOrEqual(2);
    expect(median(asked)).toBeLessThanOrEqual(3);
    expect(Math.max(...asked)).toBeLessThanOrEqual(3);
  });
}
