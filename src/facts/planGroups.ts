import type {PlanId} from './plans';

/** Starter and every larger plan on sale. */
export const STARTER_UP = ['starter', 'enterprise', 'enterprise-plus'] as const;
/** Both Enterprise plans. */
export const ENTERPRISE = ['enterprise', 'enterprise-plus'] as const;
/** Enterprise+ alone. */
export const ENTERPRISE_PLUS = ['enterprise-plus'] as const;
/** Both Enterprise plans and Legacy Team. */
export const ENTERPRISE_AND_TEAM = ['enterprise', 'enterprise-plus', 'team'] as const;
/** Every plan. */
export const ANY_PLAN = [
  'developer',
  'starter',
  'enterprise',
  'enterprise-plus',
  'team',
] as const satisfies readonly PlanId[];
