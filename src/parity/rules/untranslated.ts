import type {LeafPair} from '../align/leafPairs';
import type {Leaf} from '../document/leaves';
import {codeIn, exemptIn} from '../prose/exempt';
import {type ForeignRun, foreignRuns, mayHoldRun} from '../prose/foreignRuns';
import {type Vocabulary, vocabularyOf} from '../prose/vocabulary';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {causeOf, lackingSide} from './differences';
import {missingParagraphs} from './missingParagraphs';
import {missingSentences} from './missingSentences';
import type {Rule} from './rule';

/**
 * Nothing is left in the source's language, and no paragraph is left out.
 *
 * Paragraphs, sentences and clauses, list items, cells, headings, titles and front matter are read;
 * a stretch without a word of the page's own language, but with several of the other's, was not
 * translated. Between languages of one script frequent words decide; between scripts the letters.
 * Code, names, quotations, labels in bold and titles of pages elsewhere may stay as they are. A few
 * words are a warning. A paragraph of the source without a counterpart is an error where everything
 * around it has one, otherwise a warning; a sentence that a shorter paragraph seems to leave out is a
 * warning, or an error where code, links or figures are missing with it. Text of the translation's language on the source page is an
 * error of the source. A page that is its source word for word is the rule `pages`'s.
 *
 * Reported:
 *
 *     en  Create a token. You can delete it at any time.
 *     ru  Создайте токен. You can delete it at any time.
 *     →   error: “You can delete it at any time.” is still in English
 *
 * Not reported:
 *
 *     en  Choose **Create a new token**, then GitHub Actions.
 *     ru  Выберите **Create a new token**, затем GitHub Actions.
 */
export const untranslatedRule: Rule = {
  id: 'untranslated',
  severity: 'error',
  summary: 'No paragraph or sentence is left in the source’s language, or left out.',
  checkPair: (pair) => {
    const {source, translation} = pair;
    if (source.locale.split('-')[0] === translation.locale.split('-')[0]) return [];
    return [
      ...missingParagraphs(pair),
      ...missingSentences(pair),
      ...pair.leaves.flatMap((leaves) => [
        ...leftInSource(leaves, vocabularyOf(translation.locale, source.locale), source.locale),
        ...foreignInSource(
          leaves,
          vocabularyOf(source.locale, translation.locale),
          translation.locale,
        ),
      ]),
    ];
  },
};

/** A stretch of fewer plain words is a term or a title. */
const fewestWords = 2;

/** Text of the translation that is still the source's. */
function leftInSource(leaves: LeafPair, vocabulary: Vocabulary, locale: string): Draft[] {
  const {source, translation} = leaves;
  if (!translation || translation.role === 'link' || isElsewhere(translation)) return [];
  const runs = runsOf(translation, vocabulary, fewestWords);
  if (runs.length === 0) return [];
  const isCommon = isTheSame(leaves);
  return runs.flatMap((run): Draft[] => {
    if (isCommon && run.extent !== 'text') return [];
    const text = translation.prose.text.slice(run.start, run.end);
    const at = source ? inOneLine(source.prose.text).indexOf(inOneLine(text)) : -1;
    const severity = gradeLeft(run, at !== -1, vocabulary, translation);
    if (severity === null) return [];
    return [
      {
        severity,
        message: `${subjectOf(run, leaves)} still in ${languageName(locale)}: “${excerpt(text)}”. Translate it.`,
        suggestion: null,
        source:
          source && at !== -1
            ? {range: source.prose.toSource(at, at + text.length), value: excerpt(text)}
            : lackingSide(leaves.sourcePlace),
        translation: {
          range: translation.prose.toSource(run.start, run.end),
          value: excerpt(text),
        },
        ...(leaves.unpaired && {cause: causeOf(leaves)}),
      },
    ];
  });
}

/** A paragraph may be broken at another word; each character keeps its place. */
function inOneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}

function gradeLeft(
  run: ForeignRun,
  isRepeated: boolean,
  vocabulary: Vocabulary,
  leaf: Leaf,
): Severity | null {
  const {plain, telling, extent} = run;
  if (!vocabulary.knowsForeign) return isRepeated && plain >= 6 ? worst(leaf) : null;
  if (telling === 0) return null;
  // Of a language that nothing is known of, a word or two look like another’s by chance.
  const {knowsOwn, ownScripts} = vocabulary;
  if (!knowsOwn && ownScripts.size === 0 && !isRepeated && telling < Math.max(2, plain / 3))
    return null;
  if (extent === 'clause') {
    if (isRepeated && plain >= 5 && telling >= 3) return worst(leaf);
    return plain >= 4 && telling >= 2 ? 'warning' : null;
  }
  const needed = isRepeated ? 4 : 5;
  if (plain >= needed && telling >= 2) return worst(leaf);
  if (isRepeated && plain + telling >= 5) return worst(leaf);
  return isRepeated || plain >= 3 ? 'warning' : null;
}

/** Titles of pages elsewhere and error messages may be quoted on purpose. */
function worst({role, path}: Leaf): Severity {
  if (role === 'attribute' || path.some(({kind}) => kind === 'quote')) return 'warning';
  return role === 'front-matter' ? 'warning' : 'error';
}

/** A text that stands on both pages and holds both languages: it compares them. */
function isTheSame({source, translation}: LeafPair): boolean {
  return plainText(source) === plainText(translation);
}

function plainText(leaf: Leaf | null): string | undefined {
  return leaf?.prose.text.replace(/\s+/g, ' ').trim();
}

/** An attribute of a component that leads to another site: its title is that site's. */
function isElsewhere({role, block}: Leaf): boolean {
  if (role !== 'attribute' || !block) return false;
  return block.attributes.some(({name, value}) => name === 'href' && /^https?:\/\//.test(value));
}

/** Text of the source that is already the translation's. */
function foreignInSource(leaves: LeafPair, vocabulary: Vocabulary, locale: string): Draft[] {
  const {source, translation} = leaves;
  if (!source || source.role === 'link') return [];
  return runsOf(source, vocabulary, 4).flatMap((run): Draft[] => {
    if (vocabulary.knowsForeign ? run.telling < 2 : run.plain < 6) return [];
    if (run.extent === 'clause' && run.plain < 8) return [];
    if (run.extent !== 'text' && isTheSame(leaves)) return [];
    const text = source.prose.text.slice(run.start, run.end);
    return [
      {
        severity: 'error',
        message: `Text in ${languageName(locale)} stands on the source page: “${excerpt(text)}”.`,
        suggestion: null,
        source: {range: source.prose.toSource(run.start, run.end), value: excerpt(text)},
        translation: translation && lackingSide(leaves.translationPlace),
        ofSource: true,
      },
    ];
  });
}

/** Reads without exemptions first: nearly every text of a page has nothing foreign in it. */
function runsOf(leaf: Leaf, vocabulary: Vocabulary, fewest: number): ForeignRun[] {
  const {text} = leaf.prose;
  if (!mayHoldRun(text, vocabulary, fewest)) return [];
  if (foreignRuns(text, codeIn(leaf), vocabulary, fewest).length === 0) return [];
  return foreignRuns(text, exemptIn(leaf), vocabulary, fewest);
}

const subjects: Readonly<Record<LeafPair['group']['kind'], string>> = {
  attribute: 'This attribute is',
  cell: 'This table cell is',
  'front-matter': 'This front matter field is',
  heading: 'This heading is',
  item: 'This list item is',
  prose: 'This paragraph is',
};

function subjectOf({extent}: ForeignRun, {group}: LeafPair): string {
  if (extent === 'sentence') return 'This sentence is';
  return extent === 'text' ? subjects[group.kind] : 'A part of this text is';
}

/** How English calls the language of a locale. */
function languageName(locale: string): string {
  return new Intl.DisplayNames(['en'], {type: 'language'}).of(locale) ?? locale;
}

/** Enough of a text to be recognised. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= 80) return line;
  const cut = line.slice(0, 79);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}
