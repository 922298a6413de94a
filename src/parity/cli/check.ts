import {existsSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import pc from 'picocolors';
import {cacheFolder} from '../check/cache/cacheFolder';
import {checkQuickly} from '../check/checkQuickly';
import {type ChosenFiles, isProjectFile} from '../check/chosenFiles';
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
  const files = chooseFiles(options.files, project, terminal);
  const run = () =>
    checkQuickly(project, {
      cache: options.cache ? cacheFolder(terminal.workingDirectory) : null,
      files,
    });
  switch (options.fix) {
    case 'no':
      return finish(await run(), project, options, terminal);
    case 'show':
      return showFixes(await run(), project, options, terminal);
    case 'write': {
      const result = fixProject(project, ({source, translation}) =>
        [source, translation].some(
          (place) =>
            files === null || (place && files.has(resolve(project.workingDirectory, place.path))),
        ),
      );
      const mended = `${count(result.fixed, 'finding')} mended in ${count(result.files.length, 'file')}`;
      terminal.error(`${mended}.\n`);
      return finish(files === null ? result.report : await run(), project, options, terminal);
    }
  }
}

/** The files to check; those that are no pages, which a hook may name as well, are told and left out. */
function chooseFiles(names: readonly string[], project: Project, terminal: Terminal): ChosenFiles {
  if (names.length === 0) return null;
  const known = names.filter((name) => {
    const absolute = resolve(terminal.workingDirectory, name);
    if (!existsSync(absolute)) {
      throw new ConfigurationError(
        `The file ${name} does not exist; name a page, or leave the files out to check all.`,
      );
    }
    if (isProjectFile(absolute, project)) return true;
    terminal.error(`${name} is no page and no message catalogue of this project: left out.\n`);
    return false;
  });
  return new Set(known.map((name) => resolve(terminal.workingDirectory, name)));
}

function finish(
  report: Report,
  project: Project,
  options: CheckOptions,
  terminal: Terminal,
): 0 | 1 {
  const {errors, warnings} = report.summary;
  const counted = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  print(format(report, project, options, terminal), `${counted}; the report`, options, terminal);
  return fails(report, options.failOn) ? 1 : 0;
}

/** Nothing is written, so that everything that was found remains. */
function showFixes(
  report: Report,
  project: Project,
  options: CheckOptions,
  terminal: Terminal,
): 0 | 1 {
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

function format(
  report: Report,
  {rulesUrl}: Project,
  options: CheckOptions,
  terminal: Terminal,
): string {
  switch (options.format) {
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report, rules, {rulesUrl});
    case 'github':
      return formatGithub(report);
    case 'markdown':
      return formatMarkdown(report, {filesUrl: terminal.filesUrl ?? null});
    case 'pretty':
      return formatPretty(report, {
        sources: createSourceLines(terminal.workingDirectory),
        colors: colorsOf(options, terminal),
        width: Math.max(40, Math.min(terminal.width, 200)),
      });
  }
}

function fails({summary}: Report, level: FailLevel): boolean {
  if (level === 'never') return false;
  return summary.errors > 0 || (level === 'warning' && summary.warnings > 0);
}
