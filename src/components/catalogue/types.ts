import type english from '../../../i18n/en/catalogue.json';
import type {PermissionSetId} from '../../facts/permissionSets';
import type {PlanId} from '../../facts/plans';
import type {CredentialId} from '../../facts/tokenTypes';
import type {Confidence} from '../../facts/types';
import type {AreaId} from '../../facts/workflows/workflow';

/** A source as readers see it: index into the sources of the page, and how far it carries. */
export type Citation = readonly [source: number, confidence: Confidence];

/** Title (in English, as the source has it) and address of a source. */
export type SourceLink = readonly [title: string, url: string];

/** Permission sets that go on one token together. */
export interface SetChoice {
  readonly sets: readonly PermissionSetId[];
  readonly confidence: Confidence;
  /** Circumstance in which this choice applies, in the language of the page. */
  readonly when?: string;
}

/** Plans on which the same choices do, the smallest choice first. */
export interface PlanChoices {
  readonly plans: readonly PlanId[];
  readonly choices: readonly SetChoice[];
}

/** Another credential that a workflow accepts. */
export interface Alternative {
  readonly credential: CredentialId;
  readonly when: string;
  readonly confidence: Confidence;
}

/** A workflow with its answer, in the language of the page. */
export interface WorkflowRow {
  readonly id: string;
  readonly area: AreaId;
  readonly title: string;
  readonly why: string;
  readonly credential: CredentialId;
  readonly confidence: Confidence;
  readonly plans: readonly PlanId[];
  readonly permissionSets: readonly PlanChoices[];
  readonly smaller: readonly SetChoice[];
  readonly setsByNeed: boolean;
  readonly person: readonly PermissionSetId[];
  readonly alternatives: readonly Alternative[];
  readonly starter?: 'personal-access-token' | 'nothing';
  readonly caveats: readonly string[];
  readonly sources: readonly Citation[];
  /** ISO day on which the entry was compared with its sources. */
  readonly checked: string;
}

/** Something to choose: an id for addresses, a label for readers. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** What the catalogue can be filtered by. Every id in a row stands among these options. */
export interface FilterOptions {
  readonly token: readonly Option[];
  readonly plan: readonly Option[];
  readonly set: readonly Option[];
  readonly area: readonly Option[];
}

/** Texts of the interface in the language of the page. */
export type SharedWords = typeof english.shared;

/** Everything the page on workflows shows, in one language. */
export interface WorkflowsData {
  readonly rows: readonly WorkflowRow[];
  readonly options: FilterOptions;
  readonly sources: readonly SourceLink[];
  /** ISO day → the same day in the language of the page. */
  readonly days: Readonly<Record<string, string>>;
  readonly words: typeof english.workflows & SharedWords;
  /** What the status says for 0, 1, 2 … results. */
  readonly results: readonly string[];
  /** What it says while nothing is filtered. */
  readonly everything: string;
}

/** A date: its words and, between them, the machine-readable form of what is a date. */
export type DatePart = string | {readonly iso: string; readonly text: string};

/** Something that changed on a known date, in the language of the page. */
export interface TimelineRow {
  readonly id: string;
  readonly when: readonly DatePart[];
  readonly isImportant: boolean;
  readonly event: string;
  readonly sources: readonly Citation[];
  readonly checked: string;
}

/** Everything the page on changes shows, in one language; years and changes newest first. */
export interface TimelineData {
  readonly years: readonly {readonly year: string; readonly rows: readonly TimelineRow[]}[];
  readonly sources: readonly SourceLink[];
  readonly days: Readonly<Record<string, string>>;
  readonly words: Omit<typeof english.timeline, 'between'> & SharedWords;
}

/** A sentence of the catalogue with its sources; `when` is the date of a change. */
export interface QuestionStatement {
  readonly when?: string;
  readonly text: string;
  readonly sources: readonly Citation[];
  readonly checked: string;
}

/** What the catalogue knows about a question, in the language of the page. */
export interface QuestionRow {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly QuestionStatement[];
  /** Permission sets for what the question is about, the smallest first. */
  readonly needs: readonly (QuestionStatement & {readonly sets: readonly Option[]})[];
  readonly contradictions: readonly QuestionStatement[];
  readonly workflows: readonly {
    readonly to: string;
    readonly title: string;
    readonly credential: string;
  }[];
  /** Sources that the question comes from. */
  readonly asked: readonly number[];
}

/** Everything the pages on questions show below their answers, in one language. */
export interface QuestionsData {
  readonly rows: readonly QuestionRow[];
  readonly sources: readonly SourceLink[];
  readonly days: Readonly<Record<string, string>>;
  readonly words: typeof english.questions & SharedWords;
}

/** A permission set by name. */
export interface NamedSet {
  readonly id: PermissionSetId;
  readonly label: string;
  /** Whether the service token page lists it. */
  readonly isListed: boolean;
}

/** Everything the table of smallest sets shows, in one language. */
export interface SetsData {
  readonly rows: readonly {
    readonly id: string;
    readonly text: string;
    readonly smallest: NamedSet;
    readonly others: readonly NamedSet[];
    readonly conditional: readonly NamedSet[];
    readonly readers: readonly NamedSet[];
    readonly hasOtherReaders: boolean;
    readonly remark?: string;
  }[];
  readonly words: typeof english.sets;
}
