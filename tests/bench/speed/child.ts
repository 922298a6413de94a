// One measurement in a process of its own; see measure.ts.

import '../../../src/parity/cli/engine';
import {join, resolve} from 'node:path';
import {checkQuickly} from '../../../src/parity/check/checkQuickly';
import {createChecker} from '../../../src/parity/check/createChecker';
import {resolveProject} from '../../../src/parity/config/resolveProject';
import config from '../../../src/parity.config';
import type {Assignment, Measurement} from './measure';
import {timeStages} from './stages';

const {folder, sourceLocale, locale, threads, cache, what} = JSON.parse(
  process.argv[2] ?? '{}',
) as Assignment;
const project = resolveProject(
  {
    ...config,
    sourceLocale,
    root: '.',
    messages: [],
    assertions: [],
    markdown: {md: 'commonmark'},
    collections: [{source: sourceLocale, translations: {[locale]: locale}}],
  },
  {folder: resolve(folder), workingDirectory: resolve(folder), ownFolders: false},
);

async function run(): Promise<{readonly pairs: number; readonly milliseconds: number}> {
  if (what === 'all') {
    const started = performance.now();
    const report = await checkQuickly(project, {cache, threads, fewestPages: 100});
    return {pairs: pairsOf(report), milliseconds: performance.now() - started};
  }
  const checker = createChecker(project);
  const report = checker.checkAll();
  const pages = report.pages.filter(({status}) => status !== 'missing' && status !== 'orphan');
  const times = pages.slice(0, 60).map(({path}) => {
    const started = performance.now();
    checker.update([join(resolve(folder), locale, path)]);
    return performance.now() - started;
  });
  times.sort((a, b) => a - b);
  return {pairs: 1, milliseconds: times[times.length >> 1] ?? 0};
}

function pairsOf({pages}: {readonly pages: readonly {readonly status: string}[]}): number {
  return pages.filter(({status}) => status !== 'missing' && status !== 'orphan').length;
}

const stages = what === 'stages' ? timeStages(project) : [];
const {pairs, milliseconds} = what === 'stages' ? {pairs: 0, milliseconds: 0} : await run();
const {user, system} = process.cpuUsage();
const measurement: Measurement = {
  pairs,
  milliseconds,
  cpuMilliseconds: (user + system) / 1000,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  stages,
};
process.stdout.write(JSON.stringify(measurement));
