import {
  shareChunk,
  trimConfig,
  trimMessages,
  trimVersion,
} from '@site/src/plugins/leanScripts/trimData';
import {describe, expect, it} from 'vitest';

describe('what a browser gets to know', () => {
  it('of the configuration is what components read', () => {
    const config = {
      title: 'Which Token',
      presets: [['classic', {}]],
      markdown: {format: 'mdx'},
      themeConfig: {navbar: {title: 'Which Token'}},
      future: {v4: true, faster: {}, experimental_router: 'browser'},
    };
    expect(trimConfig(config)).toEqual({
      title: 'Which Token',
      themeConfig: {navbar: {title: 'Which Token'}},
      future: {experimental_router: 'browser'},
    });
  });

  it('of the messages is what this site can show', () => {
    const messages = {
      'theme.blog.paginator.newerEntries': 'Newer entries',
      'theme.docs.paginator.next': 'Next',
      'theme.tags.tagsPageTitle': 'Tags',
      'search.field': 'Search this site',
    };
    expect(Object.keys(trimMessages(messages))).toEqual([
      'theme.docs.paginator.next',
      'search.field',
    ]);
  });

  it('of all documents is the sidebar, not their descriptions', () => {
    const version = {docsSidebars: {docs: []}, docs: {about: {title: 'About'}}};
    expect(trimVersion({version}).version).toEqual({docsSidebars: {docs: []}, docs: {}});
  });
});

describe('the script of all documents', () => {
  const entry = (name: string, module: string) =>
    `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${module}"), "${module}", require.resolveWeak("${module}")],`;
  const registry = [
    entry('11aa', '@theme/DocRoot'),
    entry('22bb', '@theme/DocItem'),
    entry('33cc', '@site/docs/about.mdx'),
  ].join('\n');
  const shared = shareChunk(registry, (module) => module.startsWith('@theme/'));

  it('holds what each of them needs, under the name of a document’s own', () => {
    expect(shared).toContain('webpackChunkName: "22bb" */ "@theme/DocRoot"');
    expect(shared).toContain('webpackChunkName: "22bb" */ "@theme/DocItem"');
  });

  it('holds nothing of a single page', () => {
    expect(shared).toContain(entry('33cc', '@site/docs/about.mdx'));
  });

  it('is found under the same keys as before', () => {
    const keys = (text: string) => [...text.matchAll(/^ {2}"(\w+)"/gm)].map(([, key]) => key);
    expect(keys(shared)).toEqual(keys(registry));
  });

  it('stays the same when the registry is read a second time', () => {
    expect(shareChunk(shared, (module) => module.startsWith('@theme/'))).toBe(shared);
  });

  it('is not made where no page is a document', () => {
    const other = entry('33cc', '@site/src/pages/index.mdx');
    expect(shareChunk(other, () => true)).toBe(other);
  });
});
