import {type NameNode, type NameTree, stepsFor} from './compileNames';
import {readGap} from './gap';
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
    if (root.starts(read.words[index] as Word).length === 0) {
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
    const steps = index === first ? root.starts(word) : stepsFor(nodes, word.key, language);
    if (steps.length === 0) break;
    const gap = readGap(text.slice(words[index - 1]?.end ?? 0, word.start));
    nodes = steps.filter((step) => (index === first ? gap.endsWith(step.gap) : step.gap === gap));
    longest = completed(nodes, text, words, first, index) ?? longest;
  }
  return longest;
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
  const spelled = nodes
    .flatMap((node) => node.names)
    .filter((name) => text.startsWith(name.tail, end))
    .filter(
      (name) => !name.isAcronym || visibleLetters(text.slice(start, end)).startsWith(name.spelling),
    );
  if (spelled.length === 0) return undefined;
  const tail = Math.max(...spelled.map((name) => name.tail.length));
  const names = spelled.filter((name) => name.tail.length === tail);
  const lead = names.map((name) => name.gaps[0] ?? '').reduce(longer);
  return {
    start: lead ? text.lastIndexOf(lead, start) : start,
    end: end + tail,
    names: oneForEachEntry(preferExact(names, words, first)),
    first,
    last,
  };
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);

/** Where both "Insight" and "Insights" are names, each is itself rather than a form of the other. */
function preferExact(
  names: readonly Name[],
  words: readonly Word[],
  first: number,
): readonly Name[] {
  const exact = names.filter((name) =>
    name.words.every((key, index) => key === words[first + index]?.key),
  );
  return exact.length > 0 ? exact : names;
}

function oneForEachEntry(names: readonly Name[]): readonly Name[] {
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
