import type {HostId} from '../../facts/hosts';

/** Regions that a reader can name, as they stand in links; old addresses are not offered. */
export const regions = [
  'us1',
  'us5',
  'eu1',
  'au1',
  'jp1',
  'us3',
  'eu3',
  'eu4',
  'us2',
  'eu2',
  'au2',
  'single-tenant',
] as const satisfies readonly HostId[];

/** The region of the requests until the reader names another: the only one that serves every plan. */
export const defaultRegion = 'us1' satisfies HostId;
