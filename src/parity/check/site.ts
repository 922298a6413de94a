import type {ProjectCollection} from '../config/project';
import type {Rendering, Spelling} from '../consistency/outlineLabels';
import type {PageException} from '../exceptions/exception';
import type {LinkTarget} from '../links/linkTarget';
import type {Finding, Place} from '../report/finding';

/** What is left of every page once its pair has been compared: enough for checks across pages. */
export interface Site {
  /** False where only some of the pages were checked: of the others nothing is known then. */
  readonly isComplete: boolean;
  readonly pages: readonly PageOutline[];
  /** Links of paired pages that lead to the same page, but to differently named places on it. */
  readonly fragmentPairs: readonly FragmentPair[];
  /** How translations render labels of their sources. */
  readonly renderings: readonly PageRenderings[];
  /**
   * Ids that translations lack because a heading is missing or its id was changed, as told by the
   * rule `headings`: keys of `lostAnchorKey`.
   */
  readonly lostAnchors: ReadonlySet<string>;
  /** What has been found so far, so that consequences are not reported beside their cause. */
  readonly findings: readonly Finding[];
}

export interface PageOutline {
  readonly collection: ProjectCollection;
  readonly page: string;
  readonly locale: string;
  readonly absolute: string;
  /** As findings show it. */
  readonly path: string;
  /** In page order. */
  readonly anchors: readonly {readonly id: string; readonly explicit: boolean}[];
  /** The address that the front matter gives the page. */
  readonly slug: string | null;
  readonly references: readonly Reference[];
  /** Labels in bold, as far as they can be written in more than one way. */
  readonly spellings: readonly Spelling[];
  /** It may say which source it was made from. */
  readonly mayHaveRecord: boolean;
  /** Findings that comments in the page accept. */
  readonly exceptions: readonly PageException[];
}

/** A link inside the site. */
export interface Reference {
  readonly target: Exclude<LinkTarget, {kind: 'external'}>;
  readonly place: Place;
}

/** How one translation renders the labels of its source. */
export interface PageRenderings {
  readonly page: string;
  readonly locale: string;
  readonly paths: {readonly source: string; readonly translation: string};
  readonly renderings: readonly Rendering[];
}

export interface FragmentPair {
  readonly page: string;
  readonly locale: string;
  readonly source: Reference;
  readonly translation: Reference;
  /** Where the translation's paragraph begins: the same for two links of one paragraph. */
  readonly paragraph: number;
  /** Both paragraphs have this link only, so that no other one can be meant. */
  readonly isOnly: boolean;
}

/** Names an id of a source page in the translation that lost it. */
export function lostAnchorKey(
  collection: ProjectCollection,
  page: string,
  locale: string,
  id: string,
): string {
  return [collection.source, locale, page, id].join('\n');
}
