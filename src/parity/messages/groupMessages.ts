import type {CatalogueSystem, Message} from './catalogue';
import {categoryOrder, type PluralCategory, type PluralType} from './pluralCategories';

/** One text of a message: a message has one, or one for each plural form. */
export interface Form {
  readonly message: Message;
  readonly text: string;
  /** Null for a text without plural, and for Docusaurus' forms, which are told by their order. */
  readonly category: PluralCategory | null;
}

/** A message as its program knows it, with all its forms. */
export interface MessageGroup {
  /** Without the suffixes of plural forms. */
  readonly key: string;
  /** Null for a message without plural. */
  readonly plural: PluralType | null;
  /** In the order of the file; at least one. */
  readonly forms: readonly [Form, ...Form[]];
}

/** Both sides of a pair of catalogues, by an id that tells plural messages from plain ones. */
export interface GroupedPair {
  readonly source: ReadonlyMap<string, MessageGroup>;
  readonly translation: ReadonlyMap<string, MessageGroup>;
}

/**
 * Groups the messages of two catalogues with their plural forms. What is plural on one side is so on
 * the other.
 *
 * i18next tells forms by suffixes that may also end a plain key ("reason_other"): they are forms where
 * `_other` has company or the text counts. Docusaurus parts forms by `|`, without spaces on both sides.
 */
export function groupMessages(
  source: readonly Message[],
  translation: readonly Message[],
  system: CatalogueSystem,
): GroupedPair {
  const group = system === 'docusaurus' ? groupDocusaurus : groupI18next;
  const plurals = system === 'docusaurus' ? docusaurusPlurals : i18nextPlurals;
  const keys = new Set([...plurals(source), ...plurals(translation)]);
  return {source: group(source, keys), translation: group(translation, keys)};
}

/** The id of a plural i18next message, which no plain key has. */
export function pluralId(base: string, plural: PluralType): string {
  return JSON.stringify([base, plural]);
}

const suffixPattern = new RegExp(`^(.+?)_(ordinal_)?(${categoryOrder.join('|')})$`, 's');
const counts = /\{\{-?\s*count\s*[,}]/;

function takeSuffix(
  key: string,
): {base: string; plural: PluralType; category: PluralCategory; id: string} | null {
  const [, base, ordinal, suffix] = suffixPattern.exec(key) ?? [];
  const category = categoryOrder.find((one) => one === suffix);
  if (!base || !category) return null;
  const plural = ordinal ? 'ordinal' : 'cardinal';
  return {base, plural, category, id: pluralId(base, plural)};
}

function i18nextPlurals(messages: readonly Message[]): ReadonlySet<string> {
  const plurals = new Set<string>();
  const found = new Map<string, Set<PluralCategory>>();
  for (const {key, text} of messages) {
    const suffix = takeSuffix(key);
    if (!suffix) continue;
    const categories = (found.get(suffix.id) ?? new Set()).add(suffix.category);
    found.set(suffix.id, categories);
    const hasCompany = categories.has('other') && categories.size > 1;
    if (hasCompany || counts.test(text)) plurals.add(suffix.id);
  }
  return plurals;
}

function groupI18next(
  messages: readonly Message[],
  plurals: ReadonlySet<string>,
): ReadonlyMap<string, MessageGroup> {
  const groups = new Map<string, MessageGroup>();
  for (const message of messages) {
    const {key, text} = message;
    const suffix = takeSuffix(key);
    if (!suffix || !plurals.has(suffix.id)) {
      groups.set(key, {key, plural: null, forms: [{message, text, category: null}]});
      continue;
    }
    const form = {message, text, category: suffix.category};
    const group = groups.get(suffix.id);
    groups.set(suffix.id, {
      key: suffix.base,
      plural: suffix.plural,
      forms: group ? [...group.forms, form] : [form],
    });
  }
  return groups;
}

const pipeWithoutSpaces = /\S\||\|\S/;
const speaksOfPlurals = /plural/i;

function docusaurusPlurals(messages: readonly Message[]): ReadonlySet<string> {
  return new Set(
    messages
      .filter(
        ({text, key, description}) =>
          text.includes('|') &&
          (pipeWithoutSpaces.test(text) || speaksOfPlurals.test(`${key} ${description}`)),
      )
      .map(({key}) => key),
  );
}

function groupDocusaurus(
  messages: readonly Message[],
  plurals: ReadonlySet<string>,
): ReadonlyMap<string, MessageGroup> {
  return new Map(
    messages.map((message): [string, MessageGroup] => {
      const {key, text} = message;
      const [first = '', ...rest] = plurals.has(key) ? text.split('|') : [text];
      const form = (one: string): Form => ({message, text: one, category: null});
      const plural = plurals.has(key) ? 'cardinal' : null;
      return [key, {key, plural, forms: [form(first), ...rest.map(form)]}];
    }),
  );
}
