import {alignPages} from '../align/alignPages';
import type {Document, Range} from '../document/document';
import {recordOf, sectionUnits} from './sectionUnits';

/**
 * Writes into a translation which source it was made from: `translated_from` in its front matter, by
 * section id the hash of the source section. A record that is there already is replaced; nothing
 * else of the file changes, not even its line ends.
 *
 * @returns the text of the translation, the same where the record is right already
 */
export function stampPage(source: Document, translation: Document): string {
  const {text, frontMatter} = translation;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const entries = [...sourceRecords(source, translation)];
  const lines = entries.map(([id, record]) => `  ${keyOf(id)}: '${record}'`);
  const block = ['translated_from:', ...lines].join(lineEnd);
  if (!frontMatter) return ['---', block, '---', '', text].join(lineEnd);
  const old = blockOf(text, frontMatter.range);
  if (old) return text.slice(0, old.start) + block + text.slice(old.end);
  const at = frontMatter.range.end;
  const isOpen = at > frontMatter.range.start && !/[\r\n]$/.test(text.slice(0, at));
  const isClosed = /^[\r\n]/.test(text.slice(at));
  const written = (isOpen ? lineEnd : '') + block + (isClosed ? '' : lineEnd);
  return text.slice(0, at) + written + text.slice(at);
}

/** The record of each section that both pages have, by the id that the translation’s has. */
export function sourceRecords(
  source: Document,
  translation: Document,
): ReadonlyMap<string, string> {
  const own = new Map(sectionUnits(source).map((unit) => [unit.section, unit] as const));
  const {sections} = alignPages(source, translation);
  const partners = new Map(sections.map((pair) => [pair.translation, pair.source] as const));
  const records = new Map<string, string>();
  for (const unit of sectionUnits(translation)) {
    const partner = partners.get(unit.section);
    const twin = partner && own.get(partner);
    if (twin && !records.has(unit.id)) records.set(unit.id, recordOf(twin));
  }
  return records;
}

/** Words that YAML reads as something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function keyOf(id: string): string {
  const isPlain = /^[a-z][\w-]*$/i.test(id) && !reserved.test(id);
  return isPlain ? id : `'${id.replaceAll("'", "''")}'`;
}

/** The lines of the record, without the last line end. */
function blockOf(text: string, {start, end}: Range): Range | null {
  const yaml = text.slice(start, end);
  const first = /^translated_from:/m.exec(yaml);
  if (!first) return null;
  let last = first.index;
  let at = first.index;
  for (const line of yaml.slice(first.index).split(/(?<=\n)/)) {
    const isOwn = at === first.index || /^[ \t]/.test(line) || line.trim() === '';
    if (!isOwn) break;
    at += line.length;
    if (line.trim() !== '') last = at - (line.length - line.trimEnd().length);
  }
  return {start: start + first.index, end: start + last};
}
