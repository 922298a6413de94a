import type {FrontMatterField, Range} from '../document/document';
import type {Page} from '../document/page';
import {namesLocale} from '../links/plainPath';
import {readFrontMatter} from '../parse/readFrontMatter';
import type {Edit} from '../report/draft';
import type {PagePair} from './rule';

/**
 * Writes the source’s value in place of the translation’s, in the translation’s quotes where that
 * keeps its type, otherwise as the source writes it.
 *
 * @returns null where the front matter would not be the same but for this value
 */
export function mendValue(
  field: FrontMatterField,
  twin: FrontMatterField,
  pair: PagePair,
): readonly Edit[] | null {
  if (namesLocaleOf(field, pair)) return null;
  const whole = withQuotes(twin.range, pair.translation);
  const edits = [
    {range: twin.range, text: textOf(field.range, pair.source)},
    {range: whole, text: textOf(withQuotes(field.range, pair.source), pair.source)},
  ];
  const edit = edits.find((each) => becomes(each, field, pair.translation));
  return edit ? [edit] : null;
}

/**
 * Adds a line for a key of the source, behind the key that stands before it there.
 *
 * @returns null where the key is not a line by itself
 */
export function addKey(field: FrontMatterField, pair: PagePair): readonly Edit[] | null {
  const {source, translation} = pair;
  const other = translation.document.frontMatter;
  const own = source.document.frontMatter;
  if (!own || !other || other.fields.length === 0 || namesLocaleOf(field, pair)) return null;
  const line = lineOf(field.range, source);
  if (!/^[\w-]+:[ \t]/.test(line) || !line.startsWith(`${field.path}:`)) return null;
  const before = own.fields.slice(0, own.fields.indexOf(field)).reverse();
  const neighbour = before
    .flatMap(({path}) => other.fields.find((each) => each.path === path) ?? [])
    .find(({path, range}) => lineOf(range, translation).startsWith(`${path}:`));
  const {text} = translation.document;
  const anchor = neighbour ? lineEnd(text, neighbour.range.end) : other.range.start;
  const edits = [
    {range: {start: anchor, end: anchor}, text: neighbour ? `\n${line}` : `${line}\n`},
  ];
  return edits.every((edit) => becomes(edit, field, translation)) ? edits : null;
}

/** The front matter says the same as before, and the field’s value. */
function becomes({range, text}: Edit, field: FrontMatterField, {document}: Page): boolean {
  const {frontMatter} = document;
  if (!frontMatter || range.start < frontMatter.range.start || /[\r\n]---/.test(text)) {
    return false;
  }
  const [start, end] = [frontMatter.range.start, frontMatter.range.end];
  const yaml = document.text.slice(start, range.start) + text + document.text.slice(range.end, end);
  const read = readFrontMatter(yaml, {start: 0, end: yaml.length});
  if (!('frontMatter' in read)) return false;
  const say = (fields: readonly FrontMatterField[]) =>
    fields.filter(({path}) => path !== field.path).map(({path, value}) => [path, value]);
  const mended = read.frontMatter.fields.find(({path}) => path === field.path);
  return (
    mended?.value === field.value &&
    JSON.stringify(say(read.frontMatter.fields)) === JSON.stringify(say(frontMatter.fields))
  );
}

/** An address or name that differs between languages. */
function namesLocaleOf({value}: FrontMatterField, {source, translation}: PagePair): boolean {
  return typeof value === 'string' && namesLocale(value, [source.locale, translation.locale]);
}

function withQuotes({start, end}: Range, {document: {text}}: Page): Range {
  const quote = text[start - 1];
  const isQuoted = (quote === '"' || quote === "'") && text[end] === quote;
  return isQuoted ? {start: start - 1, end: end + 1} : {start, end};
}

function textOf({start, end}: Range, {document}: Page): string {
  return document.text.slice(start, end);
}

function lineOf({start, end}: Range, {document: {text}}: Page): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, lineEnd(text, end));
}

function lineEnd(text: string, from: number): number {
  const end = /[\r\n]|$/.exec(text.slice(from, from + 10_000));
  return from + (end?.index ?? 0);
}
