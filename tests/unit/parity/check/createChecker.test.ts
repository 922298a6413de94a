import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Checker, createChecker} from '../../../../src/parity/check/createChecker';
import {resolveProject} from '../../../../src/parity/config/resolveProject';
import type {Report} from '../../../../src/parity/report/report';
import {brief, type Files, withFiles} from '../checkPages';

const files: Files = {
  'en/a.mdx': '## Dates {#dates}\n\nSince July 18, 2023. See [b](b.mdx#links).\n',
  'ru/a.mdx': '## Даты {#dates}\n\nС 18 июля 2023 г. См. [b](b.mdx#links).\n',
  'en/b.mdx': '## Links {#links}\n\nSee [a](a.mdx#dates).\n',
  'ru/b.mdx': '## Ссылки {#links}\n\nСм. [a](a.mdx#dates).\n',
  'i18n/en/x.json': '{"a": "Hello {{name}}"}',
  'i18n/ru/x.json': '{"a": "Привет, {{name}}"}',
};

interface Scene {
  readonly checker: Checker;
  write(path: string, text: string): Report;
  remove(path: string): Report;
}

function inFolder(play: (scene: Scene) => void): void {
  withFiles(files, (folder) => {
    const checker = createChecker(
      resolveProject(
        {
          collections: [{source: 'en', translations: {ru: 'ru'}}],
          messages: [{source: 'i18n/en', translations: {ru: 'i18n/ru'}}],
        },
        {folder, workingDirectory: folder, ownFolders: true},
      ),
    );
    play({
      checker,
      write(path, text) {
        writeFileSync(join(folder, path), text);
        return checker.update([join(folder, path)]);
      },
      remove(path) {
        rmSync(join(folder, path));
        return checker.update([join(folder, path)]);
      },
    });
  });
}

const timeless = ({summary, ...report}: Report) => ({
  ...report,
  summary: {...summary, durationMs: 0},
});

describe('a checker that is told of a change', () => {
  it('sees a fact change and change back', () => {
    inFolder(({checker, write}) => {
      const first = checker.checkAll();
      expect(first.findings).toEqual([]);
      const wrong = write('ru/a.mdx', String(files['ru/a.mdx']).replace('18', '19'));
      expect(wrong.findings.map(brief)).toEqual([
        'error dates | 3:7 2023-07-18 | 3:3 2023-07-19 ⇒ 18 июля 2023 г.',
      ]);
      expect(timeless(write('ru/a.mdx', String(files['ru/a.mdx'])))).toEqual(timeless(first));
    });
  });

  it('sees the links of other pages die with a heading', () => {
    inFolder(({checker, write}) => {
      checker.checkAll();
      const report = write('en/b.mdx', String(files['en/b.mdx']).replace('{#links}', '{#other}'));
      expect(timeless(report)).toEqual(timeless(checker.checkAll()));
      expect(report.findings.map(({rule, page}) => `${rule} ${page}`)).toContain('anchors a.mdx');
    });
  });

  it('sees the place change that a link to a page of nobody names', () => {
    inFolder(({checker, write}) => {
      const text = (place: string) => `See [the guide](guide.md#${place}).\n`;
      write('en/c.mdx', text('rotation'));
      write('ru/c.mdx', text('rotation').replace('See', 'См.').replace('the guide', 'руководство'));
      const report = write('ru/c.mdx', 'См. [руководство](guide.md#creation).\n');
      expect(timeless(report)).toEqual(timeless(checker.checkAll()));
      expect(report.findings.map(({rule, page}) => `${rule} ${page}`)).toContain('links c.mdx');
    });
  });

  it.each([
    ['a new page', 'en/c.mdx', 'See [a](a.mdx).\n'],
    ['a new orphan', 'ru/c.mdx', 'См. [a](a.mdx).\n'],
    ['a page that can’t be read any more', 'ru/b.mdx', 'См. {\n'],
    ['a message', 'i18n/ru/x.json', '{"a": "Привет"}'],
  ])('sees %s', (_, path, text) => {
    inFolder(({checker, write}) => {
      const before = checker.checkAll();
      const report = write(path, text);
      expect(report.findings).not.toEqual(before.findings);
      expect(timeless(report)).toEqual(timeless(checker.checkAll()));
    });
  });

  it('sees a page go', () => {
    inFolder(({checker, remove}) => {
      checker.checkAll();
      const report = remove('ru/b.mdx');
      expect(report.pages).toContainEqual({path: 'b.mdx', locale: 'ru', status: 'missing'});
      expect(timeless(report)).toEqual(timeless(checker.checkAll()));
    });
  });

  it('checks everything where nothing was checked before', () => {
    inFolder(({checker}) => {
      expect(checker.update([]).pages).toHaveLength(2);
    });
  });
});
