import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createChecker} from '../../../src/parity/check/createChecker';
import {loadConfig} from '../../../src/parity/config/loadConfig';
import {resolveProject} from '../../../src/parity/config/resolveProject';
import type {Report} from '../../../src/parity/report/report';
import type {Corpus, CorpusFolders} from './corpus';
import type {Mutant} from './mutant';
import {judge, type Verdict} from './score';

/** What was said of the pages as they were, and of each mutant. */
export interface CheckedCorpus {
  readonly baseline: Report;
  readonly verdicts: readonly Verdict[];
}

/**
 * Checks a corpus, then each mutant by itself: its page is overwritten, checked again as in an
 * editor, and restored.
 *
 * @param onMutant told before each mutant, by number
 */
export async function checkMutants(
  corpus: Corpus,
  mutants: readonly Mutant[],
  onMutant: (number: number) => void,
): Promise<CheckedCorpus> {
  const {folders} = corpus;
  const checker = createChecker(await projectOf(folders));
  const baseline = checker.checkAll();
  const restored = new Set<string>();
  const verdicts = mutants.map((mutant, index) => {
    onMutant(index + 1);
    const file = join(folders.translation, mutant.page.path);
    writeFileSync(file, mutant.translation);
    // What the last mutant left on its page is forgotten as well.
    const report = checker.update([...restored, file]);
    restored.clear();
    restored.add(file);
    writeFileSync(file, mutant.page.translation.text);
    return judge(mutant, baseline, report);
  });
  return {baseline, verdicts};
}

async function projectOf({source, sourceLocale, locale, translation, config}: CorpusFolders) {
  const origin = {folder: source, workingDirectory: source, ownFolders: false};
  const loaded = config === null ? null : (await loadConfig(config, source)).config;
  const {root: _, messages: __, assertions: ___, ...settings} = loaded ?? {};
  return resolveProject(
    {...settings, sourceLocale, collections: [{source, translations: {[locale]: translation}}]},
    origin,
  );
}
