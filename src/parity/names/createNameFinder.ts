import {firstFrom} from '../read/firstFrom';
import {compileNames} from './compileNames';
import {compileCues} from './cues';
import {conjunctions} from './enumerations';
import {certainReadings} from './evidence';
import {groupCues} from './groupCues';
import {describeLanguage} from './language';
import {listNames, type Name} from './listNames';
import {findNearMisses} from './nearMisses';
import {indexForNearMisses} from './nearMissIndex';
import {type NameMatch, type ReadableText, readNames} from './readNames';
import type {Surroundings} from './surroundings';
import type {GroupCues, NameEntry, NameFinder, NameOccurrence, NearMiss, TextRange} from './types';
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

  const nearMissIndex = remember(() => indexForNearMisses(names, language));

  // A text is asked for its names, candidates and near misses in turn: it is read once.
  let lastRead: Read = {text: '', words: [], matches: []};
  function read(text: string): Read {
    if (lastRead.text === text) return lastRead;
    const words = splitWords(text);
    lastRead = {text, words, matches: readNames(root, {text, words}, language)};
    return lastRead;
  }

  let lastSurvey: Survey | undefined;
  function survey(text: string, emphasis: readonly TextRange[]): Survey {
    if (lastSurvey?.text === text && lastSurvey.emphasis === emphasis) return lastSurvey;
    const {words, matches} = read(text);
    const surroundings = {text, words, matches, emphasis, language, cues: cueReader, joining};
    lastSurvey = {...surroundings, misspelt: findNearMisses(surroundings, nearMissIndex())};
    return lastSurvey;
  }

  return {
    find(text, emphasis = noEmphasis) {
      if (read(text).matches.length === 0) return [];
      const surroundings = survey(text, emphasis);
      const readings = certainReadings(surroundings);
      return surroundings.matches
        .filter((match) => !liesInside(match, surroundings.misspelt))
        .flatMap((match) => occurrences(text, match, readings.get(match) ?? []));
    },
    candidates(text) {
      const {matches} = read(text);
      if (matches.length === 0) return [];
      return matches.flatMap((match) => occurrences(text, match, match.names));
    },
    nearMisses: (text, emphasis = noEmphasis) => [...survey(text, emphasis).misspelt],
  };
}

interface Read extends ReadableText {
  readonly matches: readonly NameMatch[];
}

interface Survey extends Surroundings {
  readonly misspelt: readonly NearMiss[];
}

const noEmphasis: readonly TextRange[] = [];

function liesInside({start, end}: TextRange, misspelt: readonly NearMiss[]): boolean {
  const around = misspelt[firstFrom(misspelt, (miss) => miss.end, end)];
  return around !== undefined && around.start <= start;
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
function remember<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
