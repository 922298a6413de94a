import type {WorkflowId} from '../../facts/workflows';
import type {LinkId} from './links';
import type {OutcomeId} from './outcomes';

/** One thing to do after the result; its text is the message `step.<id>`. */
interface Step {
  readonly id: string;
  /** Where the part of the text between `<a>` and `</a>` leads. */
  readonly link?: LinkId;
}

/** Everything that a result may ask its reader to do. */
export const steps = [
  {id: 'pat-license'},
  {id: 'pat-create', link: 'pat-create'},
  {id: 'pat-before-production', link: 'service-create'},
  {id: 'copy-once'},
  {id: 'cli-file', link: 'pat-create'},
  {id: 'cli-secret'},
  {id: 'service-creator', link: 'service-create'},
  {id: 'service-scope'},
  {id: 'service-replace-personal-key', link: 'service-rotate'},
  {id: 'service-first', link: 'service-create'},
  {id: 'semantic-layer-map', link: 'service-create'},
  {id: 'warehouse-credentials'},
  {id: 'move-list'},
  {id: 'move-replace'},
  {id: 'move-delete', link: 'pat-rotate'},
  {id: 'oauth-register'},
  {id: 'oauth-scopes'},
  {id: 'oauth-sign-in'},
  {id: 'login-run'},
  {id: 'login-file', link: 'pat-create'},
  {id: 'scim-enable'},
  {id: 'scim-create'},
  {id: 'scim-enter'},
  {id: 'state-create'},
  {id: 'state-enter'},
  {id: 'webhook-create'},
  {id: 'webhook-verify'},
  {id: 'git-create'},
  {id: 'git-store'},
  {id: 'tableau-create'},
  {id: 'tableau-set-up'},
  {id: 'none-create'},
  {id: 'none-elsewhere', link: 'token-types'},
] as const satisfies readonly Step[];

/** Id of a step. */
export type StepId = (typeof steps)[number]['id'];

/** The steps after each outcome, unless a workflow has its own. */
export const stepsOfOutcome = {
  service: ['service-creator', 'service-scope', 'copy-once', 'service-replace-personal-key'],
  pat: ['pat-license', 'pat-create', 'copy-once'],
  'pat-then-service': [
    'pat-create',
    'move-list',
    'service-creator',
    'service-scope',
    'move-replace',
    'move-delete',
  ],
  oauth: ['oauth-register', 'oauth-scopes', 'oauth-sign-in'],
  'dbt-login': ['login-run', 'login-file'],
  scim: ['scim-enable', 'scim-create', 'scim-enter', 'copy-once'],
  'state-client': ['state-create', 'state-enter'],
  'webhook-secret': ['webhook-create', 'webhook-verify'],
  'git-token': ['git-create', 'git-store'],
  'tableau-token': ['tableau-create', 'tableau-set-up'],
  none: ['none-create', 'none-elsewhere'],
} as const satisfies Record<OutcomeId, readonly StepId[]>;

const semanticLayer = [
  'service-creator',
  'semantic-layer-map',
  'service-scope',
  'copy-once',
] as const satisfies readonly StepId[];
const development = [
  'pat-license',
  'pat-create',
  'copy-once',
  'pat-before-production',
] as const satisfies readonly StepId[];
const personalQueries = [
  'pat-license',
  'pat-create',
  'copy-once',
  'warehouse-credentials',
] as const satisfies readonly StepId[];

/** Steps of workflows that differ from those of their outcome. */
export const stepsOfWorkflow: Readonly<Partial<Record<WorkflowId, readonly StepId[]>>> = {
  'script-in-development': development,
  'dbt-cli': ['pat-license', 'cli-file', 'cli-secret'],
  'google-sheets-shared': semanticLayer,
  'bi-tools': semanticLayer,
  'semantic-layer-app': semanticLayer,
  'semantic-layer-by-team': semanticLayer,
  'spreadsheets-per-person': personalQueries,
  'mcp-self-hosted-semantic-layer': personalQueries,
  'service-tokens-by-api': ['service-first', 'copy-once'],
};

/** Steps of answers by questions that differ from those of their outcome. */
export const stepsOfRule: Readonly<Partial<Record<string, readonly StepId[]>>> = {
  development,
};
