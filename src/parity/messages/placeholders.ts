import type {CatalogueSystem} from './catalogue';

/** Docusaurus' `interpolate` splits texts at these. */
const docusaurusPlaceholder = /\{\w+\}/g;
/** `{{name}}`, unescaped `{{- name}}`, formatted `{{name, number}}`. */
const i18nextPlaceholder = /\{\{-?([^{}]*)\}\}/g;
/** `$t(key)`, `$t(key, {"count": 1})`. */
const nesting = /\$t\(([^(){}]*)/g;

/**
 * The placeholders of a text in order, as they are to be written: `{count}`, `{{count}}`, `$t(key)`.
 * Formats and options are left out, as languages may need their own.
 */
export function placeholdersOf(text: string, system: CatalogueSystem): readonly string[] {
  if (system === 'docusaurus') return text.match(docusaurusPlaceholder) ?? [];
  return [
    ...Array.from(text.matchAll(i18nextPlaceholder), (match) => `{{${firstPart(match[1])}}}`),
    ...Array.from(text.matchAll(nesting), (match) => `$t(${firstPart(match[1])})`),
  ];
}

function firstPart(written: string | undefined): string {
  return (written ?? '').split(',', 1)[0]?.trim() ?? '';
}

/** A text without its placeholders. */
export function withoutPlaceholders(text: string, system: CatalogueSystem): string {
  return system === 'docusaurus'
    ? text.replace(docusaurusPlaceholder, ' ')
    : text.replace(i18nextPlaceholder, ' ').replace(nesting, ' ');
}
