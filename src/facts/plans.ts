import {CHECKED, type Checked, inferred, open, stated, type Text} from './types';

/** A plan of the dbt platform, as far as it decides about API access. */
export interface PlanEntry extends Checked {
  readonly id: string;
  /** Name on the price list; never translated. */
  readonly label: string;
  readonly aliases: readonly string[];
  /** Plan codes of the public API specification. */
  readonly apiCodes: readonly string[];
  readonly onSale: boolean;
  /** `contradicted`: pages disagree, see the contradictions. */
  readonly apiAccess: 'yes' | 'contradicted';
  readonly note: Text;
}

/** All plans, smallest first among those on sale; the legacy one last. */
export const plans = [
  {
    id: 'developer',
    label: 'Developer',
    aliases: ['Developer plan', 'Free plan'],
    apiCodes: ['developer_2022'],
    onSale: true,
    apiAccess: 'contradicted',
    note: {
      en: 'Free, one seat. The service token page allows it the Semantic Layer set, while the overview of the APIs gives it no API access at all.',
      ru: 'Бесплатный, одно место. Страница о сервисных токенах разрешает ему набор Semantic Layer, а обзор API говорит, что доступа к API на этом тарифе нет вовсе.',
    },
    source: [
      stated('plans-and-billing', 'seat and model figures'),
      open('service-tokens', 'overview by plan'),
      open('apis-overview'),
    ],
    checked: CHECKED,
  },
  {
    id: 'starter',
    label: 'Starter',
    aliases: ['Starter plan'],
    apiCodes: ['starter_2025'],
    onSale: true,
    apiAccess: 'yes',
    note: {
      en: 'Five Developer seats, five Read-Only seats and one IT seat. A service token takes only the Semantic Layer set.',
      ru: 'Пять мест Developer, пять Read-Only и одно IT. Сервисному токену доступен только набор Semantic Layer.',
    },
    source: [stated('plans-and-billing'), stated('service-tokens', 'overview by plan')],
    checked: CHECKED,
  },
  {
    id: 'enterprise',
    label: 'Enterprise',
    aliases: ['Enterprise plan'],
    apiCodes: ['enterprise_2025'],
    onSale: true,
    apiAccess: 'yes',
    note: {
      en: 'Every permission set but Fusion admin may stand on a service token; SCIM, SSO and the audit log belong to the plan.',
      ru: 'На сервисном токене допустим любой набор разрешений, кроме Fusion admin; SCIM, SSO и журнал аудита входят в тариф.',
    },
    source: [
      stated('service-tokens', 'Enterprise list'),
      stated('enterprise-permissions', 'Fusion admin'),
    ],
    checked: CHECKED,
  },
  {
    id: 'enterprise-plus',
    label: 'Enterprise+',
    aliases: ['Enterprise Plus', 'Enterprise+ plan', 'Virtual Private'],
    apiCodes: ['enterprise_plus_2025'],
    onSale: true,
    apiAccess: 'yes',
    note: {
      en: 'Everything of Enterprise, plus IP restrictions and hybrid projects. Virtual Private accounts are counted here.',
      ru: 'Всё, что есть на тарифе Enterprise, а также ограничения по IP и гибридные проекты. Сюда же отнесены аккаунты Virtual Private.',
    },
    source: [stated('ip-restrictions'), stated('hybrid-setup'), stated('service-tokens')],
    checked: CHECKED,
  },
  {
    id: 'team',
    label: 'Legacy Team',
    aliases: ['Team', 'Team plan', 'Team plans'],
    apiCodes: ['team', 'team_2022', 'team_annual'],
    onSale: false,
    apiAccess: 'yes',
    note: {
      en: 'Closed to new customers. Seven permission sets may stand on a service token; Job Runner, Job Viewer and Stakeholder are not among them.',
      ru: 'Новым клиентам недоступен. На сервисном токене допустимы семь наборов разрешений; Job Runner, Job Viewer и Stakeholder в их число не входят.',
    },
    source: [
      stated('service-tokens', 'Team list'),
      stated('pr-6347'),
      inferred('openapi-v3', 'PlanEnum'),
    ],
    checked: CHECKED,
  },
] as const satisfies readonly PlanEntry[];

/** Id of a plan; `team` is Legacy Team. */
export type PlanId = (typeof plans)[number]['id'];
