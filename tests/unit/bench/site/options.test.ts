import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readOptions} from '../../../bench/site/options';

describe('the arguments of the bench', () => {
  it('may be left out: five runs, every page, every site', () => {
    const {runs, pages, peers, scratch, json} = readOptions([]);
    expect(runs).toBe(5);
    expect(pages.map(({id}) => id)).toEqual([
      'home',
      'authentication',
      'service-tokens',
      'unauthorized-401',
      'enterprise-permissions',
    ]);
    expect(peers.map(({id}) => id)).toEqual(['docusaurus', 'vitepress', 'starlight']);
    expect(scratch).toMatch(/which-token-bench$/u);
    expect(json).toBeNull();
  });

  it('choose pages and sites, in the order of the table', () => {
    const {pages, peers} = readOptions(['--pages', 'service-tokens, home', '--peers', 'starlight']);
    expect(pages.map(({id}) => id)).toEqual(['home', 'service-tokens']);
    expect(peers.map(({id}) => id)).toEqual(['starlight']);
  });

  it('may leave all other sites out', () => {
    expect(readOptions(['--peers', 'none']).peers).toEqual([]);
  });

  it('name files from where one stands', () => {
    const {scratch, json} = readOptions(['--scratch', 'a', '--json', 'b.json']);
    expect(scratch).toBe(resolve('a'));
    expect(json).toBe(resolve('b.json'));
  });

  it.each([
    [['--runs', '0'], '--runs has to be a whole number from 1 to 99, not “0”.'],
    [['--runs', 'five'], '--runs has to be a whole number from 1 to 99, not “five”.'],
    [
      ['--peers', 'docusaurus,hugo'],
      '--peers knows docusaurus, vitepress, starlight, but not “hugo”.',
    ],
    [['--pages', 'about'], 'but not “about”.'],
    [['--fast'], "Unknown option '--fast'"],
  ])('%j are refused with a reason', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
