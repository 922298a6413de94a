import {languageOf} from '../../parity/languages';
import {rules} from '../../parity/rules/registry';
import type {Rule} from '../../parity/rules/rule';
import type {PageWords} from './pageWords';
import {ruleText} from './ruleText';

/** Languages that come with data. */
const languages = ['en', 'ru', 'de', 'ko'];

/**
 * The page on every rule, in one language.
 *
 * @param words what the page says beside the rules' own texts, and those texts where they differ
 * @returns MDX
 * @throws Error if a translated text was made from another wording of its rule's doc comment
 */
export function renderRulePage(words: PageWords): string {
  const head = [
    ['---', `title: ${words.title}`, `description: ${words.description}`],
    [`sidebar_label: ${words.label}`, '---'],
  ];
  const parts = [
    head.flat().join('\n'),
    words.introduction,
    ...rules.map((rule) => section(rule, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(rule: Rule, words: PageWords): string {
  const {id} = rule;
  const text = ruleText(id);
  return [
    `## \`${id}\` {/* #${id} */}`,
    ...paragraphsOf(rule, words).map(escapeProse),
    `${words.severities[rule.severity]}${needs(rule, words)}`,
    words.reported,
    fence(text.reported),
    words.notReported,
    fence(text.notReported),
  ].join('\n\n');
}

function paragraphsOf({id}: Rule, {texts}: PageWords): readonly string[] {
  const {paragraphs, hash} = ruleText(id);
  if (texts === null) return paragraphs;
  const translated = texts[id];
  if (translated === undefined) {
    throw new Error(`The rule ${id} has no translated text: add one with “of: '${hash}'”.`);
  }
  if (translated.of !== hash || translated.paragraphs.length !== paragraphs.length) {
    throw new Error(
      `The doc comment of the rule ${id} has changed since it was translated: translate its ${paragraphs.length} paragraphs, and write “of: '${hash}'”.`,
    );
  }
  return translated.paragraphs;
}

/** The languages that a rule knows, where it can't do without their data. */
function needs({needs: parts = []}: Rule, words: PageWords): string {
  if (parts.length === 0) return '';
  const known = languages.filter((language) =>
    parts.every((part) => languageOf(language)?.[part] !== undefined),
  );
  return ` ${words.languages(known.map((language) => `\`${language}\``).join(', '))}`;
}

/** Outside of code, MDX reads braces as expressions and angle brackets as elements. */
function escapeProse(text: string): string {
  return text.replace(/`[^`]*`|[{<]/g, (found) => (found.startsWith('`') ? found : `\\${found}`));
}

/** A fence longer than any in the examples. */
function fence(examples: readonly string[]): string {
  return `\`\`\`\`text\n${examples.join('\n\n')}\n\`\`\`\``;
}
