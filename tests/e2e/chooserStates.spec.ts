import {expect, test} from '@playwright/test';
import {completeStates} from '../../src/chooser/engine/allStates';
import {type ChooserState, decisionOf} from '../../src/chooser/engine/state';
import {encodeState} from '../../src/chooser/engine/urlCodec';
import {answerContent} from '../../src/chooser/render/answerContent';
import {locales, wordingOf, workflowIds} from '../unit/chooser/wording';
import {
  chooserOf,
  complaintsOf,
  headingOf,
  layoutShiftOf,
  open,
  violationsOf,
  watchLayoutShift,
} from './chooserPage';

const WIDTHS = [360, 768, 1280] as const;
const THEMES = ['light', 'dark'] as const;
/** Rules of axe that depend on colours or on the room; all others are run once a state. */
const VISUAL = [
  'color-contrast',
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
];
/** A window is shared by so many states: opening one costs more than a visit. */
const STATES_A_WINDOW = 23;

const also = [
  {workflow: 'hightouch', answers: {}},
  {answers: {kind: 'ordinary', signin: 'no', stage: 'production'}, task: 'run-jobs'},
] as const;

/** Every screen: the start, all questions, all answers, a gap, a task, and a plan of several. */
const screens: readonly ChooserState[] = [
  {answers: {}},
  {answers: {}, also},
  {answers: {kind: 'ordinary'}},
  {answers: {kind: 'ordinary', signin: 'no'}},
  {answers: {kind: 'ordinary', signin: 'unsure'}},
  {answers: {kind: 'ordinary', signin: 'client'}, asking: 'kind'},
  ...completeStates(workflowIds),
  {workflow: 'terraform-production-account', answers: {}, plan: 'starter'},
  {workflow: 'custom-backend', answers: {}, plan: 'team', task: 'run-jobs', region: 'eu1'},
  {workflow: 'airflow', answers: {}, also, show: 'plan'},
  {workflow: 'bi-tools', answers: {}, also, show: 'plan', plan: 'starter'},
];

const windows = Array.from({length: Math.ceil(screens.length / STATES_A_WINDOW)}, (_, index) =>
  screens.slice(index * STATES_A_WINDOW, (index + 1) * STATES_A_WINDOW),
);

for (const locale of locales) {
  const wording = wordingOf(locale);
  const {t} = wording;

  function titleOf(state: ChooserState): string {
    if (state.show === 'plan') return t('plan.heading');
    if (state.asking !== undefined) return t(`question.${state.asking}.legend`);
    const content = answerContent(state, wording);
    if (content !== undefined) return content.title;
    const decision = decisionOf(state);
    if (decision.kind === 'result' || decision.question.id === 'kind') return t('start.heading');
    return t(`question.${decision.question.id}.legend`);
  }

  for (const [index, states] of windows.entries()) {
    test(`every state in both themes and three widths, ${locale}, ${index + 1} of ${windows.length}`, async ({
      page,
    }) => {
      test.setTimeout(900_000);
      const complaints = complaintsOf(page);
      await watchLayoutShift(page);
      for (const [position, state] of states.entries()) {
        const name = encodeState(state);
        // Each state is loaded in one setting, the next state in the next, and then seen in all.
        const start = WIDTHS[position % WIDTHS.length] ?? 1280;
        await page.setViewportSize({width: start, height: 800});
        await page.emulateMedia({colorScheme: THEMES[position % THEMES.length] ?? null});
        await open(page, locale, state);
        await expect(headingOf(page), name).toContainText(titleOf(state));
        // Opening a link moves no focus, and shows nothing else before the answer.
        await expect(page.locator('body'), name).toBeFocused();
        expect(await layoutShiftOf(page), name).toBe(0);
        const box = await chooserOf(page).boundingBox();
        const navbar = await page.locator('.navbar').boundingBox();
        expect(box?.y, name).toBeGreaterThanOrEqual((navbar?.y ?? 0) + (navbar?.height ?? 0));
        const scope = position === 0 ? 'section' : 'chooser';
        expect(await violationsOf(page, scope), name).toEqual([]);
        for (const width of WIDTHS) {
          await page.setViewportSize({width, height: 800});
          for (const colorScheme of THEMES) {
            await page.emulateMedia({colorScheme});
            await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
            const where = `${name}, ${colorScheme}, ${width} px`;
            expect(await violationsOf(page, scope, VISUAL), where).toEqual([]);
          }
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(overflow, `${name}, ${width} px`).toBe(width);
        }
      }
      expect(complaints).toEqual([]);
    });
  }
}
