import type {ContradictionId} from '../contradictions';
import type {PurposeId} from '../smallestSets';
import type {TimelineId} from '../timeline';
import {CHECKED, type Checked, type SourceRef, type Text} from '../types';
import type {WorkflowId} from '../workflows';

/** A sentence that an answer rests on, where no other list of the catalogue holds it. */
export interface Claim extends Checked {
  readonly text: Text;
}

/** A question that people really ask, and what the catalogue knows about it. */
export interface QuestionEntry extends Checked {
  /** Also the last part of the page's address. */
  readonly id: string;
  /** The question itself, which is also the title of its page. */
  readonly title: Text;
  readonly claims: readonly Claim[];
  readonly purposes?: readonly PurposeId[];
  readonly workflows?: readonly WorkflowId[];
  readonly contradictions?: readonly ContradictionId[];
  readonly changes?: readonly TimelineId[];
  /** Where readers or authors raised it, or what raises it; its statements have sources of their own. */
  readonly source: readonly SourceRef[];
}

/** Makes a sentence of its two languages and its sources. */
export const claim = (en: string, ru: string, ...source: readonly SourceRef[]): Claim => ({
  text: {en, ru},
  source,
  checked: CHECKED,
});
