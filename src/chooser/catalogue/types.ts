import type {EndpointEntry, EndpointId} from '../../facts/endpoints';
import type {HostId} from '../../facts/hosts';
import type {PermissionSetId} from '../../facts/permissionSets';
import type {PlanId} from '../../facts/plans';
import type {CredentialId} from '../../facts/tokenTypes';
import type {Confidence} from '../../facts/types';
import type {AreaId, WorkflowId} from '../../facts/workflows';
import type {OutcomeId} from '../model/outcomes';

/** A workflow as the first screen lists it, in the language of the page. */
export interface WorkflowName {
  readonly id: WorkflowId;
  readonly area: AreaId;
  readonly title: string;
  /** What its answer ends in. */
  readonly outcome: OutcomeId;
}

/** Names of all workflows and of their areas, in the order in which readers browse them. */
export interface ChooserNames {
  readonly areas: readonly {readonly id: AreaId; readonly label: string}[];
  readonly workflows: readonly WorkflowName[];
}

/** Other words by which readers look for each workflow: synonyms, old names, endings of speech. */
export type ChooserWords = Readonly<Record<WorkflowId, string>>;

/** Permission sets that go on one token together. */
export interface SetChoice {
  readonly sets: readonly PermissionSetId[];
  readonly confidence: Confidence;
  /** Circumstance in which the choice applies, in the language of the page. */
  readonly when?: string;
  /** The service token page does not list one of the sets, although the API knows its code. */
  readonly unlisted?: true;
}

/** A workflow with everything that its answer rests on, in the language of the page. */
export interface WorkflowFacts {
  readonly title: string;
  readonly area: AreaId;
  readonly why: string;
  readonly credential: CredentialId;
  readonly outcome: OutcomeId;
  readonly confidence: Confidence;
  readonly plans: readonly PlanId[];
  /** Choices by plan, smallest first. */
  readonly sets: Readonly<Partial<Record<PlanId, readonly SetChoice[]>>>;
  readonly person: readonly PermissionSetId[];
  readonly alternatives: readonly {
    readonly credential: CredentialId;
    readonly when: string;
    readonly confidence: Confidence;
  }[];
  readonly starter?: 'personal-access-token' | 'nothing';
  readonly caveats: readonly string[];
  readonly endpoints: readonly EndpointId[];
  /** Endpoint of a harmless request to try the token with. */
  readonly trial?: EndpointId;
  /** Ids of sources with how far each carries. */
  readonly sources: readonly (readonly [source: string, confidence: Confidence])[];
  /** Workflows of the same tool, whose answers may differ. */
  readonly siblings: readonly WorkflowId[];
}

/** Two statements that cannot both be followed, in the language of the page. */
export interface ContradictionFacts {
  readonly oneSays: string;
  readonly otherSays: string;
  readonly resolution: string;
  readonly sources: readonly string[];
}

/** What the chooser shows of the catalogue of facts, in the language of the page. */
export interface ChooserCatalogue {
  /** ISO day on which the facts were last compared with their sources. */
  readonly checked: string;
  /** Name of every plan, by id. */
  readonly plans: Readonly<Record<string, string>>;
  /** Name of every credential, by id. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Name and purpose of every permission set that is advised, by id. */
  readonly permissionSets: Readonly<Record<string, readonly [label: string, purpose: string]>>;
  /** Title, address and, where it has one of its own, ISO date of every cited source, by id. */
  readonly sources: Readonly<Record<string, readonly [title: string, url: string, date?: string]>>;
  readonly workflows: Readonly<Record<WorkflowId, WorkflowFacts>>;
  readonly contradictions: Readonly<Record<string, ContradictionFacts>>;
  /** Endpoints of trial requests. */
  readonly endpoints: Readonly<
    Partial<Record<EndpointId, Pick<EndpointEntry, 'api' | 'method' | 'url' | 'header'>>>
  >;
  /** Host name (none where it is agreed for each account) and place of every region. */
  readonly regions: readonly {
    readonly id: HostId;
    readonly host?: string;
    readonly place: string;
  }[];
  /** Amounts of the rate limits, by id. */
  readonly limits: Readonly<Record<string, number>>;
}
