import type {ChooserState} from '../engine/state';
import {model} from '../model/model';
import type {AnswerContent} from './answerContent';
import {answerLines} from './answerLines';
import {formatDay} from './formatDay';
import {parseRichText} from './parseRichText';
import type {PermissionContent} from './permissionContent';
import type {ChoiceContent, PlanContent} from './planContent';
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

const sourceNames = (sources: readonly SourceLink[]): string[] =>
  sources.map(
    ({title, url, date}) =>
      `[${escapeMarkdown(title)}](${url})${date === undefined ? '' : ` (${date})`}`,
  );

const fence = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

/** Names of sets joined by a plus, each a link to its row. */
function choiceText({sets, remarks}: ChoiceContent, absolute: Absolute): string {
  const names = sets.map(({label, href}) => `[${label}](${absolute(href)})`).join(' + ');
  return remarks.length === 0 ? names : `${names} (${escapeMarkdown(remarks.join('; '))})`;
}

function planLines(
  plans: readonly PlanContent[],
  {t}: Pick<Wording, 't'>,
  absolute: Absolute,
): string {
  return bullets(
    plans.map(({label, choices, gap}) => {
      const text =
        gap.length > 0
          ? gap.map((sentence) => richMarkdown(sentence)).join(' ')
          : choices.map((choice) => choiceText(choice, absolute)).join(`; ${t('advice.or')} `);
      return `**${label}**: ${text === '' ? t('advice.works') : text}`;
    }),
  );
}

function adviceBlocks(
  {columns, rows, gap}: PermissionContent,
  {t}: Pick<Wording, 't'>,
  absolute: Absolute,
): string[] {
  const cell = (choices: (typeof rows)[number]['cells'][number]) =>
    choices.length === 0
      ? t('advice.gap')
      : choices
          .map(({sets, when, isUnlisted}) => {
            const remarks = [when, isUnlisted ? t('advice.unlisted') : ''].filter(Boolean);
            return choiceText({sets, remarks}, absolute);
          })
          .join('<br>');
  return [
    markdownTable(
      [t('advice.task'), ...columns.map(({label}) => label)],
      rows.map(({task, cells}) => [task, ...cells.map(cell)]),
    ),
    ...gap.map((sentence) => richMarkdown(sentence)),
  ];
}

/**
 * Writes an answer as a Markdown document: ready for a ticket, complete with reasons, sources,
 * permission sets, the request and the link that shows the same answer again.
 *
 * @param state complete
 * @param content its words
 * @param absolute makes addresses on the site absolute
 * @param url address of the answer itself
 */
export function answerMarkdown(
  state: ChooserState,
  content: AnswerContent,
  wording: Wording,
  absolute: Absolute,
  url: string,
): string {
  const {t, locale, catalogue} = wording;
  const date = formatDay(catalogue.checked, locale);
  const rich = ({text, href}: Line) =>
    richMarkdown(text, href === undefined ? undefined : absolute(href));
  const sources = (links: readonly SourceLink[]) =>
    links.length === 0 ? '' : `${t('sources', {date})}\n\n${bullets(sourceNames(links))}`;
  const {advice, request, person} = content;
  const blocks = [
    `# ${content.subject === undefined ? '' : `${content.subject}: `}${content.title}`,
    content.lead,
    ...section(t('result.why'), content.reason, content.basis, sources(content.sources)),
    ...content.conflicts.flatMap(({positions, resolution, sources: links}) => [
      `${t('conflict.heading')}:`,
      bullets(positions),
      resolution,
      t('conflict.dates', {sources: sourceNames(links).join(', '), date}),
    ]),
    ...section(
      t('advice.heading'),
      content.plans.length > 0 && advice === undefined
        ? planLines(content.plans, wording, absolute)
        : '',
      ...(advice === undefined
        ? []
        : [...adviceBlocks(advice, wording, absolute), sources(advice.sources)]),
      person.length === 0
        ? ''
        : `${t('advice.person')} ${person
            .map(({label, href}) => `[${label}](${absolute(href)})`)
            .join(', ')}`,
      bullets(content.alternatives.map(escapeMarkdown)),
    ),
    ...section(
      t('result.next'),
      bullets(content.steps.map(rich), (index) => `${index + 1}.`),
    ),
    ...(request === undefined
      ? []
      : section(
          t('request.heading'),
          t('request.intro'),
          fence('bash', request.curl),
          fence('python', request.python),
        )),
    ...section(t('result.notes'), bullets(content.notes.map(rich)), sources(content.noteSources)),
    ...section(
      t('changes.heading'),
      bullets(content.changes.map(({label, outcome}) => escapeMarkdown(`${label} → ${outcome}`))),
    ),
    ...section(
      t('answers.heading'),
      bullets(
        answerLines(state.answers, wording).map(({asked, answered}) =>
          escapeMarkdown(`${asked}: ${answered}`),
        ),
      ),
    ),
    '---',
    t('markdown.link', {url: `<${url}>`}),
    t('markdown.version', {version: model.version, date}),
  ];
  return `${blocks.join('\n\n')}\n`;
}
