import {leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import type {Range} from '../read/lineIndex';
import type {PagePair} from '../rules/rule';
import {boldLabels, isInSentence, type Label, type LabelKind, labelPairs, textOf} from './labels';

/** Where something stands, as findings count. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How a page translates a label, at the first place of several. */
export interface Rendering {
  readonly kind: LabelKind;
  readonly source: string;
  readonly translation: string;
  readonly count: number;
  readonly sourceAt: Spot;
  readonly translationAt: Spot;
}

/** How a page writes a label in bold, at the first place of several. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly at: Spot;
}

/** The labels of a pair, each rendering once. */
export function renderingsOf({leaves, source, translation}: PagePair): Rendering[] {
  const found = new Map<string, Rendering>();
  for (const pair of leaves) {
    for (const labels of labelPairs(pair)) {
      const {kind} = labels.source;
      const [own, other] = [textOf(labels.source), textOf(labels.translation)];
      const key = `${kind}\n${own}\n${other}`;
      const known = found.get(key);
      found.set(key, {
        kind,
        source: own,
        translation: other,
        count: (known?.count ?? 0) + 1,
        sourceAt: known?.sourceAt ?? spotOf(labels.source, source),
        translationAt: known?.translationAt ?? spotOf(labels.translation, translation),
      });
    }
  }
  return [...found.values()];
}

/** Labels of several words that a page sets in bold in running text, each spelling once. */
export function spellingsOf(page: Page): Spelling[] {
  const found = new Map<string, Spelling>();
  for (const leaf of leavesOf(page.document).all) {
    if (leaf.role !== 'text') continue;
    for (const label of boldLabels(leaf)) {
      const text = textOf(label);
      if (!text.includes(' ') || !isInSentence(label)) continue;
      const known = found.get(text);
      const at = known?.at ?? spotOf(label, page);
      found.set(text, {text, count: (known?.count ?? 0) + 1, at});
    }
  }
  return [...found.values()];
}

function spotOf({leaf, start, end}: Label, {file}: Page): Spot {
  const range: Range = leaf.prose.toSource(start, end);
  const from = file.lines.position(range.start);
  const to = file.lines.position(range.end);
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column};
}
