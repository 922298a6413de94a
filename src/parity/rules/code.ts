import {type PlacedPair, pairsOfKind} from '../align/placedPairs';
import {compareCode} from '../code/compareCode';
import {highlightsOf, languageName} from '../code/fenceMeta';
import {mendCode} from '../code/mendCode';
import type {Block} from '../document/document';
import {codeLineRange, fenceOf} from '../extract/codeBlock';
import type {Draft} from '../report/draft';
import {includedCode} from './codeIncludes';
import type {PagePair, Rule} from './rule';
import {isPaired, unpairedBlock} from './unpairedBlocks';

/**
 * Both languages show the same code.
 *
 * Fenced and indented blocks are compared line by line; lines that include code from a file as well.
 * Comments may be translated or dropped, and so may text: the content of an element, a label of a
 * diagram, a sentence in a string. Identifiers, brackets, numbers, the language of the fence and the
 * lines it highlights may not. Of a block, the first difference is shown; a block that one side lacks
 * is one finding.
 *
 * Reported:
 *
 *     en  ```js
 *         rotate(token); // now
 *         ```
 *     ru  ```js
 *         rotate(key); // сейчас
 *         ```
 *     →   error: expected the line “rotate(token);”
 *
 * Not reported:
 *
 *     en  ```js
 *         rotate(token); // now
 *         ```
 *     ru  ```js
 *         rotate(token); // сейчас
 *         ```
 */
export const codeRule: Rule = {
  id: 'code',
  severity: 'error',
  summary: 'Both languages show the same code; comments may be translated.',
  checkPair: (pair) => [
    ...pairsOfKind(pair.alignment, 'code').flatMap((placed) => checkBlock(placed, pair)),
    ...includedCode(pair),
  ],
};

function checkBlock(placed: PlacedPair, pages: PagePair): Draft[] {
  if (isIndentedText(placed)) return [];
  if (!isPaired(placed.pair)) return [unpairedBlock(placed, 'code block')];
  const {source, translation} = placed.pair;
  return [
    languageDraft(source, translation, pages) ??
      contentDraft(placed, source, translation, pages) ??
      highlightDraft(source, translation, pages),
  ].flatMap((draft) => draft ?? []);
}

/** The indented body of an admonition in a dialect that the grammar takes for code. */
function isIndentedText({pair, before}: PlacedPair): boolean {
  const opener = before?.source?.prose ?? before?.translation?.prose;
  const block = pair.source ?? pair.translation;
  return (
    opener !== undefined &&
    block?.variant === '' &&
    /(?:^|\n)(?:!!!|\?\?\?\+?|===) /.test(opener?.text ?? '')
  );
}

function languageDraft(source: Block, translation: Block, pages: PagePair): Draft | null {
  const own = fenceOf(source, pages.source.document);
  const other = fenceOf(translation, pages.translation.document);
  if (!own || !other || languageName(own.language) === languageName(other.language)) return null;
  const found = other.language === '' ? 'none' : `“${other.language}”`;
  return {
    severity: own.language === '' ? 'warning' : 'error',
    message:
      own.language === ''
        ? `The source’s code block names no language, the translation’s names ${found}.`
        : `Expected a code block in the language “${own.language}”, found ${found}.`,
    suggestion: own.language,
    source: {range: own.languageRange, value: own.language},
    translation: {range: other.languageRange, value: other.language},
    ...(own.language !== '' &&
      source.code === translation.code && {
        fix: [{range: other.languageRange, text: own.language}],
      }),
  };
}

/** Where code has as many lines as its source, the same ones are highlighted. */
function highlightDraft(source: Block, translation: Block, pages: PagePair): Draft | null {
  const own = fenceOf(source, pages.source.document);
  const other = fenceOf(translation, pages.translation.document);
  if (!own || !other || own.meta === other.meta) return null;
  const [lines, otherLines] = [highlightsOf(own.meta), highlightsOf(other.meta)];
  if (lines === otherLines || countLines(source) !== countLines(translation)) return null;
  return {
    severity: 'warning',
    message: `The code block highlights other lines: expected “${lines}”, found “${otherLines}”.`,
    suggestion: null,
    source: {range: own.metaRange, value: lines},
    translation: {range: other.metaRange, value: otherLines},
  };
}

function countLines({code}: Block): number {
  return code?.split('\n').length ?? 0;
}

function contentDraft(
  placed: PlacedPair,
  source: Block,
  translation: Block,
  pages: PagePair,
): Draft | null {
  if (source.code === null || translation.code === null) return null;
  const locales = [pages.source.locale, pages.translation.locale];
  const found = compareCode(source.code, translation.code, source.variant, locales);
  if (!found) return null;
  const [own, other] = [found.source?.text ?? null, found.translation?.text ?? null];
  return {
    severity: found.certain ? 'error' : 'warning',
    message: messageOf(own, other),
    suggestion: own,
    source: {
      range: codeLineRange(source, pages.source.document, found.sourceLine),
      value: own,
    },
    translation: {
      range: codeLineRange(translation, pages.translation.document, found.translationLine),
      value: other,
    },
    ...(isOnlyPair(placed, pages) && fixLines(source, translation, pages)),
  };
}

/** Where the section has as many blocks of code in both languages, each has its own counterpart. */
function isOnlyPair({section}: PlacedPair, {alignment}: PagePair): boolean {
  return pairsOfKind(alignment, 'code').every(
    (each) => each.section !== section || isPaired(each.pair),
  );
}

function fixLines(source: Block, translation: Block, pages: PagePair): Pick<Draft, 'fix'> {
  const locales = [pages.source.locale, pages.translation.locale];
  const mended = mendCode(source.code ?? '', translation.code ?? '', source.variant, locales);
  const {document} = pages.translation;
  const edits = (mended ?? []).map(({number, before, after}) => {
    const range = codeLineRange(translation, document, number);
    const isAsRead = document.text.slice(range.start, range.end) === before;
    return isAsRead ? {range, text: after} : null;
  });
  const fix = edits.flatMap((edit) => edit ?? []);
  return fix.length > 0 && fix.length === edits.length ? {fix} : {};
}

function messageOf(source: string | null, translation: string | null): string {
  if (source === null) return `The source’s code has no line “${translation}” after this one.`;
  if (translation === null) return `The code lacks the line “${source}” after this one.`;
  return `Expected the line of code “${source}”, found “${translation}”.`;
}
