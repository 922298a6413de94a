import {groupPages} from '@site/src/plugins/markdownTwins/groupPages';
import {expect, it} from 'vitest';

const doc = (id: string) => ({id, title: id, permalink: `/${id}`, source: `@site/docs/${id}.mdx`});

it('pages are grouped as in the sidebar: a category’s own page and nested ones included', () => {
  const version = {
    docs: ['loose', 'own', 'nested', 'plain'].map(doc),
    sidebars: {
      docs: [
        {
          type: 'category',
          label: 'Questions',
          link: {type: 'doc', id: 'own'},
          items: [
            {type: 'doc', id: 'plain'},
            {type: 'category', label: 'Inner', items: [{type: 'doc', id: 'nested'}]},
          ],
        },
      ],
    },
  };
  const content = {'docusaurus-plugin-content-docs': {default: {loadedVersions: [version]}}};
  const groups = groupPages(content as never).map(({label, pages}) => [
    label,
    pages.map(({title}) => title),
  ]);
  expect(groups).toEqual([
    ['', ['loose']],
    ['Questions', ['own', 'plain', 'nested']],
  ]);
});
