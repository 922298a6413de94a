/** How much it means that two lines differ. */
export type LineDifference = 'same' | 'translated' | 'reworded' | 'changed';

/** What the comparison needs to know of the pages and the block. */
export interface LineContext {
  /** Names of both locales, in lower case: `lang="en"` becomes `lang="ru"`. */
  readonly locales: ReadonlySet<string>;
  /** Every line is text with marks in it, as in Markdown. */
  readonly isText: boolean;
  /** What is a label in a diagram may be translated. */
  readonly label: RegExp | null;
}

/** A word in one script: a Korean ending is no part of the name before it. */
const word =
  /[\p{Script=Latin}\p{N}$](?:[\p{Script=Latin}\p{N}_$]*[\p{Script=Latin}\p{N}$])?|[^\P{L}\p{Script=Latin}]+/gu;
const beyondLatin = /[^\P{L}\p{Script=Latin}]/u;
/** Digits, underscores and capitals inside make a word an identifier. */
const identifier = /[\d_$]|\p{Ll}\p{Lu}/u;
const brackets = /[{}[\]=<>]/g;
const strings = /"[^"]*"|'[^']*'|`[^`]*`/g;
const elementText = /[>}][^<>{}]*(?=[<{]|$)/g;

/**
 * Compares two lines of code, or two stretches of lines that were joined. Identifiers and brackets
 * must be the same. Text that was translated is more than one plain word, or in another script.
 *
 * @returns `same` for another way to lay code out, `translated` for text in another language,
 *   `reworded` for a plain word that changed in a string or in text, `changed` for anything else
 */
export function compareLines(
  source: string,
  translation: string,
  context: LineContext,
): LineDifference {
  const [own, other] = context.label
    ? [source.replace(context.label, ''), translation.replace(context.label, '')]
    : [source, translation];
  if (own === other || layout(own) === layout(other)) return 'same';
  if (marksOf(own) !== marksOf(other)) return 'changed';
  const ownWords = wordsOf(own, context);
  const otherWords = wordsOf(other, context);
  const lost = without(ownWords, otherWords);
  const gained = without(otherWords, ownWords);
  const isText = context.isText || isInText(own, other);
  if (lost.length === 0 && gained.length === 0) {
    const sameOrder = ownWords.join(' ') === otherWords.join(' ');
    const isLocalised =
      sameOrder && (countWords(own) > ownWords.length || countWords(other) > otherWords.length);
    return isLocalised || (!sameOrder && isText) ? 'translated' : 'changed';
  }
  if (gained.length === 0 && isOwnExample(lost, own, other)) return 'translated';
  const isForeign = gained.some((each) => beyondLatin.test(each));
  const isTranslated =
    isForeign || (gained.length > 0 && lost.length > 1 && lost.length * 2 >= ownWords.length);
  if (isText && isPlaceholderRenamed(lost, gained)) return 'reworded';
  const isTechnical =
    lost.some((each) => identifier.test(each)) ||
    gained.some((each) => identifier.test(each) || (isForeign && !beyondLatin.test(each)));
  if (isTranslated && !isTechnical) return 'translated';
  return isText && (isTranslated || !isTechnical) ? 'reworded' : 'changed';
}

const capitals = /^[\p{Lu}\d]+(?:_[\p{Lu}\d]+)+$/u;

/** `YOUR_APP_ID` in the reader's language: of a name in capitals, two parts or more stayed. */
function isPlaceholderRenamed(lost: readonly string[], gained: readonly string[]): boolean {
  const [from = '', to = ''] = [lost[0], gained[0]];
  if (lost.length !== 1 || gained.length !== 1) return false;
  if (!capitals.test(from) || !capitals.test(to)) return false;
  // No program writes its own names so.
  if (/\P{ASCII}/u.test(to)) return true;
  const parts = to.split('_');
  return from.split('_').filter((part) => parts.includes(part)).length > 1;
}

function countWords(line: string): number {
  return line.match(word)?.length ?? 0;
}

/** Words that changed, where exactly one became another. */
export function renamedWord(
  source: string,
  translation: string,
): {readonly from: string; readonly to: string} | null {
  const [own, other] = [source.match(word) ?? [], translation.match(word) ?? []];
  const lost = new Set(without(own, other));
  const gained = new Set(without(other, own));
  const [from, to] = [[...lost][0], [...gained][0]];
  return lost.size === 1 && gained.size === 1 && from && to ? {from, to} : null;
}

/** Another language in an example, where the translation names its own: `fr/index.md`, `ru/index.md`. */
function isOwnExample(lost: readonly string[], source: string, translation: string): boolean {
  return (
    lost.every((each) => /^[a-z]{2}$/i.test(each)) &&
    source.match(word)?.length === translation.match(word)?.length
  );
}

/** Code without what a formatter decides: spaces, quotes, semicolons and last commas. */
function layout(line: string): string {
  return line
    .replace(/["'`]/g, '"')
    .replace(/[\s;]+/g, '')
    .replace(/,(?=[)\]}]|$)/g, '');
}

/** All that changed stands in strings or between tags. */
function isInText(source: string, translation: string): boolean {
  const withoutText = (line: string) =>
    layout((line.includes('<') ? line.replace(elementText, '>') : line).replace(strings, '"'));
  return withoutText(source) === withoutText(translation);
}

function marksOf(line: string): string {
  return line.match(brackets)?.join('') ?? '';
}

function wordsOf(line: string, {locales}: LineContext): string[] {
  return (line.match(word) ?? []).filter((each) => !locales.has(each.toLowerCase()));
}

/** Elements of the first list that the second lacks, each as often as it does. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of some) counts.set(each, (counts.get(each) ?? 0) + 1);
  return all.filter((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count <= 0;
  });
}
