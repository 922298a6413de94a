import type {Language} from './language';
import type {Name} from './listNames';
import {rememberWords} from './rememberWords';
import {wordForms} from './wordForms';
import type {Spelling} from './words';

/** A step of the tree that texts are read through: one word, in any of its forms. */
export interface NameNode {
  /** What must stand before the word, see `readGap`; at the first word, the symbols that open the name. */
  readonly gap: string;
  /** The steps that may follow, by every form of their word. */
  readonly next: Map<string, NameNode[]>;
  /** The steps to be recognised by a stem, by the first letters of it. */
  readonly stems: Map<string, StemStep[]>;
  /** The names that are complete here. */
  readonly names: Name[];
}

interface StemStep {
  readonly stem: string;
  readonly more: number;
  readonly node: NameNode;
}

/** All names, by their first words. */
export interface NameTree extends NameNode {
  /** The steps that the first word of a name allows; see `stepsFor`. */
  readonly starts: (word: Spelling) => readonly NameNode[];
}

const latinThenOther = /[a-z][^\0-\x7f]/;

/** How many letters of a stem it is looked up by; no stem is shorter. */
const lookupLength = 4;

/** Builds the tree of all names. */
export function compileNames(names: readonly Name[], language: Language): NameTree {
  const root = createNode('');
  const steps = new Map<string, NameNode>();
  for (const name of names) {
    let node = root;
    let path = '';
    for (const [index, key] of name.words.entries()) {
      const isLast = index === name.words.length - 1;
      const gap = name.gaps[index] ?? '';
      path += `${gap}\n${key}\n${isLast}\n${name.isForeign}\n`;
      const known = steps.get(path);
      const step = known ?? createNode(gap);
      if (!known) {
        steps.set(path, step);
        const {forms, generic} = wordForms({key, isLast, isForeign: name.isForeign}, language);
        for (const form of forms) append(node.next, form, step);
        if (generic) {
          append(node.stems, generic.stem.slice(0, lookupLength), {...generic, node: step});
        }
      }
      node = step;
    }
    node.names.push(name);
  }
  const roots = [root];
  return {...root, starts: rememberWords((key) => stepsFor(roots, key, language))};
}

/** Steps for a word, or for what is left of it when an ending of the text's language is glued on: «PATы». */
export function stepsFor(
  nodes: readonly NameNode[],
  key: string,
  language: Language,
): readonly NameNode[] {
  const steps = nodes.length === 1 ? nextSteps(nodes[0] as NameNode, key) : nextOfAll(nodes, key);
  if (steps.length > 0 || !language.inflection || !mayHaveEnding(key)) return steps;
  const cut = key.search(/[^\0-\x7f]/);
  const isEnding = language.inflection.paradigms.some((one) => one.includes(key.slice(cut)));
  return isEnding ? nextOfAll(nodes, key.slice(0, cut)) : [];
}

/** Latin letters first, others last; a look at the two ends spares most words the search. */
function mayHaveEnding(key: string): boolean {
  const isOther = key.charCodeAt(key.length - 1) > 0x7f;
  return isOther && key.charCodeAt(0) <= 0x7f && latinThenOther.test(key);
}

function nextOfAll(nodes: readonly NameNode[], key: string): NameNode[] {
  return nodes.flatMap((node) => nextSteps(node, key));
}

/**
 * The steps that a word of a text allows.
 * @param node the step before
 * @param key the word, normalised
 */
function nextSteps(node: NameNode, key: string): readonly NameNode[] {
  const exact = node.next.get(key);
  if (exact || node.stems.size === 0) return exact ?? [];
  const stems = node.stems.get(key.slice(0, lookupLength)) ?? [];
  return stems
    .filter(({stem, more}) => key.startsWith(stem) && key.length - stem.length <= more)
    .map((step) => step.node);
}

function createNode(gap: string): NameNode {
  return {gap, next: new Map(), stems: new Map(), names: []};
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
