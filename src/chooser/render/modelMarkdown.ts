import {model} from '../model/model';
import {formatDay} from './formatDay';
import {escapeMarkdown, markdownTable} from './markdown';
import {type OutlineNode, outline} from './outline';
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

/** Writes the whole chooser as Markdown: all questions and results as a nested list, then the table. */
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
    listOf(outline(wording), '').join('\n'),
    t('table.caption', {count: rows.length}),
    table,
    t('markdown.version', {version: model.version, date}),
  ].join('\n\n')}\n`;
}
