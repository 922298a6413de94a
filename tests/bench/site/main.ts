// The built site in Lighthouse, beside sites of other generators: `npm run bench`.
import {existsSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus, loadavg} from 'node:os';
import {join, resolve} from 'node:path';
import {buildSite} from '../../../src/commands/buildSite';
import {runCommand} from '../../../src/commands/runCommand';
import {siteAddress} from '../../../src/commands/siteAddress';
import {browserVersion, requireBrowser} from '../../e2e/browser';
import {buildPeer} from './buildPeer';
import {formatComplaints, formatPages, formatSites} from './formatTable';
import {startLighthouse} from './lighthouse';
import {measurePages, type ServedSite} from './measurePages';
import {median} from './median';
import {readOptions, type SiteBenchOptions, usage} from './options';
import {type Served, serveBuilt} from './serveBuilt';
import {readTwins} from './twins';

const OWN = 'Which Token';

/** One line that overwrites itself, where someone looks on. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/** Everybody's load of the last minute, which Lighthouse's figures of speed suffer from. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

async function bench(options: SiteBenchOptions): Promise<void> {
  const browser = requireBrowser();
  const {baseUrl} = siteAddress(process.env);
  const build = resolve('build');
  if (!existsSync(join(build, 'index.html'))) {
    const status = await buildSite(process.env);
    if (status !== 0) throw new Error('Our own site could not be built; see above.');
  }
  const servers: Served[] = [await serveBuilt(build, baseUrl)];
  const sites: ServedSite[] = [{name: OWN, home: servers[0]?.root ?? ''}];
  const builds: Record<string, number> = {};
  try {
    const twins = options.peers.length === 0 ? [] : await readTwins(build);
    for (const peer of options.peers) {
      progress(`${peer.name}: installing and building`);
      const {directory, seconds} = await buildPeer(peer, twins, options.scratch);
      builds[peer.name] = seconds;
      const server = await serveBuilt(directory, '/');
      servers.push(server);
      sites.push({name: peer.name, home: server.root});
    }
    progress('Lighthouse: installing');
    const lighthouse = await startLighthouse(options.scratch, browser);
    const before = load();
    const results = await measurePages(
      lighthouse,
      sites,
      options.pages,
      options.runs,
      (done, all) => progress(`Lighthouse: ${done} of ${all} runs`),
    ).finally(lighthouse.close);
    progress('');

    const index = Math.round(median(results.map(({machine}) => machine)));
    const machine = [
      `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} threads, Node ${process.version}`,
      `load ${before} before and ${load()} after, Lighthouse’s index of the machine ${index}`,
      browserVersion(browser),
    ];
    console.log(`${machine.join('\n')}\n`);
    console.log(`${formatPages(results, OWN)}\n`);
    console.log(`${formatSites(results)}\n`);
    console.log(
      `Lighthouse mobile, median of ${options.runs}; bytes in gzip; ahead are those that wait, not run, for a reader’s first sign or next page.`,
    );
    const complaints = formatComplaints(results, OWN);
    if (complaints !== '') console.log(`\n${complaints}`);
    if (options.json !== null) {
      const all = {version: 1, machine, runs: options.runs, buildSeconds: builds, results};
      writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
    }
  } finally {
    for (const server of servers) server.close();
  }
}

await runCommand(async () => {
  let options: SiteBenchOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
  await bench(options);
});
