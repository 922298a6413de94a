import bash from 'refractor/bash';
import {refractor} from 'refractor/core';
import hcl from 'refractor/hcl';
import javascript from 'refractor/javascript';
import json from 'refractor/json';
import markdown from 'refractor/markdown';
import python from 'refractor/python';
import typescript from 'refractor/typescript';
import yaml from 'refractor/yaml';

for (const grammar of [bash, hcl, javascript, json, markdown, python, typescript, yaml]) {
  refractor.register(grammar);
}

/** Names in code fences for which Prism has no alias of its own. */
const ALIASES: Readonly<Record<string, string>> = {mdx: 'markdown', terraform: 'hcl'};

/** Kinds of text that are shown as they are. */
const PLAIN: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain']);

/** Five colours are enough to read by; Prism's many kinds of token share them. */
const COLOR_OF_TOKEN: Readonly<Record<string, string>> = {
  comment: 'comment',
  prolog: 'comment',
  string: 'string',
  char: 'string',
  url: 'string',
  'attr-value': 'string',
  'code-snippet': 'string',
  number: 'number',
  boolean: 'number',
  constant: 'number',
  keyword: 'keyword',
  operator: 'keyword',
  tag: 'keyword',
  builtin: 'keyword',
  property: 'name',
  function: 'name',
  variable: 'name',
  'attr-name': 'name',
  key: 'name',
};

/** A stretch of code of one colour; `color` is empty for plain text. */
export interface Piece {
  readonly text: string;
  readonly color: string;
}

type Tree = ReturnType<typeof refractor.highlight>;
type Node = Tree['children'][number];

/**
 * Colours a piece of source code.
 *
 * @param code the source, without a line break at its end
 * @param language as it is named after the code fence; empty for plain text
 * @returns stretches of one colour that make up the source, neighbours of different colours
 * @throws Error for a language that is not registered here
 */
export function highlight(code: string, language: string): Piece[] {
  if (PLAIN.has(language)) return code === '' ? [] : [{text: code, color: ''}];
  const name = ALIASES[language] ?? language;
  if (!refractor.registered(name)) {
    throw new Error(
      `The code language “${language}” is unknown. Register its grammar in src/plugins/codeHighlighting/highlight.ts, or write “text”.`,
    );
  }
  const pieces: Piece[] = [];
  collect(refractor.highlight(code, name).children, '', pieces);
  return pieces;
}

function collect(nodes: readonly Node[], color: string, pieces: Piece[]): void {
  for (const node of nodes) {
    if (node.type === 'element') collect(node.children, colorOf(node) ?? color, pieces);
    else if (node.type === 'text') append(pieces, node.value, color);
  }
}

// White space has no colour: taken into its neighbour, it saves an element.
function append(pieces: Piece[], text: string, color: string): void {
  const last = pieces.at(-1);
  if (last && (last.color === color || text.trim() === '')) {
    pieces[pieces.length - 1] = {text: last.text + text, color: last.color};
  } else {
    pieces.push({text, color});
  }
}

function colorOf({properties}: Extract<Node, {type: 'element'}>): string | undefined {
  const {className} = properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  return names.map((name) => COLOR_OF_TOKEN[name]).find((color) => color !== undefined);
}
