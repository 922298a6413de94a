import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import pc from 'picocolors';
import {checkProject} from '../check/checkProject';
import {createChecker} from '../check/createChecker';
import {type LoadedConfig, loadConfig} from '../config/loadConfig';
import type {Project} from '../config/project';
import {validateConfig} from '../config/validateConfig';
import {formatPretty} from '../report/formatPretty';
import type {Report} from '../report/report';
import {createSourceLines} from '../report/sourceLines';
import {createChangeFinder} from './changedFiles';
import {findingsServerOf} from './findingsServer';
import {type PluginOptions, validatePluginOptions} from './options';
import {siteProject} from './siteProject';

/** More findings would hide the first ones; the command line shows them all. */
const mostFindings = 20;

/** Runs in the browser: compiled in the package, TypeScript in a clone. */
const overlay = import.meta.url.endsWith('.ts') ? 'overlay/client.ts' : 'overlay/client.js';

/** Builds run plugins once a locale, each time from a fresh module; the check covers all locales. */
const reports = Symbol.for('docs-parity.reports');

/**
 * The Docusaurus plugin: checks the translations before anything is bundled. `docusaurus build`
 * fails with the report as its message; `docusaurus start` prints the report at every change, shows
 * it in the pages beside the sentences, and goes on serving. The overlay finds the sentences by what
 * the remark plugin `sourceLines` adds to the pages.
 *
 * Its content is the report, so that other plugins can show it (`allContentLoaded`).
 *
 * @param options the configuration or its path, relative to the site, and the level that fails
 * @example plugins: [['docs-parity/docusaurus', {config: './parity.config.ts'}]]
 */
export default async function parityPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<Report>> {
  const {siteDir} = context;
  const loaded = await load(options.config, siteDir);
  const project = siteProject(loaded, context);
  const isServing = process.env.NODE_ENV === 'development';
  const recheck = isServing ? createRecheck(project) : null;
  const server = isServing ? findingsServerOf(siteDir, context.baseUrl) : null;
  return {
    name: 'docs-parity',

    async loadContent() {
      if (recheck) {
        const report = recheck();
        print(report, project);
        server?.publish({
          sourceLocale: project.sourceLocale,
          folder: siteDir.replaceAll('\\', '/'),
          findings: report.findings,
        });
        return report;
      }
      const known = checkedSites().get(siteDir);
      if (known) return known;
      const report = (await options.report?.()) ?? checkProject(project);
      checkedSites().set(siteDir, report);
      if (fails(report, options.failOn)) throw asError(report, project);
      return report;
    },

    getClientModules() {
      return isServing ? [fileURLToPath(new URL(overlay, import.meta.url))] : [];
    },

    configureWebpack() {
      if (!server) return {};
      const devServer = {
        setupMiddlewares(middlewares: unknown[]): unknown[] {
          middlewares.unshift({name: 'docs-parity', middleware: server.handle});
          // Docusaurus joins what its own function returns, this very list, with this one.
          return [];
        },
      };
      return {devServer} as object;
    },

    getPathsToWatch() {
      const folders = (all: Project['collections'] | Project['messages'], files: string) =>
        all.flatMap(({source, translations}) =>
          [source, ...Object.values(translations)].map((folder) => join(folder, files)),
        );
      return [
        ...folders(project.collections, '**/*.{md,mdx}'),
        ...folders(project.messages, '**/*.json'),
        ...(loaded.file === '' ? [] : [loaded.file]),
      ];
    },
  };
}

/** Docusaurus calls this with the options as the site's configuration has them. */
export function validateOptions({options}: {readonly options: unknown}): PluginOptions {
  return validatePluginOptions(options);
}

async function load(config: PluginOptions['config'], siteDir: string): Promise<LoadedConfig> {
  return typeof config === 'string'
    ? loadConfig(config, siteDir)
    : {config: validateConfig(config, 'in docusaurus.config'), file: '', folder: siteDir};
}

/** Checks everything at first, and then what has changed. */
function createRecheck(project: Project): () => Report {
  const checker = createChecker(project);
  const changes = createChangeFinder(project);
  let isFirst = true;
  return () => {
    const changed = changes();
    if (!isFirst) return checker.update(changed);
    isFirst = false;
    return checker.checkAll();
  };
}

/** The reports of this process, by site. */
function checkedSites(): Map<string, Report> {
  const store = globalThis as {[reports]?: Map<string, Report>};
  store[reports] ??= new Map();
  return store[reports];
}

function fails({summary}: Report, level: PluginOptions['failOn']): boolean {
  if (level === 'never') return false;
  return summary.errors > 0 || (level === 'warning' && summary.warnings > 0);
}

function print(report: Report, project: Project): void {
  if (report.findings.length > 0) console.error(toText(report, project));
}

/** The message is the whole report; a stack of ours would only bury it. */
function asError(report: Report, project: Project): Error {
  const error = new Error(`The translations are out of step.\n\n${toText(report, project)}`);
  error.stack = '';
  return error;
}

function toText(report: Report, {workingDirectory}: Project): string {
  const errorsFirst = [...report.findings].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const shown = {...report, findings: errorsFirst.slice(0, mostFindings)};
  const hidden = report.findings.length - shown.findings.length;
  const text = formatPretty(shown, {
    sources: createSourceLines(workingDirectory),
    colors: pc.createColors(process.stderr.isTTY === true && !process.env.NO_COLOR),
    width: Math.max(40, Math.min(process.stderr.columns ?? 80, 200)),
  });
  return hidden > 0 ? `${text}${hidden} more: run “docs-parity check”.\n` : text;
}
