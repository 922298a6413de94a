import type {WorkflowId} from '../../facts/workflows';
import type {Answers} from './questions';

/** Where a link of an earlier version leads today. */
export interface EarlierLink {
  /** Keys and values that the link holds. */
  readonly holds: Readonly<Record<string, string>>;
  readonly workflow?: WorkflowId;
  readonly answers?: Answers;
}

const automatic: Answers = {kind: 'ordinary', signin: 'no'};

/**
 * What links of version 1 meant, the most particular first. Its first question named six groups of
 * workflows where today every workflow has a name. No value of its `workflow` names one of today's.
 */
export const linksOfVersion1: readonly EarlierLink[] = [
  {holds: {workflow: 'cli'}, workflow: 'dbt-cli'},
  {holds: {workflow: 'integration'}, workflow: 'partner-integration'},
  {holds: {workflow: 'sheets', actor: 'user'}, workflow: 'spreadsheets-per-person'},
  {holds: {workflow: 'sheets'}, workflow: 'google-sheets-shared'},
  {
    holds: {workflow: 'terraform', stage: 'production'},
    workflow: 'terraform-production-account',
  },
  {holds: {workflow: 'terraform', stage: 'development'}, workflow: 'script-in-development'},
  {holds: {workflow: 'script', stage: 'production'}, workflow: 'script-in-production'},
  {holds: {workflow: 'script', stage: 'development'}, workflow: 'script-in-development'},
  {holds: {workflow: 'terraform', stage: 'both'}, answers: {...automatic, stage: 'both'}},
  {holds: {workflow: 'terraform', stage: 'unsure'}, answers: {...automatic, stage: 'unsure'}},
  {holds: {workflow: 'terraform'}, answers: automatic},
  {holds: {workflow: 'script', stage: 'both'}, answers: {...automatic, stage: 'both'}},
  {holds: {workflow: 'script', stage: 'unsure'}, answers: {...automatic, stage: 'unsure'}},
  {holds: {workflow: 'script'}, answers: automatic},
  {holds: {workflow: 'other', actor: 'user'}, answers: {kind: 'person'}},
  {holds: {workflow: 'other', actor: 'system'}, answers: {...automatic, stage: 'production'}},
  {
    holds: {workflow: 'other', actor: 'unsure', stage: 'production'},
    answers: {...automatic, stage: 'production'},
  },
  {
    holds: {workflow: 'other', actor: 'unsure', stage: 'development'},
    answers: {...automatic, stage: 'development'},
  },
  {
    holds: {workflow: 'other', actor: 'unsure', stage: 'both'},
    answers: {...automatic, stage: 'both'},
  },
  {
    holds: {workflow: 'other', actor: 'unsure', stage: 'unsure'},
    answers: {...automatic, stage: 'unsure'},
  },
  {holds: {workflow: 'other'}, answers: {}},
];
