import {join, resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import pc from 'picocolors';
import {checkProject} from '../check/checkProject';
import {type LoadedConfig, loadConfig} from '../config/loadConfig';
import type {ParityConfig} from '../config/parityConfig';
import type {Project} from '../config/project';
import {resolveProject} from '../config/resolveProject';
import {validateConfig} from '../config/validateConfig';
import {formatPretty} from '../report/formatPretty';
import type {Report} from '../report/report';
import {createSourceLines} from '../report/sourceLines';
import {type PluginOptions, validatePluginOptions} from './options';

/** More findings would hide the first ones; the command line shows them all. */
const mostFindings = 20;

/** Builds run plugins once a locale, each time from a fresh module; the check covers all locales. */
const checkedSites = Symbol.for('docs-parity.checked-sites');

/**
 * The Docusaurus plugin: checks the translations before anything is bundled. `docusaurus build`
 * fails with the report as its message; `docusaurus start` prints the report at every change and
 * goes on serving.
 *
 * @param options the configuration or its path, relative to the site, and the level that fails
 * @example plugins: [['docs-parity/docusaurus', {config: './parity.config.ts'}]]
 */
export default async function parityPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<Report | null>> {
  const {siteDir} = context;
  const loaded = await load(options.config, siteDir);
  const project = toProject(loaded, context);
  return {
    name: 'docs-parity',

    async loadContent() {
      const isServing = process.env.NODE_ENV === 'development';
      if (!isServing && wasChecked(siteDir)) return null;
      const report = checkProject(project);
      if (isServing) print(report, project);
      else if (fails(report, options.failOn)) throw asError(report, project);
      return report;
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

function toProject({config, folder}: LoadedConfig, {siteDir, siteConfig}: LoadContext): Project {
  const filled: ParityConfig = {
    ...config,
    markdown: {md: siteConfig.markdown.format === 'mdx' ? 'mdx' : 'commonmark', ...config.markdown},
    site: {urls: [`${siteConfig.url}${siteConfig.baseUrl}`], ...config.site},
  };
  return resolveProject(filled, {
    folder: resolve(folder),
    workingDirectory: siteDir,
    ownFolders: true,
  });
}

function wasChecked(siteDir: string): boolean {
  const store = globalThis as {[checkedSites]?: Set<string>};
  store[checkedSites] ??= new Set();
  if (store[checkedSites].has(siteDir)) return true;
  store[checkedSites].add(siteDir);
  return false;
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
