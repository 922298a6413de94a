import {describe, expect, it} from 'vitest';
import {ruleCoverage, rulePlan, runsFor} from '../../../../src/parity/check/rulePlan';
import type {ParityConfig} from '../../../../src/parity/config/parityConfig';
import type {Project} from '../../../../src/parity/config/project';
import {resolveProject} from '../../../../src/parity/config/resolveProject';
import {languageOf} from '../../../../src/parity/languages';
import {rules} from '../../../../src/parity/rules/registry';
import {checkFiles, withFiles} from '../checkPages';

function projectOf(config: Partial<ParityConfig>, locale = 'ru'): Project {
  return withFiles({'en/a.md': '', [`${locale}/a.md`]: ''}, (folder) =>
    resolveProject(
      {collections: [{source: 'en', translations: {[locale]: locale}}], ...config},
      {folder, workingDirectory: folder, ownFolders: true},
    ),
  );
}

const skippedIn = (project: Project, locale = 'ru') =>
  Object.fromEntries(
    rulePlan(project, locale).skipped.map(({rule, reason, lacks}) => [rule, {reason, lacks}]),
  );

describe('the plan of rules', () => {
  it.each(['ru', 'de', 'fi'])('holds every rule once for %s, run or skipped', (locale) => {
    const {ran, skipped} = rulePlan(projectOf({}, locale), locale);
    const ids = [...ran.map(({id}) => id), ...skipped.map(({rule}) => rule)];
    expect(ids.sort()).toEqual(rules.map(({id}) => id).sort());
  });

  it('says which rules are off', () => {
    const skipped = skippedIn(projectOf({rules: {dates: 'off', links: 'warning'}}));
    expect(skipped.dates).toEqual({reason: 'off', lacks: null});
    expect(skipped.links).toBeUndefined();
  });

  it('says what the configuration lacks', () => {
    const skipped = skippedIn(projectOf({}));
    expect(skipped['permission-sets']).toEqual({
      reason: 'not-configured',
      lacks: 'names of the group “permission-sets”',
    });
    expect(skipped.messages).toEqual({reason: 'not-configured', lacks: '“messages”'});
    const names = [{id: 'a', group: 'permission-sets', names: {'*': ['Admin']}}];
    expect(skippedIn(projectOf({names}))['permission-sets']).toBeUndefined();
  });

  it('asks for no language data in dates, headings and links: any language gets those', () => {
    const ran = rulePlan(projectOf({}, 'fi'), 'fi').ran.map(({id}) => id);
    expect(ran).toEqual(expect.arrayContaining(['pages', 'syntax', 'headings', 'dates', 'links']));
  });

  it('skips a rule exactly where a language lacks a part that it needs', () => {
    for (const locale of ['ru', 'de', 'ko', 'fi', 'tr']) {
      const project = projectOf({}, locale);
      for (const rule of rules) {
        const isKnown = (rule.needs ?? []).every(
          (part) =>
            languageOf('en')?.[part] !== undefined && languageOf(locale)?.[part] !== undefined,
        );
        const skipped = skippedIn(project, locale)[rule.id];
        if (isKnown) expect(skipped?.reason).not.toBe('no-language-data');
        else expect(['no-language-data', 'not-configured']).toContain(skipped?.reason);
      }
    }
  });

  it('runs a rule on the source where it runs on any translation', () => {
    const project = projectOf({rules: {dates: 'off'}});
    const rule = (id: string) => rules.filter((each) => each.id === id);
    expect(rule('dates').map((each) => runsFor(each, project, 'en'))).toEqual([false]);
    expect(rule('links').map((each) => runsFor(each, project, 'en'))).toEqual([true]);
  });
});

describe('the report', () => {
  const files = {
    'en/a.md': 'Since July 18, 2023. See [b](b.md).\n',
    'fi/a.md': 'Alkaen 19. heinäkuuta 2023. Katso [b](c.md).\n',
  };

  it('says for each locale which rules ran', () => {
    const report = checkFiles(files, {locale: 'fi', rules: {headings: 'off'}});
    expect(report.rules).toHaveLength(1);
    const [coverage] = report.rules;
    expect(coverage?.locale).toBe('fi');
    expect(coverage?.ran).not.toContain('headings');
    expect(coverage?.skipped).toContainEqual({rule: 'headings', reason: 'off', lacks: null});
  });

  it('of a language without data still holds its dates and links', () => {
    const {findings} = checkFiles(files, {locale: 'fi'});
    expect(findings.map(({rule, suggestion}) => [rule, suggestion])).toContainEqual([
      'dates',
      '18. heinäkuuta 2023',
    ]);
    expect(findings.map(({rule}) => rule)).toContain('links');
  });

  it('covers the translations, not the source', () => {
    const project = projectOf({});
    expect(ruleCoverage(project).map(({locale}) => locale)).toEqual(['ru']);
  });
});
