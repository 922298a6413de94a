import type {Paragraph} from 'mdast';
import {type BenchPage, type BenchText, type Located, rawOf} from '../benchPage';
import {type BenchLanguage, benchLanguage} from '../languages';
import {matchProse} from '../matches';
import type {Family} from '../mutant';

interface ParagraphPair {
  readonly source: Located<Paragraph>;
  readonly translation: Located<Paragraph>;
}

/** Paragraphs by position, where both pages have the same blocks at their top level. */
function paragraphPairs(page: BenchPage): ParagraphPair[] {
  const outline = ({nodes}: BenchText) => nodes.filter(({ancestors}) => ancestors.length === 1);
  const [own, other] = [outline(page.translation), outline(page.source)];
  const isSame =
    own.length === other.length && own.every(({node}, at) => node.type === other[at]?.node.type);
  if (!isSame) return [];
  return own.flatMap((translation, index): ParagraphPair[] => {
    const source = other[index];
    if (translation.node.type !== 'paragraph' || source?.node.type !== 'paragraph') return [];
    return [
      {
        source: source as Located<Paragraph>,
        translation: translation as Located<Paragraph>,
      },
    ];
  });
}

/** Prose with enough words that nobody takes it for a name. */
function isWordy(text: string): boolean {
  const bare = text.replace(/`[^`]*`|\]\([^)]*\)|<[^>]*>|\{[^}]*\}/gu, ' ');
  return (bare.match(/[a-z]{2,}/gu) ?? []).length >= 6 && !/[{}<]|^[/!:]{3}/u.test(bare);
}

/** What stands before the first word of a line: a paragraph goes on with as much. */
function indentAt({text}: BenchText, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}

const sentence = /[^.!?]+[.!?](?=\s|$)/gu;

function sentencesOf(text: string): {start: number; text: string}[] {
  return Array.from(text.matchAll(sentence), (match) => ({start: match.index, text: match[0]}));
}

/**
 * Words of paragraphs whose source says the same: a change of the translation’s own words means
 * nothing.
 */
function wordsAnswering(
  page: BenchPage,
  pattern: RegExp,
  inSource: RegExp,
): {start: number; end: number}[] {
  const pairs = paragraphPairs(page);
  return matchProse(page.translation, pattern).flatMap(({start, end}) => {
    const pair = pairs.find(
      ({translation}) => translation.start <= start && translation.end >= end,
    );
    return pair && inSource.test(rawOf(page.source, pair.source)) ? [{start, end}] : [];
  });
}

interface Removal extends Pick<Family, 'id' | 'summary'> {
  readonly words: (language: BenchLanguage) => RegExp;
  /** What the source says where such a word means something. */
  readonly inSource: RegExp;
}

/** Words of the translation taken out, where the source has such words too. */
function withoutWords({id, summary, words, inSource}: Removal): Family {
  return {
    id,
    kind: 'harmful',
    summary,
    propose: (page) => {
      const language = benchLanguage(page.locale);
      if (!language) return [];
      return wordsAnswering(page, words(language), inSource).map((match) => [{...match, text: ''}]);
    },
  };
}

export const proseFamilies: readonly Family[] = [
  {
    id: 'untranslated/paragraph',
    kind: 'harmful',
    summary: 'a paragraph left in the source’s language',
    propose: (page) =>
      paragraphPairs(page).flatMap(({source, translation}) => {
        const text = rawOf(page.source, source);
        return isWordy(text) ? [[{start: translation.start, end: translation.end, text}]] : [];
      }),
  },
  {
    id: 'untranslated/sentence',
    kind: 'harmful',
    summary: 'a sentence left in the source’s language',
    propose: (page, random) =>
      paragraphPairs(page).flatMap(({source, translation}) => {
        const own = sentencesOf(rawOf(page.translation, translation));
        const other = sentencesOf(rawOf(page.source, source));
        if (own.length !== other.length || own.length < 2) return [];
        const at = random.below(own.length);
        const [sentenceHere, left] = [own[at], other[at]];
        if (!sentenceHere || !left || !isWordy(left.text)) return [];
        const lead = /^\s*/u.exec(sentenceHere.text)?.[0] ?? '';
        const start = translation.start + sentenceHere.start;
        return [
          [{start, end: start + sentenceHere.text.length, text: `${lead}${left.text.trim()}`}],
        ];
      }),
  },
  {
    id: 'untranslated/sentence-deleted',
    kind: 'harmful',
    summary: 'a sentence taken out of a paragraph',
    propose: (page, random) =>
      paragraphPairs(page).flatMap(({source, translation}) => {
        const own = sentencesOf(rawOf(page.translation, translation));
        const other = sentencesOf(rawOf(page.source, source));
        if (own.length !== other.length || own.length < 2) return [];
        const at = random.below(own.length);
        const [gone, left] = [own[at], other[at]];
        if (!gone || !left || !isWordy(left.text)) return [];
        const start = translation.start + gone.start;
        return [[{start, end: start + gone.text.length, text: ''}]];
      }),
  },
  {
    id: 'untranslated/paragraph-deleted',
    kind: 'harmful',
    summary: 'a paragraph taken out',
    propose: (page) =>
      paragraphPairs(page).flatMap(({source, translation: {start, end}}) =>
        isWordy(rawOf(page.source, source)) ? [[{start, end, text: ''}]] : [],
      ),
  },
  withoutWords({
    id: 'polarity/negation-removed',
    summary: 'a negation taken out',
    words: ({negation}) => negation,
    inSource: /\b(?:not|never|cannot)\b|n[’']t\b/u,
  }),
  withoutWords({
    id: 'polarity/only-removed',
    summary: 'a word that restricts taken out',
    words: ({only}) => only,
    inSource: /\b(?:only|solely|exclusively)\b/iu,
  }),
  {
    id: 'polarity/exception-included',
    kind: 'harmful',
    summary: 'an exception became an addition',
    propose: (page) => {
      const except = benchLanguage(page.locale)?.except;
      const excepted = /\b(?:except|excluding)\b/iu;
      return except
        ? wordsAnswering(page, except[0], excepted).map((match) => [{...match, text: except[1]}])
        : [];
    },
  },
  {
    id: 'polarity/must-may',
    kind: 'harmful',
    summary: 'a duty became a permission',
    propose: (page) => {
      const duties = benchLanguage(page.locale)?.duties ?? [];
      const required = /\b(?:must|required|mandatory|shall)\b/iu;
      return duties.flatMap(([pattern, instead]) =>
        wordsAnswering(page, pattern, required).map((match) => [{...match, text: instead}]),
      );
    },
  },
];

export const proseRewrites: readonly Family[] = [
  {
    id: 'rewrites/no-break-space',
    kind: 'harmless',
    summary: 'a space that keeps a line together',
    propose: (page) =>
      matchProse(page.translation, /(?<=[\p{L}\d]) (?=[\p{L}\d])/gu).map(({start, end}) => [
        {start, end, text: '\u00a0'},
      ]),
  },
  {
    id: 'rewrites/quotes',
    kind: 'harmless',
    summary: 'quotation marks of another kind',
    propose: (page) => {
      const [open, close] = benchLanguage(page.locale)?.quotes ?? ['“', '”'];
      // The title of an admonition in MkDocs’ style: there the quotes are syntax.
      return matchProse(
        page.translation,
        /(?<!^(?:!!!|\?\?\?\+?) [a-z]+ )[«“„"]([^«»“”„"\n]{2,60})[»”“"]/gmu,
      ).map(({start, end, text}) => {
        const [left, right] = text.startsWith(open) ? ['"', '"'] : [open, close];
        return [{start, end, text: `${left}${text.slice(1, -1)}${right}`}];
      });
    },
  },
  {
    id: 'rewrites/line-break',
    kind: 'harmless',
    summary: 'a paragraph broken at another word',
    propose: (page) =>
      matchProse(page.translation, /(?<=[\p{Ll},]) (?=[\p{Ll}])/gu)
        .filter(({node}) => node.ancestors.length === 2 && node.ancestors[1]?.type === 'paragraph')
        // `{* file.py hl[3] *}` includes a file: its line is no prose.
        .filter(({node}) => !rawOf(page.translation, node).startsWith('{*'))
        .map(({start, end}) => [{start, end, text: `\n${indentAt(page.translation, start)}`}]),
  },
];
