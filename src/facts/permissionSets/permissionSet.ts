import type {PlanId} from '../plans';
import {type Checked, stated, type Text} from '../types';

/**
 * Whether a set may stand on a service token:
 * `listed` on the service token page; `not-listed` there although the API accepts its code;
 * `never`, the docs forbid it; `legacy`, a code that outlived its documentation;
 * `internal`, set by dbt itself.
 */
export type ServiceTokenStanding = 'listed' | 'not-listed' | 'never' | 'legacy' | 'internal';

/** A permission set: a named bundle of rights for a group or a service token. */
export interface PermissionSetEntry extends Checked {
  readonly id: string;
  /** Name in the interface and on the permission page; never translated. */
  readonly label: string;
  /** Other spellings met in docs, old versions and tools. */
  readonly aliases: readonly string[];
  /** Code accepted by the public API specification (v3). */
  readonly apiCode: string;
  /** Where its rights apply; `unstated` for codes without documentation. */
  readonly level: 'account' | 'project' | 'both' | 'unstated';
  readonly onServiceToken: ServiceTokenStanding;
  /** Plans whose list on the service token page names the set; empty unless it is `listed`. */
  readonly plans: readonly PlanId[];
  /** Named by the Terraform resource for service tokens. */
  readonly inTerraform: boolean;
  /** A service token can limit it to types of environments. */
  readonly environmentTypeLimits: boolean;
  readonly purpose: Text;
  readonly note?: Text;
}

/** The lists of the service token page. */
export const tokenPage = stated('service-tokens', 'permission sets per plan');
/** The descriptions of the permission page. */
export const permissionPage = stated('enterprise-permissions', 'permission set descriptions');
/** The codes of the API. */
export const codes = stated('openapi-v3', 'permission set codes');
/** Sources of a set that is listed, described and coded. */
export const listed = [tokenPage, permissionPage, codes] as const;
