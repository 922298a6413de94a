import {type PlanId, plans} from '../plans';
import {administrationWorkflows} from './administration';
import {developmentWorkflows} from './development';
import {discoveryWorkflows} from './discovery';
import {engineWorkflows} from './engine';
import {integrationWorkflows} from './integrations';
import {mcpWorkflows} from './mcp';
import {orchestrationWorkflows} from './orchestration';
import {securityWorkflows} from './security';
import {semanticLayerWorkflows} from './semanticLayer';
import {terraformWorkflows} from './terraform';
import {vendorWorkflows} from './vendors';
import {webhookWorkflows} from './webhooks';
import type {WorkflowEntry} from './workflow';

const catalogue = [
  ...integrationWorkflows,
  ...terraformWorkflows,
  ...developmentWorkflows,
  ...engineWorkflows,
  ...orchestrationWorkflows,
  ...discoveryWorkflows,
  ...semanticLayerWorkflows,
  ...mcpWorkflows,
  ...webhookWorkflows,
  ...securityWorkflows,
  ...administrationWorkflows,
  ...vendorWorkflows,
] as const;

/** Id of a workflow. */
export type WorkflowId = (typeof catalogue)[number]['id'];

/** A workflow of the catalogue, its id narrowed to the known ones. */
export type Workflow = WorkflowEntry & {readonly id: WorkflowId};

/** All 64 workflows, by area, in the order of `areas`. */
export const workflows: readonly Workflow[] = catalogue;

/**
 * The smallest plan on sale on which the recommendation of a workflow works.
 *
 * @returns `undefined` where nobody states the plan
 */
export function minimumPlan(workflow: Workflow): PlanId | undefined {
  return plans.find((plan) => plan.onSale && workflow.plans.includes(plan.id))?.id;
}

export * from './workflow';
