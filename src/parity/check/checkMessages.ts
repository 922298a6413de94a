import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Project, ProjectMessages} from '../config/project';
import {compareText, listFiles} from '../read/listFiles';
import type {Finding} from '../report/finding';
import type {CatalogueFile} from '../rules/cataloguePair';
import type {ChosenFiles} from './chosenFiles';
import {displayPath} from './loadPage';
import {rulePlan} from './rulePlan';

/** Compares all JSON catalogues of a project. */
export function checkAllMessages(project: Project, files: ChosenFiles = null): Finding[] {
  return project.messages.flatMap((messages) => checkMessages(messages, project, files));
}

/** Compares every JSON catalogue of a folder with its translations. */
function checkMessages(messages: ProjectMessages, project: Project, files: ChosenFiles): Finding[] {
  const source = listFiles(messages.source, messages.isCatalogue);
  return Object.entries(messages.translations).flatMap(([locale, folder]) => {
    const catalogues = new Set([...source, ...listFiles(folder, messages.isCatalogue)]);
    const isChosen = (catalogue: string) =>
      files === null || [messages.source, folder].some((each) => files.has(join(each, catalogue)));
    return [...catalogues]
      .filter(isChosen)
      .sort(compareText)
      .flatMap((catalogue) => {
        const pair = {
          catalogue,
          sourceLocale: project.sourceLocale,
          locale,
          source: readCatalogue(join(messages.source, catalogue), project),
          translation: readCatalogue(join(folder, catalogue), project),
        };
        return rulePlan(project, locale).ran.flatMap(
          (rule) => rule.checkMessages?.(pair, project) ?? [],
        );
      });
  });
}

function readCatalogue(absolute: string, project: Project): CatalogueFile | null {
  try {
    if (!statSync(absolute).isFile()) return null;
    const text = readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
    return {path: displayPath(absolute, project.workingDirectory), text};
  } catch {
    return null;
  }
}
