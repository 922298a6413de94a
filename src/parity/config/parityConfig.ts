import type {NameEntry} from '../names/types';
import type {RuleId, RuleSetting} from '../report/finding';

/** What the checker is told. Every key is optional but `collections`; see `defineConfig`. */
export interface ParityConfig {
  /** Folder that all other paths start from, relative to the configuration file. Default `.`. */
  readonly root?: string;
  /** Locale of the source pages, BCP 47. Default `en`. */
  readonly sourceLocale?: string;
  readonly collections: readonly CollectionConfig[];
  /** Folders of JSON message catalogues. */
  readonly messages?: readonly MessagesConfig[];
  /** The names that both languages must use alike: plans, permission sets, products. */
  readonly names?: readonly NameEntry[];
  readonly site?: SiteConfig;
  /** Address of a page that explains the rules, each below its id: SARIF reports lead there. */
  readonly rulesUrl?: string;
  readonly markdown?: MarkdownConfig;
  /** Severity by rule; a rule that is not listed grades its findings itself. */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  /** What pages advise, use case by use case. */
  readonly advice?: readonly AdviceConfig[];
  /** Preferred and banned words. */
  readonly glossary?: readonly GlossaryConfig[];
  /** What pages of every language must say. */
  readonly assertions?: readonly Assertion[];
  /** Findings that are right as they are. */
  readonly exceptions?: readonly ExceptionConfig[];
}

/**
 * Accepts the findings of one rule on some pages. Where values are given it ends by itself: once a
 * page says something else, the finding comes back, and the exception is reported as needless.
 */
export interface ExceptionConfig {
  readonly rule: RuleId;
  /** Glob on the finding's `page`. */
  readonly page: string;
  /** Why the pages are right. */
  readonly reason: string;
  /** The finding's `locale`; every one when left out. */
  readonly locale?: string;
  /** The value of the finding's source, as the JSON report has it: null where it has none. */
  readonly source?: string | null;
  /** The value of its translation. */
  readonly translation?: string | null;
}

/** One folder of source pages and its translations. */
export interface CollectionConfig {
  readonly source: string;
  /** Folder by locale. */
  readonly translations: Readonly<Record<string, string>>;
  /** Address under which the source pages are served: `/docs`. Inferred from links when left out. */
  readonly route?: string;
  /** Globs on page paths relative to the folders; default every `.md` and `.mdx`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Two folders with the same JSON files. */
export interface MessagesConfig {
  readonly source: string;
  readonly translations: Readonly<Record<string, string>>;
  readonly exclude?: readonly string[];
}

export interface SiteConfig {
  /** Addresses of the site itself: an absolute link to one of them is an internal link. */
  readonly urls?: readonly string[];
  /** Path by locale; default `/` for the source locale and `/<locale>` for the others. */
  readonly localePaths?: Readonly<Record<string, string>>;
  /** Folders of files that links may point to, such as `static`. */
  readonly staticFolders?: readonly string[];
  /**
   * Other sites that exist in several languages. A segment, subdomain or query that names the
   * locale may differ: `ru.wikipedia.org` for `en.wikipedia.org`, `/ru/` for `/en/`.
   */
  readonly localizedHosts?: readonly string[];
}

/** A use case and the advice for it. */
export interface AdviceConfig {
  readonly id: string;
  /** How each language names the use case; `'*'` for every language. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly page: string;
  /** Explicit id of the section that gives the advice; the whole page when left out. */
  readonly section?: string;
  /** The group of `names` that the options belong to. */
  readonly group: string;
  /** Ids of the options that are right. */
  readonly recommended: readonly string[];
  /** What else pages call an option in this place, in every language, by the option's id. */
  readonly alsoCalled?: Readonly<Record<string, readonly string[]>>;
  /** Ids of options that must not be advised beside them. */
  readonly against?: readonly string[];
}

/** How a term is translated, and how it is not. */
export interface GlossaryConfig {
  /** The term by locale; without the source's, the banned words are wrong wherever they stand. */
  readonly term?: Readonly<Record<string, string>>;
  /** The preferred rendering by locale. */
  readonly use: Readonly<Record<string, string>>;
  /** Renderings to be avoided, by locale, in dictionary form: every inflection is found. */
  readonly ban?: Readonly<Record<string, readonly string[]>>;
  /** The reason, for the reader of a finding. */
  readonly note?: string;
}

export interface MarkdownConfig {
  /** Grammar of `.md` files. Docusaurus reads them as MDX. Default `commonmark`. */
  readonly md?: 'commonmark' | 'mdx';
}

export type Assertion = NamesAssertion | DatesAssertion | KnownDatesAssertion;

/** A section lists exactly these names of a group. */
export interface NamesAssertion {
  readonly kind: 'names';
  readonly page: string;
  /** Explicit id of the section; the whole page when left out. */
  readonly section?: string;
  readonly group: string;
  /** Ids of names. */
  readonly exactly: readonly string[];
}

/** A page or section states these dates. */
export interface DatesAssertion {
  readonly kind: 'dates';
  readonly page: string;
  readonly section?: string;
  /** ISO dates: `2023-07-18`, or `2023-07` for a month. */
  readonly include: readonly string[];
}

/** Every full date on these pages is one of the known ones. */
export interface KnownDatesAssertion {
  readonly kind: 'known-dates';
  /** Globs. */
  readonly pages: readonly string[];
  /** ISO dates. */
  readonly dates: readonly string[];
}
