import {compareLines, type LineContext} from '../code/compareLines';
import type {Attribute, Range} from '../document/document';
import {isLinkAttribute, isProseAttribute} from '../document/leaves';
import {isImageSource} from '../extract/imageFacts';
import {plainPath} from '../links/plainPath';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';

/** An element of both pages whose attributes are compared. */
export interface ElementPair {
  readonly name: string;
  readonly source: {readonly attributes: readonly Attribute[]; readonly range: Range};
  readonly translation: {readonly attributes: readonly Attribute[]; readonly range: Range};
}

/** Attributes that people read, whatever their value looks like. */
const textNames = new Set(
  'title label alt description caption placeholder heading text summary content tooltip header footer author by message question answer subtitle tagline badge aria-label aria-description sidebar_label'.split(
    ' ',
  ),
);

/** A number, a name in code, a path: what no translator touches. */
const fixedValue = /^(?:[a-z0-9_$][\w$./:#@%+-]*|[./#@][\w./:#@%+-]*)$/;
const beyondLatin = /[^\P{L}\p{Script=Latin}]/u;
const inner = /\[\d+\]$/;

/**
 * Compares the attributes of an element, text aside. Addresses are the business of the rules `links`
 * and `images`.
 *
 * @param locales of both pages
 */
export function compareAttributes(
  {name, source, translation}: ElementPair,
  locales: readonly string[],
): Draft[] {
  const own = byName(source.attributes);
  const other = byName(translation.attributes);
  const drafts: Draft[] = [];
  for (const [key, attribute] of own) {
    const twin = other.get(key);
    if (!twin) {
      const severity = isText(attribute) ? 'warning' : 'error';
      drafts.push(missing(name, attribute, translation.range, severity));
      continue;
    }
    const severity = difference(name, attribute, twin, locales);
    if (severity === null) continue;
    drafts.push({
      severity,
      message: `Expected ${written(attribute)} at <${name}>, found ${written(twin)}.`,
      suggestion: attribute.kind === 'flag' ? null : attribute.value,
      source: {range: attribute.range, value: attribute.value},
      translation: {range: twin.range, value: twin.value},
    });
  }
  for (const [key, attribute] of other) {
    if (own.has(key)) continue;
    drafts.push({
      severity: 'warning',
      message: `The source’s <${name}> has no attribute ${written(attribute)}.`,
      suggestion: null,
      source: {range: openingTag(source.range), value: null},
      translation: {range: attribute.range, value: attribute.value || attribute.name},
    });
  }
  return drafts;
}

function missing(name: string, attribute: Attribute, range: Range, severity: Severity): Draft {
  return {
    severity,
    message: `The translation’s <${name}> lacks the attribute ${written(attribute)}.`,
    suggestion: null,
    source: {range: attribute.range, value: attribute.value || attribute.name},
    translation: {range: openingTag(range), value: null},
  };
}

function openingTag({start}: Range): Range {
  return {start, end: start + 1};
}

/** Strings inside an expression are compared with the expression. */
function byName(attributes: readonly Attribute[]): Map<string, Attribute> {
  const named = new Map<string, Attribute>();
  for (const attribute of attributes) {
    if (inner.test(attribute.name)) continue;
    named.set(attribute.name.replace(/^:|^v-bind:/, '').toLowerCase(), attribute);
  }
  return named;
}

function difference(
  element: string,
  source: Attribute,
  translation: Attribute,
  locales: readonly string[],
): Severity | null {
  if (source.value === translation.value && source.kind === translation.kind) return null;
  if (isLinkAttribute(source) && isLinkAttribute(translation)) return null;
  if (isImageSource(element, source.name)) return null;
  if (source.kind === 'expression' || translation.kind === 'expression') {
    const verdict = compareLines(source.value, translation.value, contextOf(locales));
    return verdict === 'changed' ? 'error' : verdict === 'reworded' ? 'warning' : null;
  }
  if (isText(source) || source.value === '') return null;
  if (plainPath(source.value, locales) === plainPath(translation.value, locales)) return null;
  const isFixed = !isProseAttribute(source) || fixedValue.test(source.value);
  if (!isFixed) return null;
  return beyondLatin.test(translation.value) ? 'warning' : 'error';
}

const contexts = new Map<string, LineContext>();

function contextOf(locales: readonly string[]): LineContext {
  const key = locales.join(' ');
  let context = contexts.get(key);
  if (!context) {
    const names = locales.flatMap((locale) => locale.toLowerCase().split('-'));
    context = {locales: new Set(names), isText: false, label: null};
    contexts.set(key, context);
  }
  return context;
}

function isText({name, kind, value}: Attribute): boolean {
  return (
    kind === 'text' &&
    (textNames.has(name.toLowerCase()) || /\s/.test(value.trim())) &&
    name !== 'class' &&
    name !== 'className'
  );
}

function written({name, kind, value}: Attribute): string {
  if (kind === 'flag') return `“${name}”`;
  return kind === 'text' ? `“${name}="${value}"”` : `“${name}={${value}}”`;
}
