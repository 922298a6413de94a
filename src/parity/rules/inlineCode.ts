import {compareFacts} from '../compare/compareFacts';
import {type Difference, difference} from '../compare/difference';
import type {Fact} from '../compare/fact';
import {joinDistant} from '../compare/joinDistant';
import {isFree} from '../compare/place';
import type {Range} from '../document/document';
import type {Leaf} from '../document/leaves';
import {inlineCodeOf} from '../extract/inlineCodeFacts';
import {namesOwnLanguage, plainPath} from '../links/plainPath';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {draftDifferences, sideOf} from './differences';
import {isOwnExample, isSameCode, isSameName} from './inlineCodeForms';
import {mendInlineCode} from './mendInlineCode';
import {differsInReadersWords} from './readersForms';
import type {PagePair, Rule} from './rule';

/**
 * Both languages set the same words as code.
 *
 * Inline code is compared as a set in each section, and item by item in lists and tables, so that
 * two names that have changed places are seen; how often a name is repeated is free. Where a
 * paragraph mentions as many names in both languages, one mention that became another is seen as
 * well. A name that lost its marks but still stands there is a warning, and so is a name in other
 * signs (`key()` for `key`, `cache=no` for `cache`) or an example in the translation's own words.
 *
 * Reported:
 *
 *     en  Set `DBT_TOKEN` first.
 *     ru  Сначала задайте `DBT_KEY`.
 *     →   error: expected `DBT_TOKEN`
 *
 * Not reported:
 *
 *     en  Set `DBT_TOKEN`. `DBT_TOKEN` is read at start.
 *     ru  Задайте `DBT_TOKEN`: он читается при запуске.
 */
export const inlineCodeRule: Rule = {
  id: 'inline-code',
  severity: 'error',
  summary: 'Both languages set the same words as code, in the same places.',
  checkPair: (pair) => {
    const told = new Set<Leaf | undefined>();
    const draft = (difference: Difference<string>): Draft[] => {
      const drafts = draftsOf(difference, pair);
      if (drafts.length > 0) {
        for (const fact of factsOf(difference)) told.add(fact?.leaf);
        told.add(difference.pair.translation ?? undefined);
      }
      return drafts;
    };
    const drafts = inlineCodeDifferences(pair).flatMap(draft);
    return [...drafts, ...changedMentions(pair, told).flatMap(draft)];
  },
};

function factsOf({source, translation, second}: Difference<string>) {
  return [source, translation, second?.source, second?.translation];
}

function draftsOf(difference: Difference<string>, pair: PagePair): Draft[] {
  const unmarked = lostMark(difference);
  if (unmarked) return [unmarked];
  const drafts = draftDifferences([difference], {
    noun: 'code',
    suggest: ({value}) => value,
    mend: (source, instead) =>
      isTranslatable(source, instead, pair) ? null : mendInlineCode(source, instead, pair),
    grade: (each) => grade(each, pair),
  });
  return drafts.map((each) => asEcho(each));
}

/** A date or version in code is told by the rule that knows its value. */
function asEcho(draft: Draft): Draft {
  const value = draft.source?.value;
  return value && /^v?\d+(?:[.-]\d+)+$/.test(value) ? {...draft, echoes: value} : draft;
}

function inlineCodeDifferences(pair: PagePair): Difference<string>[] {
  return compareFacts<string>(pair.leaves, {
    source: inlineCodeOf,
    translation: inlineCodeOf,
    same: (a, b) => isSameCode(a.key, b.key),
    asSet: true,
    closeness: (a, b) => closeness(a.key, b.key),
  });
}

/**
 * A mention that became another code, which compared as sets is lacking nowhere: the old code is
 * mentioned more than once, or the new one is known from another paragraph. Told only of texts with
 * as many mentions in both languages, where one is gone and one is new.
 */
function changedMentions(
  {leaves}: PagePair,
  told: ReadonlySet<Leaf | undefined>,
): Difference<string>[] {
  let known: ReadonlySet<string> | null = null;
  const changes = leaves.flatMap((pair): Difference<string>[] => {
    const {source: text, translation, unpaired} = pair;
    if (!text || !translation || unpaired) return [];
    if (told.has(text) || told.has(translation)) return [];
    const own = inlineCodeOf(text);
    const other = inlineCodeOf(translation);
    if (own.length === 0 || own.length !== other.length) return [];
    const [lost, ...more] = surplus(own, other);
    const all = surplus(other, own);
    if (!lost || more.some(({key}) => key !== lost.key)) return [];
    known ??= new Set(
      leaves.flatMap(({source}) => (source ? inlineCodeOf(source) : []).map(({key}) => key)),
    );
    const strangers = all.filter(({key}) => !known?.has(key));
    // Items and cells are compared one by one already: only what the source nowhere has is new there.
    const isExchange = strangers.length === 0 && more.length === 0 && isFree(pair);
    const [gained, ...others] = isExchange ? all : strangers;
    if (!gained || others.length > 0) return [];
    const place = Math.min(other.indexOf(gained), own.length - 1);
    const source = own[place]?.key === lost.key ? own[place] : lost;
    return [difference({kind: 'changed', source: source ?? lost, translation: gained, pair})];
  });
  return joinDistant(changes, (a, b) => a.key === b.key);
}

/** Mentions beyond those that the other text has of the same code, one for each. */
function surplus(facts: readonly Fact<string>[], others: readonly Fact<string>[]): Fact<string>[] {
  const left = [...others];
  return facts.filter((fact) => {
    const at = left.findIndex(({key}) => isSameCode(fact.key, key));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const beyondLatin = /[^\P{L}\p{Script=Latin}]/u;
/** Words without any sign of code: `forbid`, `Hello world`. */
const plainWords = /^["'«„“]?\p{L}+(?: \p{L}+)*["'»“”]?$/u;

function grade(difference: Difference<string>, pages: PagePair): Severity | null {
  const {kind, elsewhere, weak, source, translation, pair} = difference;
  switch (kind) {
    case 'changed':
      return source && translation ? gradeChanged(source.key, translation.key, pages) : null;
    case 'missing':
      if (elsewhere) return null;
      return source && (/^\p{Ll}+$/u.test(source.key) || isHeld(source.key, pair.translation))
        ? 'warning'
        : 'error';
    case 'extra':
      return null;
    case 'moved':
      return pair.group.kind === 'prose' ? null : 'error';
    case 'swapped':
      return weak ? null : 'error';
  }
}

/** What may be the translator’s choice is not mended, even where two have changed places. */
function isTranslatable(source: Fact<string>, instead: Fact<string>, pages: PagePair) {
  return gradeChanged(source.key, instead.key, pages) !== 'error';
}

/** Other code of the same text says the name with more signs around it. */
function isHeld(code: string, leaf: Leaf | null): boolean {
  return leaf !== null && inlineCodeOf(leaf).some(({key}) => isSameName(code, key));
}

/** A plain word may have been translated; a name in code may not. */
function gradeChanged(source: string, translation: string, pages: PagePair) {
  const locales = [pages.source.locale, pages.translation.locale];
  if (beyondLatin.test(translation) && !beyondLatin.test(source)) return null;
  if (plainPath(source, locales) === plainPath(translation, locales)) return null;
  if (namesOwnLanguage(source, translation, locales.at(-1) ?? '')) return null;
  const isPlain = plainWords.test(source) && plainWords.test(translation);
  if (isPlain && closeness(source, translation) < 0.6) return 'warning';
  const isChosen =
    isSameName(source, translation) ||
    differsInReadersWords(source, translation) ||
    isOwnExample(source, translation, pages);
  return isChosen ? 'warning' : 'error';
}

/** The same words stand there, but no longer as code. */
function lostMark({kind, source, pair}: Difference<string>): Draft | null {
  if (!source || !pair.translation || (kind !== 'missing' && kind !== 'changed')) return null;
  const found = unmarked(pair.translation, source.key);
  if (!found) return null;
  return {
    severity: 'warning',
    message: `“${source.key}” is set as code in the source, but not here.`,
    suggestion: `\`${source.key}\``,
    source: sideOf(source),
    translation: {range: found, value: null},
  };
}

/** Where the code's text stands without marks, quotes aside. */
function unmarked(leaf: Leaf, code: string): Range | null {
  const {prose} = leaf;
  const plain = code.replace(/^["']|["']$/g, '');
  if (plain === '') return null;
  const marked = inlineCodeOf(leaf);
  for (let at = prose.text.indexOf(plain); at !== -1; at = prose.text.indexOf(plain, at + 1)) {
    const end = at + plain.length;
    if (isPartOfWord(prose.text, at, end)) continue;
    if (marked.some((fact) => fact.start <= at && fact.end >= end)) continue;
    return prose.toSource(at, end);
  }
  return null;
}

const latin = /[\p{Script=Latin}\p{N}_]/u;

function isPartOfWord(text: string, start: number, end: number): boolean {
  const touches = (inner: string | undefined, outer: string | undefined) =>
    latin.test(inner ?? '') && latin.test(outer ?? '');
  return touches(text[start], text[start - 1]) || touches(text[end - 1], text[end]);
}

/** Length of the common beginning and end, as a share of the longer one. */
function closeness(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let start = 0;
  while (start < length && a[start] === b[start]) start++;
  let end = 0;
  while (end < length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return (start + end) / Math.max(a.length, b.length, 1);
}
