import type {EndpointId} from '../endpoints';
import type {PermissionSetId} from '../permissionSets';
import type {PlanId} from '../plans';
import type {Need} from '../rights';
import type {CredentialId} from '../tokenTypes';
import type {Checked, Confidence, Text} from '../types';

/** Part of the product or of the user's day to which a workflow belongs. */
export interface AreaEntry {
  readonly id: string;
  readonly name: Text;
}

/** Areas in the order in which readers browse them. */
export const areas = [
  {
    id: 'integrations',
    name: {en: 'Integrations and custom apps', ru: 'Интеграции и собственные приложения'},
  },
  {id: 'terraform', name: {en: 'Terraform', ru: 'Terraform'}},
  {id: 'development', name: {en: 'Development', ru: 'Разработка'}},
  {id: 'orchestration', name: {en: 'Orchestration and CI', ru: 'Оркестрация и CI'}},
  {id: 'discovery', name: {en: 'Metadata and artifacts', ru: 'Метаданные и артефакты'}},
  {id: 'semantic-layer', name: {en: 'Semantic Layer', ru: 'Semantic Layer'}},
  {id: 'mcp', name: {en: 'MCP and AI agents', ru: 'MCP и ИИ-агенты'}},
  {id: 'webhooks', name: {en: 'Webhooks', ru: 'Вебхуки'}},
  {id: 'administration', name: {en: 'Account administration', ru: 'Администрирование аккаунта'}},
  {id: 'vendors', name: {en: 'Vendors', ru: 'Сторонние сервисы'}},
] as const satisfies readonly AreaEntry[];

/** Id of an area. */
export type AreaId = (typeof areas)[number]['id'];

/** Permission sets that go on one token together; taking one away breaks the workflow. */
export interface SetOption {
  readonly allOf: readonly PermissionSetId[];
  readonly confidence: Confidence;
  /** Circumstance in which this option applies. */
  readonly when?: Text;
}

/** The recommended sets on one plan, smallest first, and other options that do as well. */
export interface PlanSets extends SetOption {
  readonly anyOf?: readonly SetOption[];
}

/** Another credential that the workflow accepts. */
export interface AlternativeCredential {
  readonly credential: CredentialId;
  readonly when: Text;
  readonly confidence: Confidence;
}

/** One thing that people connect to dbt, and the credential it needs. */
export interface WorkflowEntry extends Checked {
  readonly id: string;
  /** Stable number, 1 to 64. */
  readonly number: number;
  readonly area: AreaId;
  readonly title: Text;
  /** The reason for the recommendation, one sentence. */
  readonly why: Text;
  /** The recommended credential; `none` where no token is needed. */
  readonly credential: CredentialId;
  readonly alternatives?: readonly AlternativeCredential[];
  /** Endpoints that it calls first; good for a trial request. */
  readonly endpoints?: readonly EndpointId[];
  /** Plans on which the recommendation works; empty where nobody states them. */
  readonly plans: readonly PlanId[];
  /**
   * Permission sets for a service token, by plan. A plan outside `plans` appears here where its
   * nearest listed set was inferred (Job Runner becomes Job Admin on Legacy Team, Job Viewer and
   * Stakeholder become Read-Only). Absent where no set applies or none is known.
   */
  readonly permissionSets?: Readonly<Partial<Record<PlanId, PlanSets>>>;
  /** Smaller sets that the API accepts but the service token page does not list. Enterprise plans only. */
  readonly unconfirmedSets?: readonly SetOption[];
  /** The sets depend on what the caller does; no fixed recommendation. */
  readonly setsByNeed?: true;
  /** For a personal credential: sets of which the person needs at least one. */
  readonly personNeeds?: readonly PermissionSetId[];
  /** Rights that the sets must cover, where the permission tables let us derive them. */
  readonly needs?: readonly Need[];
  /**
   * What is left on Starter, where a service token takes only the Semantic Layer set:
   * a PAT of a dedicated user, or nothing. Always inferred, never stated by dbt.
   */
  readonly starterInstead?: 'personal-access-token' | 'nothing';
  /** How far each part of the recommendation carries. */
  readonly basis: {readonly credential: Confidence; readonly permissionSets?: Confidence};
  readonly caveats: readonly Text[];
  /** Words that people type to find it, old product names included. */
  readonly search: {readonly en: readonly string[]; readonly ru: readonly string[]};
}
