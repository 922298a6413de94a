import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import pc from 'picocolors';
import {cacheFolder} from '../check/cache/cacheFolder';
import {checkQuickly} from '../check/checkQuickly';
import {ConfigurationError} from '../config/configurationError';
import type {Project} from '../config/project';
import {fixProject} from '../fix/fixProject';
import {planFixes} from '../fix/planFixes';
import {unifiedDiff} from '../fix/unifiedDiff';
import {formatGithub} from '../report/formatGithub';
import {formatJson} from '../report/formatJson';
import {formatMarkdown} from '../report/formatMarkdown';
import {formatPretty} from '../report/formatPretty';
import {formatSarif} from '../report/formatSarif';
import {count} from '../report/plural';
import type {Report} from '../report/report';
import {createSourceLines} from '../report/sourceLines';
import {rules} from '../rules/registry';
import type {CheckOptions, FailLevel} from './options';
import {resolveOptions} from './resolveOptions';
import type {Terminal} from './terminal';

/** `docs-parity check`: checks, mends where that is wanted, and prints the report. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<0 | 1> {
  const project = await resolveOptions(options, terminal.workingDirectory);
  switch (options.fix) {
    case 'no':
      return finish(await run(project, options, terminal), options, terminal);
    case 'show':
      return showFixes(project, options, terminal);
    case 'write': {
      const {report, fixed, files} = fixProject(project);
      terminal.error(`${count(fixed, 'finding')} mended in ${count(files.length, 'file')}.\n`);
      return finish(report, options, terminal);
    }
  }
}

function run(project: Project, options: CheckOptions, terminal: Terminal): Promise<Report> {
  return checkQuickly(project, {
    cache: options.cache ? cacheFolder(terminal.workingDirectory) : null,
  });
}

function finish(report: Report, options: CheckOptions, terminal: Terminal): 0 | 1 {
  const {errors, warnings} = report.summary;
  const counted = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  print(format(report, options, terminal), `${counted}; the report`, options, terminal);
  return fails(report, options.failOn) ? 1 : 0;
}

/** Nothing is written, so that everything that was found remains. */
async function showFixes(
  project: Project,
  options: CheckOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  const report = await run(project, options, terminal);
  const {files, findings} = planFixes(report.findings, project);
  const colors = colorsOf(options, terminal);
  const diff = files
    .map(({path, before, after}) => unifiedDiff(path, before.text, after.text, colors))
    .join('');
  const rest = report.findings.length - findings.length;
  terminal.error(
    `--fix would mend ${count(findings.length, 'finding')} in ${count(files.length, 'file')}, and leave ${rest}; nothing has been written.\n`,
  );
  print(diff, 'The diff', options, terminal);
  return fails(report, options.failOn) ? 1 : 0;
}

function print(text: string, what: string, {output}: CheckOptions, terminal: Terminal): void {
  if (output === null) {
    terminal.out(text);
    return;
  }
  try {
    writeFileSync(resolve(terminal.workingDirectory, output), text);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      `The report can’t be written to ${output} (${code ?? 'unknown error'}); give --output a file in a folder that exists.`,
    );
  }
  terminal.error(`${what} is in ${output}.\n`);
}

function colorsOf({output}: CheckOptions, terminal: Terminal): ReturnType<typeof pc.createColors> {
  return pc.createColors(terminal.colors && output === null);
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
      return formatMarkdown(report, {filesUrl: terminal.filesUrl ?? null});
    case 'pretty':
      return formatPretty(report, {
        sources: createSourceLines(terminal.workingDirectory),
        colors: colorsOf(options, terminal),
        width: Math.max(40, Math.min(terminal.width, 120)),
      });
  }
}

function fails({summary}: Report, level: FailLevel): boolean {
  if (level === 'never') return false;
  return summary.errors > 0 || (level === 'warning' && summary.warnings > 0);
}
