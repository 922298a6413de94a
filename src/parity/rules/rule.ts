import type {Alignment} from '../align/alignPages';
import type {LeafPair} from '../align/leafPairs';
import type {Site} from '../check/site';
import type {Project, ProjectCollection} from '../config/project';
import type {Page} from '../document/page';
import type {LanguagePart} from '../languages/language';
import type {LinkResolver} from '../links/resolveLink';
import type {NameFinder} from '../names/types';
import type {Draft} from '../report/draft';
import type {Finding, RuleId, Severity} from '../report/finding';
import type {CataloguePair} from './cataloguePair';

/**
 * A check. Its doc comment explains it and is what `docs-parity explain` prints; it ends with
 * examples of what is reported and what is not. A rule reads one pair of pages, the site as a whole,
 * or a pair of message catalogues.
 */
export interface Rule {
  readonly id: RuleId;
  /** Of its certain findings; a rule grades the others lower. */
  readonly severity: Severity;
  /** One line for lists of rules. */
  readonly summary: string;
  /**
   * Parts of a language's data that the rule can't do without, on both sides. Where one is missing
   * the rule doesn't run for that locale, and the report says so.
   */
  readonly needs?: readonly LanguagePart[];
  /** What the configuration has to hold for the rule to have anything to check; null where it does. */
  readonly lacks?: (project: Project) => string | null;
  /**
   * Its findings have to follow from the two pages, the configuration and the list of pages alone:
   * they are kept for the next run. What depends on more belongs to `checkSite`, or into `dependsOn`.
   */
  readonly checkPair?: (pair: PagePair, context: RuleContext) => readonly Draft[];
  /** What else the findings of `checkPair` depend on, as a text that changes with it. */
  readonly dependsOn?: (project: Project) => string;
  /** Runs once, after all pairs. */
  readonly checkSite?: (site: Site, context: RuleContext) => readonly Finding[];
  readonly checkMessages?: (pair: CataloguePair, project: Project) => readonly Finding[];
}

/** A page and its translation. */
export interface PagePair {
  readonly collection: ProjectCollection;
  readonly page: string;
  readonly source: Page;
  readonly translation: Page;
  readonly alignment: Alignment;
  readonly leaves: readonly LeafPair[];
}

/** What rules share. */
export interface RuleContext {
  readonly project: Project;
  readonly links: LinkResolver;
  /** The finder for texts of a locale. */
  names(locale: string): NameFinder;
  /** What the rules of facts tell apart in two versions of a source page, in its own language. */
  compare(before: Page, after: Page, collection: ProjectCollection): readonly Finding[];
}
