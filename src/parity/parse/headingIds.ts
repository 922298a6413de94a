import type {Heading, Prose, Range} from '../document/document';

export interface WrittenId {
  readonly value: string;
  readonly range: Range;
  /** Where the heading's own text ends, an index into the prose's text. */
  readonly textEnd: number;
}

/**
 * An id at the end of a heading, in any syntax that puts one there: `{#id}` (Docusaurus, VitePress),
 * `{ #id .class }` and `{: #id}` (Python-Markdown, kramdown, Hugo).
 */
const trailingId = /\s{0,200}\{:?[^{}#\n]{0,200}#([^\s{}]{1,200})[^{}\n]{0,200}\}\s*$/u;

/** `{/* #id *\/}`: the comment form of Docusaurus, read in the file as prose drops comments. */
const commentId = /\{\s*\/\*\s*#(\S{1,200}?)\s*\*\/\s*\}\s*(?:#+\s*)?$/u;

/** An id in a kramdown line of its own below the heading: `{: #id}`. */
export const standaloneId = /^\s*\{:\s*(?:[^{}]{0,200}\s)?#([^\s{}]{1,200})[^{}]{0,200}\}\s*$/u;

/**
 * Finds the id that an author wrote for a heading.
 *
 * @param prose the heading's text, ids in braces included
 * @param source the file's text
 */
export function findWrittenId(prose: Prose, source: string): WrittenId | null {
  const {text, range} = prose;
  const trailing = trailingId.exec(text);
  if (trailing?.[1]) {
    const start = trailing.index + trailing[0].indexOf(`#${trailing[1]}`) + 1;
    return {
      value: trailing[1],
      range: prose.toSource(start, start + trailing[1].length),
      textEnd: trailing.index,
    };
  }
  const raw = source.slice(range.start, range.end);
  const comment = commentId.exec(raw);
  if (comment?.[1]) {
    const start = range.start + comment.index + comment[0].indexOf(`#${comment[1]}`) + 1;
    return {
      value: comment[1],
      range: {start, end: start + comment[1].length},
      textEnd: text.trimEnd().length,
    };
  }
  return anchorElementId(prose);
}

/** `## <a id="x"></a> Title`, or an element around the heading's text that carries an id. */
function anchorElementId(prose: Prose): WrittenId | null {
  for (const span of prose.spans) {
    const id = span.attributes.find(({name}) => name === 'id' || name === 'name');
    if (id?.value && (span.kind === 'component' || span.kind === 'link')) {
      return {value: id.value, range: id.range, textEnd: prose.text.trimEnd().length};
    }
  }
  return null;
}

/** The part of a prose before an index: the heading without the id that ends it. */
export function cutProse(prose: Prose, end: number): Prose {
  if (end >= prose.text.length) return prose;
  return {
    ...prose,
    text: prose.text.slice(0, end),
    spans: prose.spans.filter((span) => span.start <= end),
  };
}

/** A heading whose id is still to be computed from its text. */
export type HeadingDraft = Omit<Heading, 'id'>;

/**
 * Makes a heading of its parts.
 *
 * @param written the id of an element such as `<h2 id="x">`, where there is one
 */
export function toHeading(
  level: number,
  range: Range,
  prose: Prose,
  source: string,
  written: Heading['explicitId'] = null,
): HeadingDraft {
  const found = written ? null : findWrittenId(prose, source);
  return {
    level,
    range,
    prose: found ? cutProse(prose, found.textEnd) : prose,
    explicitId: written ?? (found && {value: found.value, range: found.range}),
  };
}
