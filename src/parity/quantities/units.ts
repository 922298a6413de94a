/** What a unit measures, and how many of the dimension's base it is. */
interface UnitMeasure {
  readonly dimension: string;
  readonly factor: number;
  /** As it is written beside a number in any language. The first is the usual one. */
  readonly symbols: string;
}

const second = {dimension: 'time'} as const;
const own = (dimension: string, symbols: string): UnitMeasure => ({dimension, factor: 1, symbols});

/**
 * Units by id. Equal amounts of one dimension are equal (24 h = 1 day); data sizes are dimensions of
 * their own, since nobody writes 1 GB for 1000 MB without meaning something by it.
 */
export const units = {
  ns: {...second, factor: 1e-9, symbols: 'ns'},
  µs: {...second, factor: 1e-6, symbols: 'µs μs us'},
  ms: {...second, factor: 1e-3, symbols: 'ms msec'},
  s: {...second, factor: 1, symbols: 's sec'},
  min: {...second, factor: 60, symbols: 'min'},
  h: {...second, factor: 3600, symbols: 'h hr hrs'},
  day: {...second, factor: 86_400, symbols: ''},
  week: {...second, factor: 604_800, symbols: ''},
  month: {dimension: 'months', factor: 1, symbols: ''},
  year: {dimension: 'months', factor: 12, symbols: ''},
  bit: own('bit', ''),
  kbit: own('kbit', 'kbit Kbit kbps Kbps kbit/s'),
  Mbit: own('Mbit', 'Mbit Mbps Mbit/s'),
  Gbit: own('Gbit', 'Gbit Gbps Gbit/s'),
  B: own('B', ''),
  kB: own('kB', 'kB KB Kb kb'),
  MB: own('MB', 'MB Mb mb'),
  GB: own('GB', 'GB Gb gb'),
  TB: own('TB', 'TB Tb tb'),
  PB: own('PB', 'PB'),
  KiB: own('KiB', 'KiB'),
  MiB: own('MiB', 'MiB'),
  GiB: own('GiB', 'GiB'),
  TiB: own('TiB', 'TiB'),
  px: own('px', 'px'),
  em: own('em', 'em'),
  rem: own('rem', 'rem'),
  pt: own('pt', 'pt'),
  vh: own('vh', 'vh'),
  vw: own('vw', 'vw'),
  dpi: own('dpi', 'dpi DPI'),
  fps: own('fps', 'fps FPS'),
  degree: own('degree', '°'),
  mm: {dimension: 'length', factor: 1e-3, symbols: 'mm'},
  cm: {dimension: 'length', factor: 1e-2, symbols: 'cm'},
  km: {dimension: 'length', factor: 1e3, symbols: 'km'},
  g: {dimension: 'mass', factor: 1, symbols: 'g'},
  kg: {dimension: 'mass', factor: 1e3, symbols: 'kg'},
  Hz: {dimension: 'frequency', factor: 1, symbols: 'Hz'},
  kHz: {dimension: 'frequency', factor: 1e3, symbols: 'kHz'},
  MHz: {dimension: 'frequency', factor: 1e6, symbols: 'MHz'},
  GHz: {dimension: 'frequency', factor: 1e9, symbols: 'GHz'},
  W: {dimension: 'power', factor: 1, symbols: 'W'},
  kW: {dimension: 'power', factor: 1e3, symbols: 'kW'},
  '%': own('percent', '% ％'),
  word: own('word', ''),
  character: own('character', ''),
  line: own('line', ''),
  USD: own('USD', '$ USD'),
  EUR: own('EUR', '€ EUR'),
  GBP: own('GBP', '£ GBP'),
  RUB: own('RUB', '₽ RUB'),
  KRW: own('KRW', '₩ KRW'),
  JPY: own('JPY', '¥ ￥ JPY'),
  CNY: own('CNY', 'CNY'),
} as const satisfies Readonly<Record<string, UnitMeasure>>;

export type UnitId = keyof typeof units;

const currencies: ReadonlySet<UnitId> = new Set(['USD', 'EUR', 'GBP', 'RUB', 'KRW', 'JPY', 'CNY']);

/** Tells whether a unit is money. */
export function isCurrency(unit: UnitId): boolean {
  return currencies.has(unit);
}
