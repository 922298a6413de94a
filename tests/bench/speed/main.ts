// How fast the checker is, and how much memory it takes: `npm run bench:parity`.
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {copyPages, type Folders} from './copyPages';
import {type Assignment, prepareMeasure} from './measure';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    'source-locale': {type: 'string', default: 'en'},
    translation: {type: 'string', default: 'ru'},
    pages: {type: 'string', default: '400'},
    output: {type: 'string'},
  },
});
const [given] = positionals;
const sourceLocale = values['source-locale'];
const locale = values.translation;
const folders: Folders = given
  ? {
      source: resolve(given, sourceLocale),
      translation: resolve(given, locale),
      sourceLocale,
      locale,
    }
  : {
      source: 'docs',
      translation: 'i18n/ru/docusaurus-plugin-content-docs/current',
      sourceLocale: 'en',
      locale: 'ru',
    };

const scratch = mkdtempSync(join(tmpdir(), 'docs-parity-bench-'));
try {
  const measure = await prepareMeasure(join(scratch, 'program'));
  const own = readdirSync(folders.source, {recursive: true, encoding: 'utf8'}).filter((file) =>
    /\.mdx?$/.test(file),
  ).length;
  const copies = Math.max(1, Math.ceil(Number(values.pages) / own));
  const once = join(scratch, 'once');
  const fourfold = join(scratch, 'fourfold');
  copyPages(folders, once, copies);
  copyPages(folders, fourfold, 4 * copies);

  const base: Assignment = {
    folder: once,
    sourceLocale: folders.sourceLocale,
    locale: folders.locale,
    threads: 1,
    cache: null,
    what: 'all',
  };
  const cache = join(scratch, 'cache');
  const oneCore = measure(base);
  const twoCores = measure({...base, threads: 2});
  const large = measure({...base, folder: fourfold});
  measure({...base, cache});
  const warm = measure({...base, cache});
  const changed = measure({...base, what: 'changed'});
  const {stages} = measure({...base, what: 'stages'});

  const rate = ({pairs, milliseconds}: typeof oneCore) => Math.round((1000 * pairs) / milliseconds);
  const result = {
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} threads, Node ${process.version}`,
    pairs: oneCore.pairs,
    coldPairsPerSecond: rate(oneCore),
    coldPairsPerSecondOfTwoThreads: rate(twoCores),
    cpuMillisecondsPerPair: oneCore.cpuMilliseconds / oneCore.pairs,
    warmMilliseconds: warm.milliseconds,
    changedPageMilliseconds: changed.milliseconds,
    peakMegabytes: oneCore.peakMegabytes,
    fourfold: {pairs: large.pairs, pairsPerSecond: rate(large), peakMegabytes: large.peakMegabytes},
    stages,
  };
  if (values.output) writeFileSync(values.output, `${JSON.stringify(result, null, 2)}\n`);
  const rows: readonly (readonly [string, string])[] = [
    ['machine', result.machine],
    ['pairs', String(result.pairs)],
    ['cold, one thread', `${result.coldPairsPerSecond} pairs/s`],
    ['cold, two threads', `${result.coldPairsPerSecondOfTwoThreads} pairs/s`],
    ['processor time', `${result.cpuMillisecondsPerPair.toFixed(2)} ms a pair, start included`],
    ['warm, nothing changed', `${Math.round(result.warmMilliseconds)} ms`],
    ['one changed page', `${result.changedPageMilliseconds.toFixed(1)} ms (median)`],
    ['memory', `${Math.round(result.peakMegabytes)} MB`],
    [
      `memory, ${result.fourfold.pairs} pairs`,
      `${Math.round(result.fourfold.peakMegabytes)} MB at ${result.fourfold.pairsPerSecond} pairs/s`,
    ],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(24)}${value}`);
  console.log(
    '\nWhere the time goes, once warmed up (a fact is found for the rule that asks first)',
  );
  const all = stages.reduce((sum, {milliseconds}) => sum + milliseconds, 0);
  for (const {name, milliseconds} of stages) {
    const share = `${((100 * milliseconds) / all).toFixed(1)} %`.padStart(7);
    console.log(
      `${name.padEnd(24)}${share}${(milliseconds / oneCore.pairs).toFixed(3).padStart(9)} ms a pair`,
    );
  }
  if (!values.output) console.log(JSON.stringify(result));
} finally {
  rmSync(scratch, {recursive: true, force: true});
}
