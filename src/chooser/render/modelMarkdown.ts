import type {WorkflowId} from '../../facts/workflows';
import {planVerdicts} from '../engine/planVerdicts';
import {model} from '../model/model';
import {formatDay} from './formatDay';
import {escapeMarkdown, markdownTable, richMarkdown} from './markdown';
import {type OutlineNode, outline} from './outline';
import {planContent} from './planContent';
import {ruleTable} from './ruleTable';
import type {Wording} from './types';

function listOf(node: OutlineNode, indent: string): string[] {
  if (!('question' in node))
    return [`${indent}- **${node.title}.** ${escapeMarkdown(node.reason)}`];
  return [
    `${indent}- ${node.question}`,
    ...node.branches.flatMap(({option, next}) => [
      `${indent}  - ${escapeMarkdown(option)}`,
      ...listOf(next, `${indent}    `),
    ]),
  ];
}

/** Every workflow with its credential and its smallest sets by plan, one row each. */
function workflowTable(wording: Wording): string {
  const {t, catalogue} = wording;
  const ids = Object.keys(catalogue.workflows) as WorkflowId[];
  return markdownTable(
    [t('plan.workflow'), t('plan.credential'), t('plan.sets')],
    ids.map((id) => {
      const facts = catalogue.workflows[id];
      const lines = planContent(planVerdicts(facts), wording).map(({label, choices, gap}) => {
        const sets = choices.map((choice) => choice.sets.map((set) => set.label).join(' + '));
        const text = gap[0] ?? sets.join(` ${t('advice.or')} `);
        const isByTask = facts.credential === 'service-token';
        const otherwise = t(isByTask ? 'plan.chooseTask' : 'advice.works');
        return `${label}: ${text === '' ? otherwise : richMarkdown(text)}`;
      });
      return [escapeMarkdown(facts.title), t(`outcome.${facts.outcome}.short`), lines.join('<br>')];
    }),
  );
}

/**
 * Writes the whole chooser as Markdown: all questions and results as a nested list, the rules as a
 * table, and every workflow.
 */
export function modelMarkdown(wording: Wording): string {
  const {t, locale, catalogue} = wording;
  const {columns, rows} = ruleTable(wording);
  const table = markdownTable(
    columns,
    rows.map(({cells, result}) => [
      ...cells.map((labels) => (labels.length === 0 ? t('table.any') : labels.join('<br>'))),
      result,
    ]),
  );
  const date = formatDay(catalogue.checked, locale);
  return `${[
    `# ${t('region')}`,
    listOf(outline(wording), '').join('\n'),
    t('table.caption', {count: rows.length}),
    table,
    `## ${t('outline.workflows')}`,
    workflowTable(wording),
    t('markdown.version', {version: model.version, date}),
  ].join('\n\n')}\n`;
}
