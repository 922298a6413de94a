import type {GroupKind, LeafPair} from '../align/leafPairs';
import type {Difference} from '../compare/difference';
import type {Fact} from '../compare/fact';
import type {Range} from '../document/document';
import type {Draft, Edit, Side} from '../report/draft';
import type {Severity} from '../report/finding';

/** How one kind of fact is spoken of. */
export interface Wording<Value> {
  /** `date`, `permission set`. */
  readonly noun: string;
  /** The fact as its page writes it; default the text. */
  readonly show?: (fact: Fact<Value>) => string;
  /** The fact as the target page should write it; null where that is not certain. */
  readonly suggest: (fact: Fact<Value>, instead: Fact<Value> | null) => string | null;
  /**
   * What to write in place of the translation's fact, where that mends the finding for certain;
   * otherwise null. Left out where nothing is ever certain.
   */
  readonly mend?: (source: Fact<Value>, translation: Fact<Value>) => string | null;
  /** Null for a difference that is none of the rule's business. */
  readonly grade: (difference: Difference<Value>) => Severity | null;
}

const places: Readonly<Record<GroupKind, string>> = {
  attribute: 'attribute',
  cell: 'table cell',
  'front-matter': 'front matter field',
  heading: 'heading',
  item: 'list item',
  prose: 'paragraph',
};

/** Turns the differences of one kind of fact into drafts, with the same sentences for every rule. */
export function draftDifferences<Value>(
  differences: readonly Difference<Value>[],
  wording: Wording<Value>,
): Draft[] {
  return differences.flatMap((difference) => {
    const severity = wording.grade(difference);
    return severity === null ? [] : [draft(difference, severity, wording)];
  });
}

function draft<Value>(
  difference: Difference<Value>,
  severity: Severity,
  wording: Wording<Value>,
): Draft {
  const {source, translation, pair} = difference;
  return {
    severity,
    message: sentence(difference, wording),
    suggestion: source ? wording.suggest(source, translation) : null,
    source: source ? sideOf(source) : lackingSide(pair.sourcePlace),
    translation: translation ? sideOf(translation) : lackingSide(pair.translationPlace),
    ...(pair.unpaired && {cause: causeOf(pair)}),
    ...fixOf(difference, wording),
  };
}

/** A changed fact is replaced, and of a swap both are. */
function fixOf<Value>(
  {kind, source, translation, second}: Difference<Value>,
  {mend}: Wording<Value>,
): Pick<Draft, 'fix'> {
  if (!mend || (kind !== 'changed' && kind !== 'swapped')) return {};
  const matches = [{source, translation}, ...(kind === 'swapped' && second ? [second] : [])];
  const fix = matches.flatMap(({source: own, translation: other}): Edit[] => {
    const text = own && other && mend(own, other);
    return other && text !== null ? [{range: other.range, text}] : [];
  });
  return fix.length === matches.length ? {fix} : {};
}

function sentence<Value>(
  difference: Difference<Value>,
  {noun, suggest, show = writtenText}: Wording<Value>,
): string {
  const {kind, source, translation, pair, second} = difference;
  const place = placeName(pair);
  const say = (fact: Fact<Value>) => quote(fact.key, show(fact));
  const wanted = source ? quote(source.key, suggest(source, translation) ?? show(source)) : '';
  switch (kind) {
    case 'changed':
      return `Expected the ${noun} ${wanted} in this ${place}, found ${translation ? say(translation) : ''}.`;
    case 'missing':
      return pair.unpaired
        ? `The ${unpairedName(pair)} with the ${noun} ${source ? say(source) : ''} is missing from the translation.`
        : `The translation lacks the ${noun} ${wanted} in this ${place}.`;
    case 'extra':
      return pair.unpaired
        ? `The ${unpairedName(pair)} with the ${noun} ${translation ? say(translation) : ''} is not in the source.`
        : `The source does not state the ${noun} ${translation ? say(translation) : ''} in this ${place}.`;
    case 'moved':
      return `The ${noun} ${wanted} belongs in another ${place}; the source states it elsewhere.`;
    case 'swapped':
      return `Two ${noun}s have changed places: expected ${wanted} in this ${place}, found ${translation ? say(translation) : ''}${
        second ? `, and ${say(second.translation)} where the source says ${say(second.source)}` : ''
      }.`;
  }
}

/** “as written” (canonical form), without saying the same twice. */
function quote(key: string, text: string): string {
  const written = text.replace(/[ \t\r\n]+/g, ' ').trim();
  return written === key || written === '' ? `“${key}”` : `“${written}” (${key})`;
}

function writtenText<Value>({leaf, start, end}: Fact<Value>): string {
  return leaf.prose.text.slice(start, end);
}

function placeName({group}: LeafPair): string {
  return places[group.kind];
}

function unpairedName({unpaired, group}: LeafPair): string {
  const block = unpaired?.source ?? unpaired?.translation;
  switch (block?.kind) {
    case 'list':
    case 'table':
    case 'admonition':
    case 'quote':
    case 'paragraph':
      return block.kind;
    case 'item':
      return 'list item';
    case 'row':
      return 'table row';
    case 'cell':
      return 'table cell';
    case 'component':
      return block.variant === '' ? 'component' : `<${block.variant}>`;
    default:
      return places[group.kind];
  }
}

/** One finding for a block without a counterpart, whatever facts stand in it. */
export function causeOf({unpaired}: Pick<LeafPair, 'unpaired'>): string {
  return unpaired?.source
    ? `source block at ${unpaired.source.range.start}`
    : `translation block at ${unpaired?.translation?.range.start ?? -1}`;
}

/** The side that states a fact. */
export function sideOf<Value>(fact: Fact<Value>): Side {
  return {range: fact.range, value: fact.key};
}

/** The side that lacks a fact: the first line of the place where it should stand. */
export function lackingSide(place: Range): Side {
  return {range: place, value: null};
}
