import type {LeafPair} from '../align/leafPairs';
import type {Span} from '../document/document';
import type {Leaf} from '../document/leaves';

/** `heading`, the head of a table `column`, or a `label` in bold. */
export type LabelKind = 'heading' | 'column' | 'label';

/** A short text that names something, wherever it stands. */
export interface Label {
  readonly kind: LabelKind;
  readonly leaf: Leaf;
  /** Indices into the leaf's text. */
  readonly start: number;
  readonly end: number;
}

/** A label and its translation. */
export interface LabelPair {
  readonly source: Label;
  readonly translation: Label;
}

const mostWords = 6;
const mostLetters = 60;

/** The labels of two aligned texts that certainly translate each other. */
export function labelPairs({source, translation, unpaired}: LeafPair): readonly LabelPair[] {
  if (!source || !translation || unpaired) return [];
  const [own, other] = [wholeLabel(source), wholeLabel(translation)];
  if (own) return other?.kind === own.kind ? [{source: own, translation: other}] : [];
  if (source.role !== 'text') return [];
  const labels = boldLabels(source);
  if (labels.length === 0) return [];
  const bold = boldSpans(translation);
  // Languages order their words in their own way: only one label is certain to be the other one.
  const [label, span] = [labels[0], bold[0]];
  if (!label || !span || boldSpans(source).length !== 1 || bold.length !== 1) return [];
  const renders = {kind: 'label', leaf: translation, start: span.start, end: span.end} as const;
  return isShort(textOf(renders)) ? [{source: label, translation: renders}] : [];
}

/** Labels in bold: with a capital, in running text or before a colon. */
export function boldLabels(leaf: Leaf): Label[] {
  return boldSpans(leaf).flatMap((span): Label[] => {
    const label = {kind: 'label', leaf, start: span.start, end: span.end} as const;
    const text = textOf(label);
    return isShort(text) && startsWithCapital(text) && isLabelPlace(leaf, span) ? [label] : [];
  });
}

/** Whether a label stands in running text, where only a name has a capital. */
export function isInSentence({leaf, start}: Pick<Label, 'leaf' | 'start'>): boolean {
  return /[\p{L}\p{N},]["'“„«(\s]{1,3}$/u.test(
    leaf.prose.text.slice(Math.max(0, start - 4), start),
  );
}

/** The text of a label as it is written. */
export function textOf({leaf, start, end}: Label): string {
  return leaf.prose.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** A text that is a label as a whole. */
function wholeLabel(leaf: Leaf): Label | null {
  const kind = leaf.role === 'heading' ? 'heading' : isColumnHead(leaf) ? 'column' : null;
  if (!kind) return null;
  const label = {kind, leaf, start: 0, end: leaf.prose.text.length} as const;
  const hasCode = leaf.prose.spans.some((span) => span.kind === 'code');
  return !hasCode && isShort(leaf.prose.text) ? label : null;
}

function isColumnHead({role, block, path}: Leaf): boolean {
  if (role !== 'text' || block?.kind !== 'cell') return false;
  const row = path.at(-2);
  return path.at(-3)?.kind === 'table' && path.at(-3)?.children[0] === row;
}

function boldSpans({prose}: Leaf): Span[] {
  const {spans} = prose;
  return spans.filter(
    ({kind, start, end}) =>
      kind === 'strong' &&
      end > start &&
      !spans.some((other) => other.kind === 'code' && other.start < end && other.end > start),
  );
}

function isLabelPlace(leaf: Leaf, span: Span): boolean {
  const {text} = leaf.prose;
  const isWhole = text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '';
  const hasColon = text[span.end - 1] === ':' || /^\s?:/.test(text.slice(span.end, span.end + 2));
  return isWhole || hasColon || isInSentence({leaf, start: span.start});
}

function startsWithCapital(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}

/** Few words, one of which at least is a word. */
function isShort(text: string): boolean {
  return (
    text.length <= mostLetters && text.split(/\s+/).length <= mostWords && /\p{L}{2}/u.test(text)
  );
}
