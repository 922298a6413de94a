/** A benchmark of what the checker finds: see `usage`. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {loadConfig} from '../../../src/parity/config/loadConfig';
import type {AdviceConfig} from '../../../src/parity/config/parityConfig';
import type {NameEntry} from '../../../src/parity/names/types';
import {checkMutants} from './checkMutants';
import {type CorpusFolders, loadCorpus} from './corpus';
import {drawMutants} from './drawMutants';
import {allFamilies} from './families';
import {formatTable} from './formatTable';
import {type BenchOptions, readOptions, usage} from './options';
import {createRandom, type Random} from './random';
import type {Verdict} from './score';
import {type PagesSummary, summarise, summarisePages} from './summary';

interface CorpusResult {
  readonly verdicts: readonly Verdict[];
  readonly pages: PagesSummary;
}

async function benchCorpus(
  folders: CorpusFolders,
  options: BenchOptions,
  random: Random,
): Promise<CorpusResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'parity-bench-'));
  try {
    const corpus = loadCorpus(folders, scratch);
    const {names, advice} = await catalogueOf(folders);
    const families = allFamilies(names, advice).filter(({id}) => id.startsWith(options.only));
    const mutants = drawMutants(corpus, families, options.most, random);
    const {baseline, verdicts} = await checkMutants(corpus, mutants, (number) => {
      progress(`${folders.name} (${folders.locale}): mutant ${number} of ${mutants.length}`);
    });
    progress('');
    return {verdicts, pages: summarisePages(corpus, baseline)};
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}

/** One line that overwrites itself, where someone looks on. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/** What the configuration says that pages must say. */
async function catalogueOf({config}: CorpusFolders): Promise<{
  readonly names: readonly NameEntry[];
  readonly advice: readonly AdviceConfig[];
}> {
  if (config === null) return {names: [], advice: []};
  const {names = [], advice = []} = (await loadConfig(config, dirname(config))).config;
  return {names, advice};
}

/** A mutant with the lines it touches and what was said of it. */
function show({mutant, findings}: Verdict): string {
  const {family, page, edits} = mutant;
  const changes = edits.slice(0, 2).map(({start, end, text}) => {
    const was = page.translation.text.slice(Math.max(0, start - 30), end + 20);
    return `  “${was.replaceAll('\n', '⏎')}” → “${text.replaceAll('\n', '⏎').slice(0, 120)}”`;
  });
  const said = findings.map(
    ({rule, severity, message, translation}) =>
      `  ${severity} ${rule} at line ${translation?.line ?? '–'}: ${message}`,
  );
  return [`${family.id} ${page.path} (${page.locale})`, ...changes, ...said].join('\n');
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  console.log(`Seed ${options.seed}; at most ${options.most} mutants a family and corpus.\n`);
  const random = createRandom(options.seed);
  const results: CorpusResult[] = [];
  for (const folders of options.corpora) results.push(await benchCorpus(folders, options, random));
  const verdicts = results.flatMap((result) => result.verdicts);
  const families = summarise(verdicts);
  const pages = results.map((result) => result.pages);
  console.log(formatTable(families, pages));
  const wrong = verdicts.filter(({mutant, caught, caughtAsError, located}) =>
    mutant.family.kind === 'harmful' ? !caught || !located : caughtAsError,
  );
  for (const {family} of families) {
    const own = wrong.filter(({mutant}) => mutant.family.id === family);
    for (const verdict of own.slice(0, options.show)) console.log(`${show(verdict)}\n`);
  }
  if (options.json !== null) {
    const missed = wrong.map(show);
    writeFileSync(
      options.json,
      `${JSON.stringify({version: 1, seed: options.seed, families, pages, missed}, null, 2)}\n`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${usage}`);
  process.exitCode = 2;
});
