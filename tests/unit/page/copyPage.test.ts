import {ASSISTANTS, assistantUrl} from '@site/src/components/page/assistants';
import {copyText} from '@site/src/components/page/copyText';
import {issueUrl} from '@site/src/components/page/issueUrl';
import {nextItem} from '@site/src/components/page/nextItem';
import {afterEach, describe, expect, it, vi} from 'vitest';

describe('a key in the menu', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 0],
    ['ArrowUp', -1, 4],
    ['ArrowUp', 0, 4],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['Tab', 2, null],
    ['a', 2, null],
  ])('%s moves from %i to %s', (key, from, to) => {
    expect(nextItem(key, from, 5)).toBe(to);
  });
});

it.each(Object.values(ASSISTANTS))('%s gets the question and nothing else', (address) => {
  const url = new URL(assistantUrl(address, 'Прочитай https://example.com/a?b&c.'));
  expect([...url.searchParams]).toEqual([['q', 'Прочитай https://example.com/a?b&c.']]);
});

it('a new issue holds its title and the address of the page', () => {
  const url = new URL(issueUrl('https://example.com/team/site', 'A & B', 'https://example.org/x'));
  expect(url.href.startsWith('https://example.com/team/site/issues/new?')).toBe(true);
  expect(url.searchParams.get('title')).toBe('A & B');
  expect(url.searchParams.get('body')).toContain('https://example.org/x');
});

describe('copying a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('takes the text of the file, in browsers without clipboard items too', async () => {
    const writeText = vi.fn();
    vi.stubGlobal('fetch', async () => new Response('# Page'));
    vi.stubGlobal('navigator', {clipboard: {writeText}});
    await copyText('/page.md');
    expect(writeText).toHaveBeenCalledWith('# Page');
  });

  it('fails for a file that is not there', async () => {
    vi.stubGlobal('fetch', async () => new Response('', {status: 404}));
    vi.stubGlobal('navigator', {clipboard: {writeText: vi.fn()}});
    await expect(copyText('/page.md')).rejects.toThrow('/page.md: 404');
  });
});
