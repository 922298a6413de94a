import {firstFrom} from './firstFrom';
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

function namesThatFill(range: TextRange, surroundings: Surroundings): readonly NameMatch[] {
  const {words, matches, joining, cues} = surroundings;
  const inside: NameMatch[] = [];
  let next = firstFrom(matches, (match) => match.start, range.start);
  let others = 0;
  for (
    let index = firstFrom(words, (word) => word.start, range.start);
    index < words.length;
    index++
  ) {
    const word = words[index];
    if (!word || word.start >= range.end) break;
    const match = matches[next];
    if (match?.first === index) {
      if (match.end > range.end) return [];
      inside.push(match);
      next++;
      index = match.last;
      continue;
    }
    const cueEnd = joining.has(word.key) ? index : cues.cueEnd(surroundings, index);
    if (cueEnd === undefined || ++others > mostOtherWords) return [];
    index = cueEnd;
  }
  return inside;
}
