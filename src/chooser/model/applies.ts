import type {EndpointEntry} from '../../facts/endpoints';
import type {PlanId} from '../../facts/plans';
import type {AreaId, WorkflowId} from '../../facts/workflows';
import type {OutcomeId} from './outcomes';
import type {RuleId} from './rules';
import type {TaskId} from './tasks';

/** Answers that a remark belongs to: all named properties must hold; `{}` always does. */
export interface Applies {
  readonly outcomes?: readonly OutcomeId[];
  /** Workflows chosen by name. */
  readonly workflows?: readonly WorkflowId[];
  readonly areas?: readonly AreaId[];
  /** Answers reached by questions, by their rule. */
  readonly rules?: readonly RuleId[];
  /** APIs that the trial request calls. */
  readonly apis?: readonly EndpointEntry['api'][];
  /** Plans that the reader has named, or that none is named yet. */
  readonly plans?: readonly (PlanId | 'unnamed')[];
  readonly tasks?: readonly TaskId[];
  /** Whether some shown plan can't grant what is needed. */
  readonly isGap?: boolean;
}

/** What is known about an answer when remarks are picked for it. */
export interface Circumstances {
  readonly outcome: OutcomeId;
  readonly workflow?: WorkflowId | undefined;
  readonly area?: AreaId | undefined;
  readonly rule?: RuleId | undefined;
  readonly api?: EndpointEntry['api'] | undefined;
  readonly plan?: PlanId | undefined;
  readonly task?: TaskId | undefined;
  readonly isGap: boolean;
}
