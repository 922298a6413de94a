import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import pc from 'picocolors';
import {cacheFolder} from '../check/cache/cacheFolder';
import {checkQuickly} from '../check/checkQuickly';
import {ConfigurationError} from '../config/configurationError';
import {findConfig, type LoadedConfig, loadConfig} from '../config/loadConfig';
import type {ParityConfig} from '../config/parityConfig';
import type {Project} from '../config/project';
import {resolveProject} from '../config/resolveProject';
import {formatGithub} from '../report/formatGithub';
import {formatJson} from '../report/formatJson';
import {formatMarkdown} from '../report/formatMarkdown';
import {count, formatPretty} from '../report/formatPretty';
import {formatSarif} from '../report/formatSarif';
import type {Report} from '../report/report';
import {createSourceLines} from '../report/sourceLines';
import {rules} from '../rules/registry';
import {toolVersion} from '../version';
import {explain} from './explain';
import {type CheckOptions, type FailLevel, readCommand} from './options';
import {usage} from './usage';

/** What the program reads and writes: the terminal, or a test. */
export interface Terminal {
  readonly workingDirectory: string;
  readonly colors: boolean;
  /** Columns; 80 where nobody knows. */
  readonly width: number;
  out(text: string): void;
  error(text: string): void;
}

/**
 * Runs the program.
 *
 * @param argv the arguments after the program's name
 * @returns the exit status: 0 in step, 1 findings, 2 wrong usage or configuration
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const command = readCommand(argv);
    switch (command.kind) {
      case 'help':
        terminal.out(usage());
        return 0;
      case 'version':
        terminal.out(`${toolVersion}\n`);
        return 0;
      case 'explain':
        terminal.out(explain(command.rule));
        return 0;
      case 'check':
        return await check(command.options, terminal);
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    terminal.error(`docs-parity: ${error.message}\nSee “docs-parity --help”.\n`);
    return 2;
  }
}

async function check(options: CheckOptions, terminal: Terminal): Promise<0 | 1> {
  const project = await resolveOptions(options, terminal.workingDirectory);
  const cache = options.cache ? cacheFolder(terminal.workingDirectory) : null;
  const report = await checkQuickly(project, {cache});
  const text = format(report, options, terminal);
  if (options.output === null) {
    terminal.out(text);
  } else {
    writeReport(options.output, text, terminal.workingDirectory);
    const {errors, warnings} = report.summary;
    const counted = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
    terminal.error(`${counted}; the report is in ${options.output}.\n`);
  }
  return fails(report, options.failOn) ? 1 : 0;
}

/** The project that flags and configuration file describe together. */
async function resolveOptions(options: CheckOptions, workingDirectory: string): Promise<Project> {
  const loaded = await loadWanted(options, workingDirectory);
  const ownFolders = options.source === null;
  if (!loaded && ownFolders) {
    throw new ConfigurationError(
      'Nothing to check: give --source and --translation, or a configuration with --config.',
    );
  }
  const config = withFlags(loaded?.config ?? {collections: []}, options, workingDirectory);
  const folder = loaded?.folder ?? workingDirectory;
  return resolveProject(config, {folder, workingDirectory, ownFolders});
}

async function loadWanted(
  {config}: CheckOptions,
  workingDirectory: string,
): Promise<LoadedConfig | null> {
  const file = config ?? findConfig(workingDirectory);
  return file === null ? null : loadConfig(file, workingDirectory);
}

function withFlags(
  config: ParityConfig,
  {source, sourceLocale, translations, rules: settings}: CheckOptions,
  workingDirectory: string,
): ParityConfig {
  const merged: ParityConfig = {
    ...config,
    ...(sourceLocale !== null && {sourceLocale}),
    rules: {...config.rules, ...settings},
  };
  if (source === null) return merged;
  const absolute = (folder: string) => resolve(workingDirectory, folder);
  // Other folders than the configuration's own: its names and assertions stay, its folders go.
  return {
    ...merged,
    messages: [],
    collections: [
      {
        source: absolute(source),
        translations: Object.fromEntries(
          Object.entries(translations).map(([locale, folder]) => [locale, absolute(folder)]),
        ),
      },
    ],
  };
}

function format(report: Report, options: CheckOptions, terminal: Terminal): string {
  switch (options.format) {
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report, rules);
    case 'github':
      return formatGithub(report);
    case 'markdown':
      return formatMarkdown(report);
    case 'pretty':
      return formatPretty(report, {
        sources: createSourceLines(terminal.workingDirectory),
        colors: pc.createColors(terminal.colors && options.output === null),
        width: Math.max(40, Math.min(terminal.width, 120)),
      });
  }
}

function writeReport(path: string, text: string, workingDirectory: string): void {
  try {
    writeFileSync(resolve(workingDirectory, path), text);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      `The report can’t be written to ${path} (${code ?? 'unknown error'}).`,
    );
  }
}

function fails({summary}: Report, level: FailLevel): boolean {
  if (level === 'never') return false;
  return summary.errors > 0 || (level === 'warning' && summary.warnings > 0);
}
