import {type ChooserState, needsPermissionSets} from '../engine/state';
import {type ModelRule, model} from '../model/model';
import {answerLines} from './answerLines';
import {formatDay} from './formatDay';
import {parseRichText} from './parseRichText';
import {permissionContent} from './permissionContent';
import {resultContent} from './resultContent';
import type {Line, SourceLink, Wording} from './types';

/** Turns an address on the site into a full one. */
export type Absolute = (href: string) => string;

/** Escapes what Markdown would take for markup in plain text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** Writes a message with marks as Markdown. */
export function richMarkdown(text: string, href?: string): string {
  return parseRichText(text)
    .map((part) => {
      if (typeof part === 'string') return escapeMarkdown(part);
      if (part.tag === 'code') return `\`${part.text}\``;
      if (part.tag === 'b') return `**${escapeMarkdown(part.text)}**`;
      return href === undefined
        ? escapeMarkdown(part.text)
        : `[${escapeMarkdown(part.text)}](${href})`;
    })
    .join('');
}

/** Writes a table; cells are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const section = (heading: string, ...blocks: readonly string[]): string[] => {
  const filled = blocks.filter((block) => block !== '');
  return filled.length === 0 ? [] : [`## ${heading}`, ...filled];
};

const bullets = (lines: readonly string[], mark: (index: number) => string = () => '-'): string =>
  lines.map((line, index) => `${mark(index)} ${line}`).join('\n');

const sourceList = (sources: readonly SourceLink[]): string =>
  bullets(sources.map(({title, url}) => `[${escapeMarkdown(title)}](${url})`));

/**
 * Writes a result as a Markdown document: ready for a ticket, complete with reasons, sources,
 * permission sets and the link that shows the same answer again.
 *
 * @param state complete answers
 * @param rule the rule that applies to them
 * @param absolute makes addresses on the site absolute
 * @param url address of the result itself
 */
export function resultMarkdown(
  state: ChooserState,
  rule: ModelRule,
  wording: Wording,
  absolute: Absolute,
  url: string,
): string {
  const {t, locale, catalogue} = wording;
  const content = resultContent(state, rule, wording);
  const date = formatDay(catalogue.checked, locale);
  const rich = ({text, href}: Line) =>
    richMarkdown(text, href === undefined ? undefined : absolute(href));
  const sources = (links: readonly SourceLink[]) =>
    links.length === 0 ? '' : `${t('sources', {date})}\n\n${sourceList(links)}`;
  const blocks = [
    `# ${content.title}`,
    content.lead,
    ...section(
      t('result.why'),
      content.reason,
      content.isInferred ? t('inferred') : '',
      ...(content.conflict
        ? [
            `${t('conflict.heading')}:`,
            bullets(content.conflict.positions),
            content.conflict.conclusion,
          ]
        : []),
      sources(content.sources),
    ),
    ...(needsPermissionSets(rule) ? permissionBlocks(state, wording, absolute, sources) : []),
    ...section(
      t('result.next'),
      bullets(content.steps.map(rich), (index) => `${index + 1}.`),
    ),
    ...section(t('result.notes'), bullets(content.notes.map(rich)), sources(content.noteSources)),
    ...section(
      t('flips.heading'),
      bullets(
        content.flips.map(({asked, answered, outcome}) => `${asked}: ${answered} → ${outcome}`),
      ),
    ),
    ...section(
      t('answers.heading'),
      bullets(
        answerLines(state.answers, wording).map(({asked, answered}) => `${asked}: ${answered}`),
      ),
    ),
    '---',
    `${t('markdown.link', {url: `<${url}>`})}`,
    t('markdown.version', {version: model.version, date}),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function permissionBlocks(
  state: ChooserState,
  wording: Wording,
  absolute: Absolute,
  sources: (links: readonly SourceLink[]) => string,
): string[] {
  const {t} = wording;
  const {columns, rows, gap, remarks, sources: links} = permissionContent(state, wording);
  const cell = (choices: (typeof rows)[number]['cells'][number]) =>
    choices.length === 0
      ? t('advice.gap')
      : choices
          .map(({sets, when, isUnlisted}) => {
            const names = sets.map(({label, href}) => `[${label}](${absolute(href)})`).join(' + ');
            const remark = [when, isUnlisted ? t('advice.unlisted') : '']
              .filter(Boolean)
              .join('; ');
            return remark === '' ? names : `${names} (${remark})`;
          })
          .join('<br>');
  return section(
    t('advice.heading'),
    t('advice.intro'),
    markdownTable(
      [t('advice.task'), ...columns.map(({label}) => label)],
      rows.map(({task, cells}) => [task, ...cells.map(cell)]),
    ),
    ...gap.map((sentence) => richMarkdown(sentence)),
    bullets(remarks.map((remark) => richMarkdown(remark))),
    sources(links),
  );
}
