import type {SourceId} from './sources';

/** One sentence or name in every language of the site. Both are written, neither is a translation key. */
export interface Text {
  readonly en: string;
  readonly ru: string;
}

/**
 * How far a claim can be trusted: the source states it, a vendor's own documentation states it,
 * it is inferred from the permission tables, or it is open (unsettled or contradicted).
 */
export type Confidence = 'stated' | 'vendor' | 'inferred' | 'open';

/** Where a claim comes from: a source of `sources.ts`, the place in it, and how far it carries. */
export interface SourceRef {
  readonly source: SourceId;
  /** Place inside the source: a list, a table, a commit, a section. */
  readonly at?: string;
  readonly confidence: Confidence;
}

/** What every entry of the catalogue carries: its sources, and the day they were last read. */
export interface Checked {
  readonly source: readonly SourceRef[];
  /** ISO day, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** The day on which every entry so far was compared with its sources (ISO). */
export const CHECKED = '2026-08-22';

type Reference = (source: SourceId, at?: string) => SourceRef;

const reference =
  (confidence: Confidence): Reference =>
  (source, at) =>
    at === undefined ? {source, confidence} : {source, at, confidence};

/** A reference whose source says exactly this. */
export const stated = reference('stated');
/** A reference to a vendor's own documentation. */
export const vendor = reference('vendor');
/** A reference from which the claim was inferred here. */
export const inferred = reference('inferred');
/** A reference that leaves the claim unsettled or contradicts another. */
export const open = reference('open');
