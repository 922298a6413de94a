import {compileNames} from './compileNames';
import {compileCues} from './cues';
import {conjunctions} from './enumerations';
import {certainReadings} from './evidence';
import {groupCues} from './groupCues';
import {describeLanguage} from './language';
import {listNames, type Name} from './listNames';
import {findNearMisses} from './nearMisses';
import {indexForNearMisses} from './nearMissIndex';
import {type NameMatch, readNames} from './readNames';
import type {Surroundings} from './surroundings';
import type {GroupCues, NameEntry, NameFinder, NameOccurrence, TextRange} from './types';
import {splitWords} from './words';

/**
 * Compiles a catalogue for the texts of one locale. A name is found in any inflection that the
 * language's data allow, in any letter case, with ё or е, with any kind of space, line break or
 * hyphen between its words; an acronym ("PAT") only in capitals.
 *
 * @param entries the catalogue; where entries of several groups share a name, the first is the
 *   reading that needs no cue
 * @param locale BCP 47 tag of the texts to be searched
 * @param cues words that tell groups apart, beside those of `groupCues`
 * @throws Error naming the entry, if an id stands twice in a group, a name has no letters, or the
 *   locale is no language tag
 */
export function createNameFinder(
  entries: readonly NameEntry[],
  locale: string,
  cues: GroupCues = {},
): NameFinder {
  const language = describeLanguage(locale);
  const names = listNames(entries, language);
  const root = compileNames(names, language);
  const cueReader = compileCues(entries, {...groupCues, ...cues}, language);
  const joining = conjunctions(locale);

  const nearMissIndex = once(() => indexForNearMisses(names, language));

  const read = rememberLast((text: string) => {
    const words = splitWords(text);
    return {text, words, matches: readNames(root, {text, words}, language)};
  });
  const survey = (text: string, emphasis: readonly TextRange[] = []): Surroundings => ({
    ...read(text),
    emphasis,
    language,
    cues: cueReader,
    joining,
  });

  return {
    find(text, emphasis) {
      const surroundings = survey(text, emphasis);
      const readings = certainReadings(surroundings);
      return surroundings.matches.flatMap((match) =>
        occurrences(text, match, readings.get(match) ?? []),
      );
    },
    candidates: (text) =>
      read(text).matches.flatMap((match) => occurrences(text, match, match.names)),
    nearMisses: (text, emphasis) => findNearMisses(survey(text, emphasis), nearMissIndex()),
  };
}

function occurrences(text: string, match: NameMatch, names: readonly Name[]): NameOccurrence[] {
  return names.map(({entry, preferred}) => ({
    id: entry.id,
    group: entry.group,
    start: match.start,
    end: match.end,
    text: text.slice(match.start, match.end),
    preferred,
  }));
}

/** Near misses need an index of their own, which not every run asks for. */
function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}

/** A text is asked for its names, candidates and near misses in turn: it is read once. */
function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: {text: string; value: T} | undefined;
  return (text) => {
    if (last?.text !== text) last = {text, value: read(text)};
    return last.value;
  };
}
