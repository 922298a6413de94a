import type {ChooserState} from '../engine/state';
import {model} from '../model/model';
import {formatDay} from './formatDay';
import {type Absolute, escapeMarkdown, markdownTable, richMarkdown} from './markdown';
import {planRows} from './planRows';
import type {Wording} from './types';

/**
 * Writes the tokens for several workflows as one Markdown table.
 *
 * @param absolute makes addresses on the site absolute
 * @param url address of the table itself
 */
export function planMarkdown(
  state: ChooserState,
  wording: Wording,
  absolute: Absolute,
  url: string,
): string {
  const {t, locale, catalogue} = wording;
  const rows = planRows(state, wording).map(({name, outcome, choice, remarks, firstStep}) => [
    escapeMarkdown(name),
    outcome,
    [
      ...(choice === undefined
        ? []
        : [choice.sets.map(({label, href}) => `[${label}](${absolute(href)})`).join(' + ')]),
      ...remarks.map((remark) => richMarkdown(remark)),
    ].join('<br>'),
    firstStep === undefined
      ? ''
      : richMarkdown(
          firstStep.text,
          firstStep.href === undefined ? undefined : absolute(firstStep.href),
        ),
  ]);
  const plan = catalogue.plans[state.plan ?? ''];
  return `${[
    `# ${t('plan.heading')}`,
    t('plan.caption'),
    plan === undefined ? t('plan.anyPlan') : `${t('advice.plan')}: ${plan}`,
    markdownTable([t('plan.workflow'), t('plan.credential'), t('plan.sets'), t('plan.next')], rows),
    '---',
    t('markdown.linkPlan', {url: `<${url}>`}),
    t('markdown.version', {
      version: model.version,
      date: formatDay(catalogue.checked, locale),
    }),
  ].join('\n\n')}\n`;
}
