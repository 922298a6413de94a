import {type NameNode, type NameTree, stepsFor} from './compileNames';
import {gapAt} from './gap';
import type {Language} from './language';
import type {Name} from './listNames';
import type {TextRange} from './types';
import {visibleLetters, type Word} from './words';

/** A stretch of text that spells one or more names of the catalogue. */
export interface NameMatch extends TextRange {
  /** Every name that is spelled so; several where groups share a name. Never empty. */
  readonly names: readonly Name[];
  /** Indices of the first and the last word. */
  readonly first: number;
  readonly last: number;
}

/** A text taken apart, for one reading. */
export interface ReadableText {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Reads a text once from left to right and takes the longest name at each place; what lies inside a
 * name is not looked at again. Parts of addresses and identifiers are no names.
 */
export function readNames(root: NameTree, read: ReadableText, language: Language): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let index = 0; index < read.words.length; ) {
    // Most words begin no name.
    if (root.starts((read.words[index] as Word).spelling).length === 0) {
      index++;
      continue;
    }
    const match = longestName(root, read, index, language);
    if (match && !isGlued(match, read.text)) matches.push(match);
    index = match ? match.last + 1 : index + 1;
  }
  return matches;
}

/** The longest name that begins at a word, if one does. */
export function longestName(
  root: NameTree,
  {text, words}: ReadableText,
  first: number,
  language: Language,
): NameMatch | undefined {
  let nodes: readonly NameNode[] = [];
  let longest: NameMatch | undefined;
  for (let index = first; index < words.length; index++) {
    const word = words[index] as Word;
    const steps =
      index === first ? root.starts(word.spelling) : stepsFor(nodes, word.key, language);
    if (steps.length === 0) break;
    const before = words[index - 1]?.end ?? 0;
    nodes =
      index === first
        ? opened(steps, text, before, word.start)
        : joined(steps, gapAt(text, before, word.start));
    longest = completed(nodes, text, words, first, index) ?? longest;
  }
  return longest;
}

/** The steps that begin with the symbols before their word; nearly all need none. */
function opened(
  steps: readonly NameNode[],
  text: string,
  start: number,
  end: number,
): readonly NameNode[] {
  if (steps.every(needsNothing)) return steps;
  const gap = gapAt(text, start, end);
  return steps.filter((step) => gap.endsWith(step.gap));
}

function needsNothing({gap}: NameNode): boolean {
  return gap === '';
}

function joined(steps: readonly NameNode[], gap: string): readonly NameNode[] {
  for (const step of steps) {
    if (step.gap !== gap) return steps.filter((one) => one.gap === gap);
  }
  return steps;
}

function completed(
  nodes: readonly NameNode[],
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
): NameMatch | undefined {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  const spelled: Name[] = [];
  let tail = 0;
  for (const node of nodes) {
    for (const name of node.names) {
      if (!text.startsWith(name.tail, end)) continue;
      if (name.isAcronym && !isWritten(name, text, start, end)) continue;
      spelled.push(name);
      tail = Math.max(tail, name.tail.length);
    }
  }
  if (spelled.length === 0) return undefined;
  const names = spelled.filter((name) => name.tail.length === tail);
  const lead = names.reduce((longest, {gaps}) => longer(longest, gaps[0] ?? ''), '');
  return {
    start: lead ? text.lastIndexOf(lead, start) : start,
    end: end + tail,
    names: oneForEachEntry(preferExact(names, words, first)),
    first,
    last,
  };
}

/** Whether a text spells an acronym in its capitals. */
function isWritten({spelling}: Name, text: string, start: number, end: number): boolean {
  return visibleLetters(text.slice(start, end)).startsWith(spelling);
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);

/** Where both "Insight" and "Insights" are names, each is itself rather than a form of the other. */
function preferExact(
  names: readonly Name[],
  words: readonly Word[],
  first: number,
): readonly Name[] {
  if (names.length < 2) return names;
  const exact = names.filter((name) =>
    name.words.every((key, index) => key === words[first + index]?.key),
  );
  return exact.length > 0 ? exact : names;
}

function oneForEachEntry(names: readonly Name[]): readonly Name[] {
  if (names.length < 2) return names;
  return names.filter(
    (name, index) => names.findIndex((other) => other.entry === name.entry) === index,
  );
}

const glueBefore = /[A-Za-z0-9][-./@]$|[/@]$|(?:^|\s)\.$/;
const glueAfter = /^[-./@][A-Za-z0-9]|^[/@(]/;

/**
 * Whether a name that has capitals stands in lower case and glued to other words: it is part of an
 * address or an identifier then, "github.com", "fastapi-cloud-cli".
 */
function isGlued({start, end, names}: NameMatch, text: string): boolean {
  const spelled = text.slice(start, end);
  if (spelled !== spelled.toLowerCase()) return false;
  if (names.some(({spelling}) => spelling === spelling.toLowerCase())) return false;
  return (
    glueBefore.test(text.slice(Math.max(0, start - 2), start)) ||
    glueAfter.test(text.slice(end, end + 2))
  );
}
