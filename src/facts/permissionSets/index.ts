import type {PlanId} from '../plans';
import {accountPermissionSets} from './account';
import {developmentPermissionSets} from './development';
import {legacyPermissionSets} from './legacy';
import {operationPermissionSets} from './operation';

/** All 31 permission sets that the public API knows by code. */
export const permissionSets = [
  ...accountPermissionSets,
  ...developmentPermissionSets,
  ...operationPermissionSets,
  ...legacyPermissionSets,
] as const;

/** Id of a permission set. */
export type PermissionSetId = (typeof permissionSets)[number]['id'];

/**
 * The sets that a plan's list on the service token page names, in the order of the catalogue.
 *
 * @param plan id of the plan
 */
export function permissionSetsOnPlan(plan: PlanId): PermissionSetId[] {
  return permissionSets
    .filter((set) => (set.plans as readonly PlanId[]).includes(plan))
    .map((set) => set.id);
}

export type {PermissionSetEntry, ServiceTokenStanding} from './permissionSet';
