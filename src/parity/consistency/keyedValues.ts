import type {LeafPair} from '../align/leafPairs';
import type {Leaf} from '../document/leaves';
import {foldLabel, isSameRendering} from './rendering';

/** What a page says of a key: the second cell of a row, or what follows a label and its colon. */
export interface KeyedValue {
  readonly key: string;
  readonly value: string;
  /** Indices of the value into the leaf's text. */
  readonly start: number;
  readonly end: number;
  readonly leaf: Leaf;
}

/** A key and its value in both languages. */
export interface ValuePair {
  readonly source: KeyedValue;
  readonly translation: KeyedValue;
  readonly pair: LeafPair;
}

/** Two places that say the same in one language and something else in the other. */
export interface Disagreement {
  readonly first: ValuePair;
  readonly again: ValuePair;
  /** The language whose places differ. */
  readonly side: 'source' | 'translation';
}

const mostWords = 8;

/** Keys of one value in one language and of two in the other, once a key. */
export function disagreements(leaves: readonly LeafPair[]): Disagreement[] {
  const groups = new Map<string, ValuePair[]>();
  const found: Disagreement[] = [];
  for (const values of valuePairs(leaves)) {
    const key = foldLabel(values.source.key);
    const known = groups.get(key);
    if (!known) {
      groups.set(key, [values]);
      continue;
    }
    for (const first of known) {
      if (!isSameRendering(foldLabel(first.translation.key), foldLabel(values.translation.key))) {
        continue;
      }
      const isSame = (side: 'source' | 'translation') =>
        isSameRendering(foldLabel(first[side].value), foldLabel(values[side].value));
      const [own, other] = [isSame('source'), isSame('translation')];
      if (own === other) continue;
      const same = own ? 'source' : 'translation';
      if (foldLabel(first[same].value) !== foldLabel(values[same].value)) continue;
      found.push({first, again: values, side: own ? 'translation' : 'source'});
      break;
    }
    known.push(values);
  }
  return found;
}

function valuePairs(leaves: readonly LeafPair[]): ValuePair[] {
  return leaves.flatMap((pair, index): ValuePair[] => {
    const {source, translation, unpaired} = pair;
    if (!source || !translation || unpaired || source.role !== 'text') return [];
    if (source.block?.kind === 'cell') return cellPair(pair, leaves[index - 1]);
    const [own, other] = [labelledValue(source), labelledValue(translation)];
    return own && other ? [{source: own, translation: other, pair}] : [];
  });
}

/** The second of two cells, with the first as its key. */
function cellPair(pair: LeafPair, before: LeafPair | undefined): ValuePair[] {
  const {source, translation} = pair;
  if (!source || !translation || !before?.source || !before.translation) return [];
  const row = source.path.at(-2);
  const isSecond =
    row?.children.length === 2 &&
    row.children[1] === source.block &&
    row.children[0] === before.source.block;
  if (!isSecond) return [];
  const [own, other] = [
    cellValue(before.source, source),
    cellValue(before.translation, translation),
  ];
  return own && other ? [{source: own, translation: other, pair}] : [];
}

function cellValue(first: Leaf, second: Leaf): KeyedValue | null {
  const {text} = second.prose;
  return toValue(first.prose.text, second, 0, text.length);
}

/** `**Timeout**: 30 seconds` */
function labelledValue(leaf: Leaf): KeyedValue | null {
  const {text, spans} = leaf.prose;
  const label = spans.find(({kind}) => kind === 'strong' || kind === 'code');
  if (label?.start !== 0 || label.end === 0) return null;
  const inner = text[label.end - 1] === ':';
  if (!inner && !/^\s?[:：]/.test(text.slice(label.end, label.end + 2))) return null;
  const start = text.slice(label.end, label.end + 3).search(/[^\s:：]/);
  if (start === -1) return null;
  return toValue(text.slice(0, label.end), leaf, label.end + start, text.length);
}

function toValue(key: string, leaf: Leaf, start: number, end: number): KeyedValue | null {
  const value = leaf.prose.text.slice(start, end).trim();
  if (value === '' || key.trim() === '' || value.split(/\s+/, mostWords + 1).length > mostWords) {
    return null;
  }
  return {key, value, start, end, leaf};
}
