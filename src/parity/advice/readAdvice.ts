import type {NameOccurrence} from '../names/types';
import {splitWords, type Word} from '../names/words';
import type {AdviceWords} from './adviceWords';

/** An option that a text speaks of. */
export interface OptionUse {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The text speaks against it: "not a PAT", «PAT не используйте». */
  readonly refused: boolean;
}

/** Marks that end a clause; a comma does not end what "not" denies, but a new clause after it does. */
const clauseEnd = /[.;:!?。]/u;

/**
 * Tells which options a text advises, and which it advises against. An option is refused where its
 * clause denies it: by a word before it, with no turn between the two, or by a verb after it.
 *
 * @param text prose of one paragraph or item
 * @param options the options named in it, in order
 * @param language null where the language has no data: nothing is refused then
 */
export function readAdvice(
  text: string,
  options: readonly NameOccurrence[],
  language: AdviceWords | null,
): OptionUse[] {
  const words = language && options.length > 0 ? splitWords(text) : [];
  return options.map((option, index) => ({
    id: option.id,
    start: option.start,
    end: option.end,
    refused:
      language !== null &&
      (isDeniedBefore(text, option, options[index - 1], words, language) ||
        isDeniedAfter(text, option, options[index + 1], words, language) ||
        isReplaced(text, option, options[index + 1], language)),
  }));
}

function isDeniedBefore(
  text: string,
  option: NameOccurrence,
  previous: NameOccurrence | undefined,
  words: readonly Word[],
  {negations, refusals, turns}: AdviceWords,
): boolean {
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] as Word;
    if (word.start >= option.start) continue;
    if (previous && word.start < previous.end) return false;
    if (
      clauseEnd.test(
        text.slice(word.end, (words[index + 1] as Word | undefined)?.start ?? option.start),
      )
    )
      return false;
    const key = wordKey(text, words, index);
    if (negations.includes(key) || startsAny(text.slice(word.start).toLowerCase(), refusals))
      return true;
    if (turns.includes(key)) return isNegated(text, words, index, negations);
  }
  return false;
}

/** "don't use": the turn itself is denied. */
function isNegated(
  text: string,
  words: readonly Word[],
  index: number,
  negations: readonly string[],
): boolean {
  const before = words[index - 1];
  const own = words[index];
  if (!before || !own || clauseEnd.test(text.slice(before.end, own.start))) return false;
  return negations.includes(wordKey(text, words, index - 1));
}

function isDeniedAfter(
  text: string,
  option: NameOccurrence,
  following: NameOccurrence | undefined,
  words: readonly Word[],
  {turns, following: denials}: AdviceWords,
): boolean {
  if (denials.length === 0) return false;
  let last = option.end;
  for (const [index, word] of words.entries()) {
    if (word.start < option.end) continue;
    if (following && word.start >= following.start) return false;
    // What follows a comma is another clause, or another option.
    if (/[.;:!?,—(]/u.test(text.slice(last, word.start))) return false;
    const key = wordKey(text, words, index);
    if (
      denials.some((denial) =>
        denial.length > 2 || key.length === 1 ? key.includes(denial) : key === denial,
      )
    )
      return true;
    if (/\p{sc=Hang}/u.test(key) && denials.some((denial) => key.includes(denial))) return true;
    if (turns.includes(key)) return false;
    last = word.end;
  }
  return false;
}

/** "If a PAT does it today, replace it." */
function isReplaced(
  text: string,
  option: NameOccurrence,
  following: NameOccurrence | undefined,
  {replacements}: AdviceWords,
): boolean {
  const stop = text.slice(option.end, following?.start).search(/[.;!?。]/u);
  const rest = text.slice(option.end, stop === -1 ? following?.start : option.end + stop);
  return rest !== '' && replacements.some((beginning) => rest.toLowerCase().includes(beginning));
}

/** A word with the rest of a short form: "don't" is two words of letters. */
function wordKey(text: string, words: readonly Word[], index: number): string {
  const word = words[index] as Word;
  const rest = words[index + 1];
  const isShort =
    rest && rest.key === 't' && rest.start === word.end + 1 && /['’]/.test(text[word.end] ?? '');
  if (isShort) return `${word.key}'t`;
  const before = words[index - 1];
  if (word.key === 't' && before && before.end === word.start - 1) return `${before.key}'t`;
  return word.key;
}

function startsAny(text: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => text.startsWith(beginning));
}
