import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {withFiles} from '../checkPages';
import {repositoryAt, staleOf, withRepository} from './repository';

const english = `# Tokens {#tokens}

An introduction without any facts.

## Window {#window}

The window is open until July 18, 2026.

## Support {#support}

Support ends on March 1, 2027.
`;

const russian = `# Токены {#tokens}

Введение без всяких фактов.

## Окно {#window}

Окно открыто до 18 июля 2026 г.

## Поддержка {#support}

Поддержка завершится 1 марта 2027 г.
`;

const later = english.replace('July 18', 'July 19');

describe('the rule freshness reports', () => {
  it('which fact changed in which section, since which commit, at both places', () => {
    withRepository(({commit, check, git}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      const made = git('rev-parse', '--short=9', 'HEAD').trim();
      commit('04-01', {'en/a.md': later});
      const report = check();
      expect(staleOf(report)).toMatchObject([
        {
          severity: 'warning',
          locale: 'ru',
          page: 'a.md',
          message: `1 fact of the source changed since this section was translated on 2026-03-12 (${made}): date “July 18, 2026” → “July 19, 2026” (en/a.md:7).`,
          source: {path: 'en/a.md', line: 7, value: 'July 19, 2026', text: 'July 19, 2026'},
          translation: {path: 'ru/a.md', line: 7, value: '2026-07-18'},
        },
      ]);
      expect(report.pages).toMatchObject([
        {
          path: 'a.md',
          status: 'outdated',
          freshness: {state: 'stale', by: 'history', staleSections: 1, translated: '2026-03-12'},
        },
      ]);
    });
  });

  it('a section that was left behind although another one was translated since', () => {
    withRepository(({commit, check}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      commit('04-01', {'en/a.md': later});
      commit('05-01', {'ru/a.md': russian.replace('Поддержка завершится', 'Поддержка кончится')});
      const [finding, ...more] = staleOf(check());
      expect(more).toEqual([]);
      expect(finding?.message).toContain('translated on 2026-03-12');
    });
  });

  it('a fact that was added, and one that was removed', () => {
    withRepository(({commit, check}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      commit('04-01', {
        'en/a.md': english
          .replace('until July 18, 2026', 'until further notice')
          .replace('March 1, 2027.', 'March 1, 2027. It began on May 2, 2025.'),
      });
      expect(staleOf(check()).map(({message}) => message.replace(/^.*: /, ''))).toEqual([
        'date “July 18, 2026” removed (en/a.md:7).',
        'date “May 2, 2025” added (en/a.md:11).',
      ]);
    });
  });

  it('what is changed in the work tree and not committed yet', () => {
    withRepository(({commit, write, check}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      write({'en/a.md': later});
      expect(staleOf(check())).toHaveLength(1);
    });
  });

  it('a change from before a file was renamed', () => {
    withRepository(({commit, git, check}) => {
      commit('03-12', {'en/old.md': english, 'ru/old.md': russian});
      commit('04-01', {'en/old.md': later});
      git('mv', 'en/old.md', 'en/new.md');
      git('mv', 'ru/old.md', 'ru/new.md');
      git('commit', '--quiet', '--message', 'Rename');
      const [finding] = staleOf(check());
      expect(finding?.page).toBe('new.md');
      expect(finding?.message).toContain('2026-03-12');
    });
  });

  it('a translation that was made on a branch from an older source', () => {
    withRepository(({commit, git, check}) => {
      commit('03-12', {'en/a.md': english});
      git('checkout', '--quiet', '-b', 'translate');
      commit('04-02', {'ru/a.md': russian});
      git('checkout', '--quiet', 'main');
      commit('04-01', {'en/a.md': later});
      git('merge', '--quiet', '--no-edit', 'translate');
      const [finding] = staleOf(check());
      expect(finding?.message).toContain('translated on 2026-04-02');
    });
  });

  it('the same in a second work tree of the repository', () => {
    withRepository(({commit, git, folder}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      commit('04-01', {'en/a.md': later});
      git('worktree', 'add', '--quiet', '--detach', join(folder, 'second'));
      expect(staleOf(repositoryAt(join(folder, 'second')).check())).toHaveLength(1);
    });
  });
});

describe('the rule freshness is silent about', () => {
  it.each([
    ['a typo mended in the source', english.replace('is open', 'stays open'), russian],
    ['a translation that already says the new value', later, russian.replace('18 июля', '19 июля')],
  ])('%s', (_, source, translation) => {
    withRepository(({commit, check}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      commit('04-01', {'ru/a.md': translation, 'ru/b.md': 'Сирота.\n'});
      commit('04-02', {'en/a.md': source, 'ru/b.md': null});
      const report = check();
      expect(staleOf(report)).toEqual([]);
      expect(report.pages).toMatchObject([{freshness: {state: 'fresh'}}]);
      expect(report.notes).toEqual([]);
    });
  });

  it('a difference that is as old as the translation', () => {
    withRepository(({commit, check}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian.replace('18 июля', '19 июля')});
      const report = check();
      expect(report.findings.map(({rule}) => rule)).toEqual(['dates']);
      expect(report.pages).toMatchObject([{status: 'drifted', freshness: {state: 'fresh'}}]);
    });
  });

  it('sections that git stores with other line ends than the work tree', () => {
    withRepository(({commit, write, check}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      write({
        'en/a.md': english.replaceAll('\n', '\r\n'),
        'ru/a.md': russian.replaceAll('\n', '\r\n'),
      });
      expect(check().pages).toMatchObject([{status: 'in-step', freshness: {state: 'fresh'}}]);
    });
  });

  it('anything when the rule is off', () => {
    withRepository(({commit, check}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      commit('04-01', {'en/a.md': later});
      const report = check({rules: {freshness: 'off'}});
      expect(staleOf(report)).toEqual([]);
      expect(report.notes).toEqual([]);
    });
  });
});

describe('the rule freshness says plainly that it can’t judge', () => {
  it('pages outside of any repository', () => {
    withFiles({'en/a.md': english, 'ru/a.md': russian}, (folder) => {
      const report = repositoryAt(folder).check();
      expect(report.notes).toEqual([
        'The rule freshness can’t judge translations into ru: the files are in no git repository.',
      ]);
      expect(report.pages[0]).not.toHaveProperty('freshness');
    });
  });

  it('a shallow clone', () => {
    withRepository(({commit, folder}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian});
      commit('04-01', {'en/a.md': later});
      const clone = join(folder, 'clone');
      execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, clone]);
      const report = repositoryAt(clone).check();
      expect(staleOf(report)).toEqual([]);
      expect(report.notes).toHaveLength(1);
      expect(report.notes[0]).toMatch(/the clone is shallow.*git fetch --unshallow/);
    });
  });

  it('a repository without a commit', () => {
    withRepository(({write, check}) => {
      write({'en/a.md': english, 'ru/a.md': russian});
      expect(check().notes).toEqual([expect.stringContaining('can’t judge translations into ru')]);
    });
  });

  it('a page that is not committed', () => {
    withRepository(({commit, write, check}) => {
      commit('03-12', {'en/a.md': english, 'ru/a.md': russian, 'en/b.md': english});
      write({'ru/b.md': russian});
      const report = check();
      expect(report.notes).toEqual([
        'The rule freshness can’t judge 1 page: the translation or its source is not committed.',
      ]);
      expect(report.pages.map((page) => 'freshness' in page)).toEqual([true, false]);
    });
  });

  it('a translation in another repository', () => {
    withRepository(({commit, folder, check}) => {
      commit('03-12', {'en/a.md': english});
      const other = repositoryAt(join(folder, 'ru'));
      other.git('init', '--quiet');
      other.commit('03-13', {'a.md': russian});
      expect(check().notes).toEqual([
        'The rule freshness can’t judge translations into ru: they lie in another repository than their sources.',
      ]);
    });
  });
});
