import {ANY_PLAN, ENTERPRISE} from './planGroups';
import type {PlanId} from './plans';
import {CHECKED, type Checked, stated, type Text} from './types';

/** A region of the dbt platform and the host name of accounts there. */
export interface HostEntry extends Checked {
  readonly id: string;
  readonly provider: 'AWS' | 'Google Cloud' | 'Azure' | 'any';
  readonly location: Text;
  /** Host with `ACCOUNT_PREFIX` in place of the account's own prefix; `undefined` where it is custom. */
  readonly host?: string;
  readonly plans: readonly PlanId[];
  /** Still met in specifications and tools, no longer given to new accounts. */
  readonly legacy: boolean;
}

const regions = [stated('access-regions')] as const;
const specifications = [stated('openapi-v3', 'servers'), stated('terraform-provider')] as const;

/** Hosts by region. The account's own addresses are under Account settings, Access URLs. */
export const hosts = [
  {
    id: 'us1',
    provider: 'AWS',
    location: {en: 'North America, N. Virginia', ru: 'Северная Америка, Северная Вирджиния'},
    host: 'ACCOUNT_PREFIX.us1.dbt.com',
    plans: ANY_PLAN,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'us5',
    provider: 'AWS',
    location: {en: 'North America, Oregon', ru: 'Северная Америка, Орегон'},
    host: 'ACCOUNT_PREFIX.us5.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'eu1',
    provider: 'AWS',
    location: {en: 'Europe, Frankfurt', ru: 'Европа, Франкфурт'},
    host: 'ACCOUNT_PREFIX.eu1.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'au1',
    provider: 'AWS',
    location: {en: 'Asia-Pacific, Sydney', ru: 'Азиатско-Тихоокеанский регион, Сидней'},
    host: 'ACCOUNT_PREFIX.au1.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'jp1',
    provider: 'AWS',
    location: {en: 'Japan, Tokyo', ru: 'Япония, Токио'},
    host: 'ACCOUNT_PREFIX.jp1.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'us3',
    provider: 'Google Cloud',
    location: {en: 'North America, us-central1', ru: 'Северная Америка, us-central1'},
    host: 'ACCOUNT_PREFIX.us3.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'eu3',
    provider: 'Google Cloud',
    location: {en: 'Europe, London', ru: 'Европа, Лондон'},
    host: 'ACCOUNT_PREFIX.eu3.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'eu4',
    provider: 'Google Cloud',
    location: {en: 'Europe, Frankfurt', ru: 'Европа, Франкфурт'},
    host: 'ACCOUNT_PREFIX.eu4.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'us2',
    provider: 'Azure',
    location: {en: 'North America, Virginia', ru: 'Северная Америка, Вирджиния'},
    host: 'ACCOUNT_PREFIX.us2.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'eu2',
    provider: 'Azure',
    location: {en: 'Europe, Ireland', ru: 'Европа, Ирландия'},
    host: 'ACCOUNT_PREFIX.eu2.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'au2',
    provider: 'Azure',
    location: {
      en: 'Asia-Pacific, Australia East',
      ru: 'Азиатско-Тихоокеанский регион, восток Австралии',
    },
    host: 'ACCOUNT_PREFIX.au2.dbt.com',
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'single-tenant',
    provider: 'any',
    location: {en: 'single tenant and Virtual Private', ru: 'single tenant и Virtual Private'},
    plans: ENTERPRISE,
    legacy: false,
    source: regions,
    checked: CHECKED,
  },
  {
    id: 'legacy-us',
    provider: 'AWS',
    location: {en: 'North America, old address', ru: 'Северная Америка, старый адрес'},
    host: 'cloud.getdbt.com',
    plans: ANY_PLAN,
    legacy: true,
    source: specifications,
    checked: CHECKED,
  },
  {
    id: 'legacy-emea',
    provider: 'AWS',
    location: {en: 'Europe, old address', ru: 'Европа, старый адрес'},
    host: 'emea.dbt.com',
    plans: ENTERPRISE,
    legacy: true,
    source: specifications,
    checked: CHECKED,
  },
  {
    id: 'legacy-au',
    provider: 'AWS',
    location: {en: 'Asia-Pacific, old address', ru: 'Азиатско-Тихоокеанский регион, старый адрес'},
    host: 'au.dbt.com',
    plans: ENTERPRISE,
    legacy: true,
    source: specifications,
    checked: CHECKED,
  },
] as const satisfies readonly HostEntry[];

/** Id of a host. */
export type HostId = (typeof hosts)[number]['id'];
