import type {RuleId, Severity} from '../../parity/report/finding';
import {russianTexts} from './russianTexts';

export interface TranslatedText {
  /** Hash of the English paragraphs, as `ruleText` gives it. */
  readonly of: string;
  readonly paragraphs: readonly string[];
}

/** The words of the page on rules in one language. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  readonly introduction: string;
  readonly reported: string;
  readonly notReported: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly languages: (list: string) => string;
  /** The rules' texts by id; null for the language of the doc comments. */
  readonly texts: Readonly<Partial<Record<RuleId, TranslatedText>>> | null;
}

export const english: PageWords = {
  title: 'Rules of docs-parity',
  description:
    'Every rule of docs-parity with examples of what it reports and what it leaves alone.',
  label: 'Rules',
  introduction: `Every rule compares one kind of fact. The order is that of the checker: of several findings with one cause, the first rule’s is shown. \`docs-parity explain RULE\` prints the same texts in the terminal.

In the examples, \`en\` is the source, \`ru\` the translation, and the arrow leads to the finding. \`--rule ID=warning\` or \`rules\` in the [configuration](/parity/index.mdx#configure) changes a severity, and [an exception with a reason](/parity/index.mdx#exceptions) accepts a single finding.`,
  reported: 'Reported:',
  notReported: 'Not reported:',
  severities: {error: 'Severity: error.', warning: 'Severity: warning.'},
  languages: (list) => `It needs data on the language and has some for ${list}.`,
  texts: null,
};

export const russian: PageWords = {
  title: 'Правила docs-parity',
  description: 'Все правила docs-parity с примерами того, о чём они сообщают и что пропускают.',
  label: 'Правила',
  introduction: `Каждое правило сравнивает факты одного рода. Порядок тот же, что и в программе: если у нескольких замечаний одна причина, показывается замечание первого правила. Те же тексты, но по-английски, выводит в терминал \`docs-parity explain RULE\`.

В примерах \`en\` — исходный текст, \`ru\` — перевод, а стрелка ведёт к замечанию. Важность меняют флаг \`--rule ID=warning\` и ключ \`rules\` в [конфигурации](/parity/index.mdx#configure), а отдельное замечание можно принять как [исключение с причиной](/parity/index.mdx#exceptions).`,
  reported: 'Сообщает:',
  notReported: 'Не сообщает:',
  severities: {error: 'Важность: ошибка.', warning: 'Важность: предупреждение.'},
  languages: (list) => `Правилу нужны данные о языке, и они есть для ${list}.`,
  texts: russianTexts,
};
