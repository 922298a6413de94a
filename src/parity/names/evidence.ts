import {findEmphasised} from './emphasis';
import {findEnumerations} from './enumerations';
import type {Name} from './listNames';
import type {NameMatch} from './readNames';
import {isCapitalised} from './sentence';
import {standsOut} from './standsOut';
import type {Surroundings} from './surroundings';

/**
 * Picks the readings that a text certainly means, for each of its matches; possibly none.
 *
 * A name that is an ordinary word ("Admin", "Team") counts where the text sets it off:
 *
 * - emphasis holds nothing but names and their cues: `**Admin**`, a cell "Admin, Member";
 * - it stands out by itself, see `standsOut`;
 * - it has a capital, if only as the first word of a sentence, and a cue or a certain member of its
 *   list stands beside it: "Developer and Job Admin may …". Foreign letters beside a cue need none.
 *
 * A cue of another list speaks against it: "a Developer seat" is no permission set.
 *
 * A name of several groups is read as the groups that a cue beside it or beside its list supports
 * ("the Developer and Starter plans"); without a cue, as those of the unambiguous members of its
 * list; otherwise as the catalogue's first entry of that name. Either language may lack the cue, so
 * compare with `candidates`.
 */
export function certainReadings(
  surroundings: Surroundings,
): ReadonlyMap<NameMatch, readonly Name[]> {
  const {matches, text, joining} = surroundings;
  const readings = new Map(matches.map((match) => [match, match.names]));
  if (!matches.some(isQuestionable)) return readings;
  const emphasised = findEmphasised(surroundings);
  for (const list of findEnumerations(text, matches, joining)) {
    if (list.some(isQuestionable)) judgeList(list, surroundings, emphasised, readings);
  }
  return readings;
}

function isQuestionable(match: NameMatch): boolean {
  return match.names.length > 1 || match.names.some((name) => name.entry.common);
}

function judgeList(
  list: readonly NameMatch[],
  surroundings: Surroundings,
  emphasised: ReadonlySet<NameMatch>,
  readings: Map<NameMatch, readonly Name[]>,
): void {
  const besideList = surroundings.cues.groupsBeside(surroundings, span(list));
  const certain = new Set(
    list.filter(
      (match) =>
        emphasised.has(match) ||
        match.names.some((name) => !name.entry.common) ||
        standsOut(match, surroundings),
    ),
  );
  const unambiguous = new Set(list.flatMap(onlyGroup));
  for (const match of list.filter(isQuestionable)) {
    const own = surroundings.cues.groupsBeside(surroundings, match);
    const cued = own.size > 0 ? own : besideList;
    const supported = match.names.filter((name) => cued.has(name.entry.group));
    const isContradicted = own.size > 0 && supported.length === 0;
    const isCued =
      supported.length > 0 && (isForeign(match, surroundings) || mayBeName(match, surroundings));
    const isSupported = isCued || (certain.size > 0 && mayBeName(match, surroundings));
    const isCertain = !isContradicted && (certain.has(match) || isSupported);
    const possible = match.names.filter((name) => isCertain || !name.entry.common);
    readings.set(match, oneForEachGroup(narrow(possible, cued, unambiguous)));
  }
}

/** The only group of a match, or none. */
function onlyGroup({names}: NameMatch): string[] {
  const groups = new Set(names.map((name) => name.entry.group));
  return groups.size === 1 ? [...groups] : [];
}

/** In letters that the text's language doesn't use: «роль admin». */
function isForeign({first}: NameMatch, {words, language}: Surroundings): boolean {
  return !language.isOwnScript(words[first]?.key ?? '');
}

/** A capital, in scripts that have them. */
function mayBeName({start, end}: NameMatch, {text}: Surroundings): boolean {
  const spelled = text.slice(start, end);
  return isCapitalised(spelled) || spelled.toUpperCase() === spelled.toLowerCase();
}

function span(list: readonly NameMatch[]): {
  start: number;
  end: number;
  first: number;
  last: number;
} {
  const head = list[0] as NameMatch;
  const tail = list.at(-1) as NameMatch;
  return {start: head.start, end: tail.end, first: head.first, last: tail.last};
}

function narrow(
  names: readonly Name[],
  cued: ReadonlySet<string>,
  unambiguous: ReadonlySet<string>,
): readonly Name[] {
  for (const groups of [cued, unambiguous]) {
    const some = names.filter((name) => groups.has(name.entry.group));
    if (some.length > 0) return some;
  }
  return names.slice(0, 1);
}

function oneForEachGroup(names: readonly Name[]): readonly Name[] {
  return names.filter(
    (name, index) => names.findIndex((other) => other.entry.group === name.entry.group) === index,
  );
}
