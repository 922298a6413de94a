import type {Document} from '../document/document';
import {chapterUnits, sectionUnits, type Unit} from './sectionUnits';

/** What a translation says of the source it was made from. */
export interface SourceRecord {
  /** The front matter’s key. */
  readonly key: 'translated_from' | 'translation.sections';
  /** Parts a page as the record does. */
  readonly unitsOf: (document: Document) => Unit[];
  /** Record by the translation’s unit; units without one are not judged. */
  readonly byUnit: ReadonlyMap<Unit, string>;
  /** Records that no section of the translation belongs to. */
  readonly unmatched: number;
}

/** Keys of the front matter that belong to the translation alone. */
export const recordKeys: readonly string[] = ['translated_from', 'translation'];

const digits = /^[0-9a-f]{16}$/;

/**
 * Reads the recorded hashes of a translation: `translated_from`, by section id,
 * or `translation.sections`, a list in the order of the sections of
 * level two, as the translation tool of the MCP Python SDK writes it.
 */
export function readRecord(translation: Document): SourceRecord | null {
  const fields = translation.frontMatter?.fields ?? [];
  const ids = new Map<string, string>();
  const list: string[] = [];
  for (const {path, range} of fields) {
    // As written: YAML reads a hash of digits alone, or like 12e4…, as a number.
    const text = translation.text.slice(range.start, range.end);
    if (path.startsWith('translated_from.')) ids.set(path.slice('translated_from.'.length), text);
    else if (/^translation\.sections\[\d+\]$/.test(path) && digits.test(text)) list.push(text);
  }
  if (ids.size > 0) return byId(translation, ids);
  return list.length > 0 ? byOrder(translation, list) : null;
}

function byId(translation: Document, ids: ReadonlyMap<string, string>): SourceRecord {
  const byUnit = new Map<Unit, string>();
  for (const unit of sectionUnits(translation)) {
    const record = ids.get(unit.id);
    if (record !== undefined) byUnit.set(unit, record);
  }
  return {
    key: 'translated_from',
    unitsOf: sectionUnits,
    byUnit,
    unmatched: ids.size - byUnit.size,
  };
}

function byOrder(translation: Document, list: readonly string[]): SourceRecord {
  const units = chapterUnits(translation);
  const matched = units.length === list.length ? units : [];
  return {
    key: 'translation.sections',
    unitsOf: chapterUnits,
    byUnit: new Map(matched.map((unit, index) => [unit, list[index] ?? ''])),
    unmatched: matched.length === 0 ? list.length : 0,
  };
}
