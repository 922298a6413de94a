import type {NameEntry} from '../names/types';
import type {RuleId, RuleSetting} from '../report/finding';
import type {
  AdviceConfig,
  Assertion,
  ExceptionConfig,
  GlossaryConfig,
  ParityConfig,
} from './parityConfig';

/** Where a configuration comes from. */
export interface Origin {
  /** Folder of the configuration file: `root` is relative to it. */
  readonly folder: string;
  readonly workingDirectory: string;
  /** False where the command line names other folders than the configuration's own. */
  readonly ownFolders: boolean;
}

/** What a project was made of, as plain data: another thread makes the same project of it. */
export interface Recipe {
  readonly config: ParityConfig;
  readonly origin: Origin;
}

/** A configuration with every default filled in and every path absolute. */
export interface Project {
  readonly recipe: Recipe;
  /** Working directory: what paths in findings are relative to. */
  readonly workingDirectory: string;
  readonly root: string;
  readonly sourceLocale: string;
  /** Every locale, the source's first. */
  readonly locales: readonly string[];
  readonly collections: readonly ProjectCollection[];
  readonly messages: readonly ProjectMessages[];
  readonly names: readonly NameEntry[];
  readonly site: {
    readonly urls: readonly string[];
    /** Begins and ends with a slash. */
    readonly localePaths: Readonly<Record<string, string>>;
    /** Absolute. */
    readonly staticFolders: readonly string[];
    readonly localizedHosts: readonly string[];
  };
  /** Where the rules are explained; null where no address is known. */
  readonly rulesUrl: string | null;
  readonly md: 'commonmark' | 'mdx';
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  readonly advice: readonly AdviceConfig[];
  readonly glossary: readonly GlossaryConfig[];
  readonly assertions: readonly Assertion[];
  readonly exceptions: readonly ExceptionConfig[];
  /** The assertions were written for these very folders: one that names no page is a finding. */
  readonly ownFolders: boolean;
}

export interface ProjectCollection {
  /** Absolute folder. */
  readonly source: string;
  /** Absolute folder by locale. */
  readonly translations: Readonly<Record<string, string>>;
  /** Begins with a slash, ends without one; null where it is to be inferred from links. */
  readonly route: string | null;
  isPage(path: string): boolean;
}

export interface ProjectMessages {
  readonly source: string;
  readonly translations: Readonly<Record<string, string>>;
  isCatalogue(path: string): boolean;
}
