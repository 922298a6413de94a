import {firstFrom} from '../read/firstFrom';
import type {NameMatch} from './readNames';
import type {Surroundings} from './surroundings';
import type {TextRange} from './types';

/** Emphasis with more words than this besides names is a sentence, not a name set off. */
const mostOtherWords = 8;

/** The names set off by emphasis that holds nothing but names, their cues and what joins them. */
export function findEmphasised(surroundings: Surroundings): ReadonlySet<NameMatch> {
  const emphasised = new Set<NameMatch>();
  for (const range of surroundings.emphasis) {
    for (const match of namesThatFill(range, surroundings)) emphasised.add(match);
  }
  return emphasised;
}

/** Emphasis with more empty space than this is none that people make. */
const widestMargin = 20;
/** What may stand around the names: no slash of a path, no brackets of a call. */
const margin = /^[\s"'«»“”„‘’:;,.!?*\p{Pd}\p{Cf}]*$/u;

function namesThatFill(range: TextRange, surroundings: Surroundings): readonly NameMatch[] {
  const {text, words, matches, joining, cues} = surroundings;
  const inside: NameMatch[] = [];
  const first = firstFrom(words, (word) => word.start, range.start);
  let next = firstFrom(matches, (match) => match.first, first);
  let others = 0;
  let at = first;
  for (; at < words.length && (words[at]?.start ?? 0) < range.end; at++) {
    const match = matches[next];
    if (match?.first === at) {
      inside.push(match);
      next++;
      at = match.last;
    } else {
      const end = joining.has(words[at]?.key ?? '') ? at : cues.cueEnd(surroundings, at);
      if (end === undefined || ++others > mostOtherWords) return [];
      at = end;
    }
  }
  const start = inside[0]?.first === first ? inside[0].start : (words[first]?.start ?? 0);
  const last = inside.at(-1);
  const end = last?.last === at - 1 ? last.end : (words[at - 1]?.end ?? 0);
  const isFilled = isMargin(text, range.start, start) && isMargin(text, end, range.end);
  return isFilled ? inside : [];
}

function isMargin(text: string, start: number, end: number): boolean {
  return start <= end && end - start <= widestMargin && margin.test(text.slice(start, end));
}
