import {compileNames} from './compileNames';
import {compileCues} from './cues';
import {conjunctions} from './enumerations';
import {certainReadings} from './evidence';
import {groupCues} from './groupCues';
import {describeLanguage} from './language';
import {listNames, type Name} from './listNames';
import {type NameMatch, type ReadableText, readNames} from './readNames';
import type {GroupCues, NameEntry, NameFinder, NameOccurrence} from './types';
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

  const readText = (text: string): ReadableText => ({text, words: splitWords(text)});

  return {
    find(text, emphasis = []) {
      const read = readText(text);
      const matches = readNames(root, read, language);
      const readings = certainReadings({
        ...read,
        matches,
        emphasis,
        language,
        cues: cueReader,
        joining,
      });
      return matches.flatMap((match) => occurrences(text, match, readings.get(match) ?? []));
    },
    candidates(text) {
      const matches = readNames(root, readText(text), language);
      return matches.flatMap((match) => occurrences(text, match, match.names));
    },
    nearMisses: () => [],
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
