import {code} from './characters';
import {type Content, rangeIn} from './content';
import {type InlineToken, nestInline} from './elements';
import {type InlinePart, type Mark, textParts} from './inlineState';
import type {InlineNode, SpanNode} from './tree';

/**
 * Nests emphasis and deleted text. Of the two families of marks the one that comes first on the
 * line is resolved first, as the marks of the other have to nest in it.
 *
 * @param parts in order; marks that set off nothing become text
 */
export function nestMarks(parts: readonly InlinePart[], content: Content): InlineToken[] {
  const first = parts.find((part): part is Mark => part.type === 'mark');
  const isTildeFirst = first?.unit === code.tilde;
  const once = resolve(parts, isTildeFirst, content);
  return toTokens(resolve(once, !isTildeFirst, content), content);
}

/** Inside of emphasis deleted text is resolved first, then what is left of emphasis. */
function nestInside(parts: readonly InlinePart[], content: Content): InlineNode[] {
  let tokens = parts as readonly InlineToken[];
  if (parts.some(({type}) => type === 'mark')) {
    const once = resolve(parts, true, content);
    tokens = toTokens(resolve(once, false, content), content);
  }
  return tokens.some(({type}) => type === 'tag') ? nestInline(tokens) : (tokens as InlineNode[]);
}

function isOfFamily(mark: Mark, isTilde: boolean): boolean {
  return (mark.unit === code.tilde) === isTilde;
}

/**
 * Pairs the marks of one family: CommonMark's procedure with a stack of openers, and for each kind
 * of closer the depth below which no opener can be found again.
 */
function resolve(
  parts: readonly InlinePart[],
  isTilde: boolean,
  content: Content,
): readonly InlinePart[] {
  if (!parts.some((part) => part.type === 'mark' && isOfFamily(part, isTilde))) return parts;
  const out: InlinePart[] = [];
  /** Marks that can open, with their place in `out`. */
  const openers: {readonly mark: Mark; readonly place: number}[] = [];
  const floors = new Map<number, number>();
  for (const part of parts) {
    if (part.type !== 'mark' || !isOfFamily(part, isTilde)) {
      out.push(part);
      continue;
    }
    if (part.closes) closeMark(part, out, openers, floors, content);
    if (part.to === part.from) continue;
    if (part.opens) openers.push({mark: part, place: out.length});
    out.push(part);
  }
  return out;
}

function closeMark(
  closer: Mark,
  out: InlinePart[],
  openers: {readonly mark: Mark; readonly place: number}[],
  floors: Map<number, number>,
  content: Content,
): void {
  while (closer.to > closer.from) {
    const length = closer.to - closer.from;
    const key =
      closer.unit * 8 + (closer.opens ? 4 : 0) + (closer.unit === code.tilde ? length : length % 3);
    const floor = floors.get(key) ?? 0;
    let index = openers.length - 1;
    while (index >= floor && !canPair(openers[index]?.mark, closer)) index--;
    if (index < floor) {
      floors.set(key, openers.length);
      return;
    }
    const opener = openers[index];
    if (!opener) return;
    const {mark, place} = opener;
    const use = mark.unit === code.tilde ? length : mark.to - mark.from > 1 && length > 1 ? 2 : 1;
    const children = nestInside(out.splice(place + 1), content);
    const node: SpanNode = {
      type: mark.unit === code.tilde ? 'delete' : use === 2 ? 'strong' : 'emphasis',
      ...rangeIn(content, mark.to - use, closer.from + use),
      children,
    };
    mark.to -= use;
    closer.from += use;
    openers.length = index + 1;
    if (mark.to === mark.from) {
      openers.pop();
      out.pop();
    }
    out.push(node);
    for (const [kind, depth] of floors) {
      if (depth > openers.length) floors.set(kind, openers.length);
    }
  }
}

function canPair(opener: Mark | undefined, closer: Mark): boolean {
  if (!opener || opener.unit !== closer.unit) return false;
  const own = opener.to - opener.from;
  const other = closer.to - closer.from;
  if (opener.unit === code.tilde) return own === other;
  return !((opener.closes || closer.opens) && other % 3 !== 0 && (own + other) % 3 === 0);
}

function toTokens(parts: readonly InlinePart[], content: Content): InlineToken[] {
  if (!parts.some(({type}) => type === 'mark')) return parts as InlineToken[];
  return parts.flatMap((part) =>
    part.type === 'mark' ? textParts(content, part.from, part.to) : [part],
  );
}
