import {compareFacts} from '../compare/compareFacts';
import {type Difference, difference} from '../compare/difference';
import type {Fact} from '../compare/fact';
import type {Range} from '../document/document';
import type {Leaf} from '../document/leaves';
import {inlineCodeOf} from '../extract/inlineCodeFacts';
import {namesOwnLanguage, plainPath} from '../links/plainPath';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {draftDifferences, sideOf} from './differences';
import {isOwnExample, isSameCode, isSameName} from './inlineCodeForms';
import {mendInlineCode} from './mendInlineCode';
import type {PagePair, Rule} from './rule';

/**
 * Both languages set the same words as code.
 *
 * Inline code is compared as a set in each section, and item by item in lists and tables, so that
 * two names that have changed places are seen; how often a name is repeated is free. One of several
 * mentions that became code unknown to the source page is seen as well. A name that
 * lost its marks but still stands there is a warning, and so is a name in other signs (`key()` for
 * `key`, `cache=no` for `cache`) or an example in the translation's own words.
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
  checkPair: (pair) =>
    [...inlineCodeDifferences(pair), ...changedRepetitions(pair)].flatMap((difference) => {
      const unmarked = lostMark(difference);
      if (unmarked) return [unmarked];
      const drafts = draftDifferences([difference], {
        noun: 'code',
        suggest: ({value}) => value,
        mend: (source, instead) =>
          isTranslatable(source, instead, pair) ? null : mendInlineCode(source, instead, pair),
        grade: (each) => grade(each, pair),
      });
      return drafts.map((draft) => asEcho(draft));
    }),
};

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
 * One of several mentions that became another code: as a set, the leaf lacks nothing. Told only of
 * a text that the source page nowhere has, where one mention is gone for each that is new.
 */
function changedRepetitions({leaves}: PagePair): Difference<string>[] {
  let known: ReadonlySet<string> | null = null;
  const differences: Difference<string>[] = [];
  for (const pair of leaves) {
    if (!pair.source || !pair.translation || pair.unpaired) continue;
    const own = inlineCodeOf(pair.source);
    const other = inlineCodeOf(pair.translation);
    if (own.length < 2 || own.length !== other.length) continue;
    const keys = new Set(own.map(({key}) => key));
    const gained = other.filter(({key}) => !keys.has(key));
    const [translation] = gained;
    if (!translation || gained.length > 1) continue;
    const lost = own.filter(({key}) => timesOf(own, key) > timesOf(other, key));
    const [first] = lost;
    // Where the code is gone altogether, or several codes are fewer, sets are compared.
    if (!first || lost.some(({key}) => key !== first.key) || timesOf(other, first.key) === 0) {
      continue;
    }
    known ??= new Set(leaves.flatMap(({source}) => keysOf(source)));
    if (known.has(translation.key)) continue;
    const place = Math.min(other.indexOf(translation), own.length - 1);
    const source = own[place]?.key === first.key ? own[place] : first;
    differences.push(difference({kind: 'changed', source: source ?? first, translation, pair}));
  }
  return differences;
}

function timesOf(facts: readonly Fact<string>[], key: string): number {
  return facts.reduce((times, fact) => (fact.key === key ? times + 1 : times), 0);
}

function keysOf(leaf: Leaf | null): string[] {
  return leaf ? inlineCodeOf(leaf).map(({key}) => key) : [];
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
  const isFree = isSameName(source, translation) || isOwnExample(source, translation, pages);
  return isFree ? 'warning' : 'error';
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
