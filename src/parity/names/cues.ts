import {compileNames, type NameTree} from './compileNames';
import type {Language} from './language';
import {listNames} from './listNames';
import {longestName, type ReadableText} from './readNames';
import type {GroupCues, NameEntry, TextRange} from './types';

/** What may stand between a name and its cue: "plan «Developer»", "Developer: license". */
const nothing = /^[\s"'`«»“”„‘’()[\]:*_\p{Pd}\p{Cf}]*$/u;
/** No cue has more words. */
const longestCue = 4;
/** More characters than this between name and cue part them anyway. */
const widestGap = 12;

/** A name in a text, by range and by the indices of its words. */
export interface Stretch extends TextRange {
  readonly first: number;
  readonly last: number;
}

/** Reads the cue words around a stretch of text. */
export interface CueReader {
  /** Groups whose cue stands directly before or after the stretch. */
  groupsBeside(read: ReadableText, stretch: Stretch): ReadonlySet<string>;
  /** The index of the last word of the cue that begins at this index, if one does. */
  cueEnd(read: ReadableText, index: number): number | undefined;
}

/**
 * Compiles the cue words of all groups.
 * @param entries the catalogue, for groups that `cues` doesn't know
 */
export function compileCues(
  entries: readonly NameEntry[],
  cues: GroupCues,
  language: Language,
): CueReader {
  const unknown = entries.map((entry) => entry.group).filter((group) => !(group in cues));
  const all = [
    ...Object.entries(cues),
    ...[...new Set(unknown)].map((group) => [group, {'*': [group.replaceAll('-', ' ')]}] as const),
  ];
  const root = compileNames(
    listNames(
      all.map(([group, names]) => ({id: group, group, names})),
      language,
    ),
    language,
  );
  return {
    groupsBeside: (read, stretch) =>
      new Set([...groupsBefore(root, read, stretch), ...groupsAfter(root, read, stretch)]),
    cueEnd: (read, index) => longestName(root, read, index, language)?.last,
  };

  function groupsBefore(tree: NameTree, read: ReadableText, stretch: Stretch): string[] {
    const end = read.words[stretch.first - 1]?.end;
    if (end === undefined || !isNothing(read.text, end, stretch.start)) return [];
    for (let first = Math.max(0, stretch.first - longestCue); first < stretch.first; first++) {
      const cue = longestName(tree, read, first, language);
      if (cue?.last === stretch.first - 1) return cue.names.map((name) => name.entry.group);
    }
    return [];
  }

  function groupsAfter(tree: NameTree, read: ReadableText, stretch: Stretch): string[] {
    const start = read.words[stretch.last + 1]?.start;
    if (start === undefined || !isNothing(read.text, stretch.end, start)) return [];
    const cue = longestName(tree, read, stretch.last + 1, language);
    return cue?.names.map((name) => name.entry.group) ?? [];
  }
}

function isNothing(text: string, start: number, end: number): boolean {
  return end - start <= widestGap && nothing.test(text.slice(start, end));
}
