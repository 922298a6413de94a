import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {lastChange, pageHistory} from '@site/src/commands/pageHistory';
import {describe, expect, it, vi} from 'vitest';

const noGit = () => {
  throw new Error('not a git repository');
};

describe('the history of pages', () => {
  it('dates them in a whole clone', () => {
    const warn = vi.fn();
    expect(pageHistory({}, {git: () => 'false', warn})).toBe('git-eager');
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['a shallow clone', () => 'true', /clone .* is shallow/u],
    ['a folder without git', noGit, /Git knows no history/u],
  ])('gives no date in %s, and says so once', (_, git, message) => {
    const warn = vi.fn();
    expect(pageHistory({}, {git, warn})).toBe('disabled');
    expect(pageHistory({DOCUSAURUS_CURRENT_LOCALE: 'ru'}, {git, warn})).toBe('disabled');
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(message);
    expect(warn.mock.calls[0]?.[0]).toContain('git fetch --unshallow');
  });

  it.each([
    ['a shallow clone', () => 'true'],
    ['a folder without git', noGit],
  ])('fails a release in %s', (_, git) => {
    expect(() => pageHistory({RELEASE: '1'}, {git})).toThrow(/A release needs them/u);
  });

  it('recognises a real shallow clone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'history-'));
    const gitIn =
      (cwd: string) =>
      (...arguments_: readonly string[]) =>
        execFileSync('git', arguments_, {cwd, encoding: 'utf8', stdio: 'pipe'}).trim();
    const git = gitIn(folder);
    git('init', '--quiet', 'whole');
    const inWhole = gitIn(join(folder, 'whole'));
    for (const text of ['one', 'two']) {
      writeFileSync(join(folder, 'whole', 'page.mdx'), text);
      inWhole('add', '.');
      inWhole('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-qm', text);
    }
    git('clone', '--quiet', '--depth', '1', `file://${join(folder, 'whole')}`, 'shallow');
    const warn = vi.fn();
    expect(pageHistory({}, {git: inWhole, warn})).toBe('git-eager');
    expect(lastChange(['.'], inWhole)).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(lastChange(['nowhere'], inWhole)).toBeNull();
    const inShallow = gitIn(join(folder, 'shallow'));
    expect(pageHistory({}, {git: inShallow, warn})).toBe('disabled');
    expect(lastChange(['.'], inShallow)).toBeNull();
    rmSync(folder, {recursive: true});
  });
});
