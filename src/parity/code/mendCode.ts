import {type CodeLine, codeLines} from './codeLines';
import {commentStyleOf} from './commentStyle';
import {type CodeDifference, compareCode, isTextLanguage} from './compareCode';

/** A line of the translation's code as it should be. */
export interface MendedLine {
  /** From 0, in the code. */
  readonly number: number;
  /** As it is, and as it should be, without spaces at the ends. */
  readonly before: string;
  readonly after: string;
}

const strings = /"[^"]*"|'[^']*'|`[^`]*`/g;
const elementText = /[>}][^<>{}]*(?=[<{]|$)/g;
/** A value rather than a word that people read. */
const technical = /^["'`](?=.*[\d_./:-])[!-~]*["'`]$/;
const beyondLatin = /[^\P{L}\p{Script=Latin}]/u;

/** More lines than that are another piece of code. */
const mostLines = 100;

/**
 * Restores the source’s lines of code and keeps the translation’s comments. Certain where both have
 * as many lines, and where no text that was translated stands in a line that changes.
 *
 * @param language as the source’s fence names it
 * @param locales of both pages
 * @returns the lines to write; null where something is not certain
 */
export function mendCode(
  source: string,
  translation: string,
  language: string,
  locales: readonly string[],
): readonly MendedLine[] | null {
  if (isTextLanguage(language)) return null;
  const style = commentStyleOf(language);
  const own = source.split(/\r\n|\n|\r/);
  const written = translation.split(/\r\n|\n|\r/);
  if (codeLines(source, style).length !== codeLines(translation, style).length) return null;
  const mended = new Map<number, MendedLine>();
  for (let count = 0; count < mostLines; count++) {
    const found = compareCode(source, written.join('\n'), language, locales);
    if (!found?.certain) return mended.size > 0 ? [...mended.values()] : null;
    const number = found.translation?.number ?? -1;
    const after = mendLine(found, own, written);
    if (after === null || mended.has(number)) return null;
    mended.set(number, {number, before: written[number]?.trim() ?? '', after: after.trim()});
    written[number] = after;
  }
  return null;
}

function mendLine(
  {source, translation}: CodeDifference,
  own: readonly string[],
  written: readonly string[],
): string | null {
  if (!source?.columns || !translation?.columns || !isTextKept(source, translation)) return null;
  const line = written[translation.number] ?? '';
  const code = (own[source.number] ?? '').slice(source.columns.start, source.columns.end);
  return line.slice(0, translation.columns.start) + code + line.slice(translation.columns.end);
}

/** Nothing that people read differs: what was translated would be lost. */
function isTextKept({text: own}: CodeLine, {text: other}: CodeLine): boolean {
  if (beyondLatin.test(other.replace(strings, '')) && !beyondLatin.test(own)) return false;
  const [texts, otherTexts] = [own.match(strings) ?? [], other.match(strings) ?? []];
  const sameStrings =
    texts.length === otherTexts.length &&
    texts.every((text, index) => {
      const twin = otherTexts[index] ?? '';
      return text === twin || (technical.test(text) && technical.test(twin));
    });
  const between = (line: string) => (line.includes('<') ? line.match(elementText) : null)?.join();
  return sameStrings && between(own) === between(other);
}
