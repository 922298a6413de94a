import {type Leaf, leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import {createPageCache} from '../document/pageCache';
import {inlineCodeOf} from '../extract/inlineCodeFacts';
import type {PagePair} from './rule';

/** Two ways to write one piece of code: other spaces, `<Card>` or `<Card />`. */
export function isSameCode(a: string, b: string): boolean {
  return a === b || compact(a) === compact(b);
}

function compact(code: string): string {
  return code.replace(/ ?([{}()[\]|,;=<>]) ?/g, '$1').replace(/ ?\/>/g, '>');
}

/**
 * The same name with other signs around it: `root` for `'root'`, `fetch` for `fetch()`,
 * `cache=False` for `cache`.
 */
export function isSameName(source: string, translation: string): boolean {
  const [own, other] = [bare(source), bare(translation)];
  if (own === other) return own !== '';
  return holdsName(translation, own);
}

function bare(code: string): string {
  return code.replace(/^["']|["']$|\(\)$/g, '');
}

const partOfName = /[\p{L}\p{N}_$-]/u;

/** Whether a longer piece of code holds a name as a word of its own, other than after a dot. */
function holdsName(code: string, name: string): boolean {
  if (name.length < 2 || !/^[\p{L}_$]/u.test(name)) return false;
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [code[at - 1], code[at + name.length]];
    if (!partOfName.test(before) && before !== '.' && !/[\p{L}\p{N}_$.-]/u.test(after)) return true;
  }
  return false;
}

/**
 * Whether the translation shows the reader an example in their own language: `Beispiel.Datei.md` for
 * `Example.File.md`. Every word is new to the source page, and either a word of the translation’s
 * own prose, or one of several that leave nothing of what the source says: `Hallo Welt.txt`.
 */
export function isOwnExample(source: string, translation: string, pair: PagePair): boolean {
  // A word of another script has been told apart already; Latin words are foreign to that language.
  if (new Intl.Locale(pair.translation.locale).maximize().script !== 'Latn') return false;
  const own = wordsOf(source);
  const other = wordsOf(translation);
  const gained = other.filter((word) => !own.includes(word));
  if (gained.length === 0 || own.length === 0) return false;
  const isPhrase = [source, translation].every((code) => /\p{L}{2} \p{L}{2}/u.test(code));
  const kept = other.length - gained.length;
  if (isRenamedThroughout(own, other, pair)) return true;
  const isNew = gained.every((word) => !vocabularyOf(pair.source).has(word));
  if (isNew && isPhrase && gained.length > 1 && gained.length > kept) return true;
  return isNew && gained.every((word) => vocabularyOf(pair.translation).has(word));
}

/** The one word that differs was translated wherever the page has it in code: `/start`, `start.md`. */
function isRenamedThroughout(
  own: readonly string[],
  other: readonly string[],
  {source, translation}: PagePair,
): boolean {
  const [from, ...more] = own.filter((word) => !other.includes(word));
  const [to, ...others] = other.filter((word) => !own.includes(word));
  if (from === undefined || to === undefined || more.length + others.length > 0) return false;
  const [before, after] = [codeWords(source), codeWords(translation)];
  return (
    (before.get(from) ?? 0) > 1 && (after.get(to) ?? 0) > 1 && !after.has(from) && !before.has(to)
  );
}

const codeWordCache = createPageCache<Page, ReadonlyMap<string, number>>();

/** How many pieces of a page’s inline code hold each word. */
function codeWords(page: Page): ReadonlyMap<string, number> {
  let known = codeWordCache.get(page);
  if (!known) {
    const counts = new Map<string, number>();
    for (const leaf of leavesOf(page.document).all) {
      for (const {key} of inlineCodeOf(leaf)) {
        for (const word of new Set(wordsOf(key))) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    known = counts;
    codeWordCache.set(page, known);
  }
  return known;
}

/** Words of three letters or more, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

const vocabularies = createPageCache<Page, ReadonlySet<string>>();

/** The words of a page’s prose, code aside. */
function vocabularyOf(page: Page): ReadonlySet<string> {
  let known = vocabularies.get(page);
  if (!known) {
    known = new Set(leavesOf(page.document).all.flatMap((leaf) => wordsOf(withoutCode(leaf))));
    vocabularies.set(page, known);
  }
  return known;
}

function withoutCode(leaf: Leaf): string {
  let text = '';
  let end = 0;
  for (const fact of inlineCodeOf(leaf)) {
    text += `${leaf.prose.text.slice(end, fact.start)} `;
    end = fact.end;
  }
  return text + leaf.prose.text.slice(end);
}
