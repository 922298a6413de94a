import type {Attribute, Block, Prose, Section} from '../document/document';
import {createPageCache} from '../document/pageCache';
import {forEachInvariant} from './invariants';

/** How often each token occurs. */
export type Tokens = ReadonlyMap<string, number>;

const blockCache = createPageCache<Block, Tokens>();
const sectionCache = createPageCache<Section, Tokens>();

/** Tokens of a block and everything in it. */
export function blockTokens(block: Block): Tokens {
  const known = blockCache.get(block);
  if (known) return known;
  const tokens = new Map<string, number>();
  if (block.prose) addProse(block.prose, tokens);
  if (block.code !== null) add(`code:${fingerprint(block.code)}`, tokens, 3);
  addAttributes(block.attributes, tokens);
  for (const child of block.children) merge(blockTokens(child), tokens);
  blockCache.set(block, tokens);
  return tokens;
}

/** Tokens of a heading and its section. */
export function sectionTokens(section: Section): Tokens {
  const known = sectionCache.get(section);
  if (known) return known;
  const tokens = new Map<string, number>();
  if (section.heading) {
    const own = new Map<string, number>();
    addProse(section.heading.prose, own);
    for (const [token, count] of own) add(token, tokens, 3 * count);
  }
  for (const block of section.blocks) merge(blockTokens(block), tokens);
  sectionCache.set(section, tokens);
  return tokens;
}

/**
 * How much two multisets share, measured by the smaller one: a page in Latin letters has many words
 * that look like names, of which its translation keeps only the names. A few shared tokens weigh less
 * than many.
 *
 * @returns 0 for nothing in common, close to 1 for the same tokens; null where one side has none
 */
export function similarity(a: Tokens, b: Tokens): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const least = Math.min(tokenCount(a), tokenCount(b));
  if (least === 0) return null;
  let shared = 0;
  for (const [token, count] of small) shared += Math.min(count, large.get(token) ?? 0);
  return shared / (least + 0.5);
}

const sizes = createPageCache<Tokens, number>();

/** How many tokens there are, repeated ones as often as they stand there. */
export function tokenCount(tokens: Tokens): number {
  let sum = sizes.get(tokens);
  if (sum === undefined) {
    sum = 0;
    for (const count of tokens.values()) sum += count;
    sizes.set(tokens, sum);
  }
  return sum;
}

function addProse(prose: Prose, tokens: Map<string, number>): void {
  addWords(prose.text, tokens);
  for (const span of prose.spans) {
    if (span.kind === 'code') add(`\`${prose.text.slice(span.start, span.end)}`, tokens, 2);
    else if (span.kind === 'link' || span.kind === 'image') add(tail(span.target), tokens, 2);
    else if (span.kind === 'component') add(`<${span.target}`, tokens);
    if (span.attributes.length > 0) addAttributes(span.attributes, tokens);
  }
}

function addAttributes(attributes: readonly Attribute[], tokens: Map<string, number>): void {
  for (const {name, kind, value} of attributes) {
    if (kind !== 'text') continue;
    if (/^(?:id|href|to|src|value|name|icon)$/.test(name)) add(tail(value), tokens);
    else if (/^[a-z][a-z0-9-]*$/.test(value)) add(`${name}=${value}`, tokens);
    else addWords(value, tokens);
  }
}

function addWords(text: string, tokens: Map<string, number>): void {
  forEachInvariant(text, (word) => add(word, tokens));
}

/** The end of an address: what a localised route keeps. */
function tail(target: string): string {
  const suffix = target.search(/[?#]/);
  let end = suffix === -1 ? target.length : suffix;
  if (target[end - 1] === '/') end--;
  return `@${target.slice(target.lastIndexOf('/', end - 1) + 1, end)}`;
}

/** Code without comments, spaces and string contents, which may be translated. */
function fingerprint(code: string): string {
  return code.replace(/[^A-Za-z0-9_(){}[\]=<>]/g, '').slice(0, 400);
}

function add(token: string, tokens: Map<string, number>, count = 1): void {
  tokens.set(token, (tokens.get(token) ?? 0) + count);
}

function merge(from: Tokens, into: Map<string, number>): void {
  for (const [token, count] of from) add(token, into, count);
}
