import {readFileSync} from 'node:fs';
import {componentTwins} from '@site/src/plugins/markdownTwins/componentTwins';
import {llmsText} from '@site/src/plugins/markdownTwins/llmsText';
import {setsTwin} from '@site/src/plugins/markdownTwins/setsTwin';
import {statusTwin} from '@site/src/plugins/markdownTwins/statusTwin';
import {timelineTwin} from '@site/src/plugins/markdownTwins/timelineTwin';
import {twinPath} from '@site/src/plugins/markdownTwins/twinPath';
import {workflowsTwin} from '@site/src/plugins/markdownTwins/workflowsTwin';
import {toString as textOf} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {sliceSets} from '../../../src/plugins/catalogueData/sliceSets';
import {locales, lookups, timelineData, workflowsData} from '../catalogue/data';

const address = (to: string) => `https://example.com${to}`;

describe.each(locales)('in %s', (locale) => {
  it('every workflow stands in the twin with its reason, caveats and sources', () => {
    const data = workflowsData[locale];
    const text = workflowsTwin(data, address)
      .map((node) => textOf(node))
      .join('\n');
    for (const row of data.rows) {
      for (const part of [row.title, row.why, ...row.caveats]) expect(text).toContain(part);
      for (const [source] of row.sources) expect(text).toContain(data.sources[source]?.[0]);
    }
  });

  it('every change stands in the twin with its date', () => {
    const data = timelineData[locale];
    const text = timelineTwin(data)
      .map((node) => textOf(node))
      .join('\n');
    for (const row of data.years.flatMap(({rows}) => rows)) {
      expect(text).toContain(row.event);
      for (const part of row.when)
        expect(text).toContain(typeof part === 'string' ? part : part.text);
    }
  });

  it('every need stands in the table of sets, one row each', () => {
    const data = sliceSets(locale, lookups[locale]);
    const [table] = setsTwin(data, address);
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.children).toHaveLength(data.rows.length + 1);
    data.rows.forEach(({text, smallest}, index) => {
      const row = table.children[index + 1];
      expect(row && textOf(row)).toContain(text + smallest.label);
    });
  });
});

describe('the twins of components', () => {
  it('exist for every component that a page may use', () => {
    const config = readFileSync('docusaurus.config.ts', 'utf8');
    const [, names = ''] = /PAGE_COMPONENTS = \{([^}]*)\}/u.exec(config) ?? [];
    const known = [...names.matchAll(/^\s*(\w+):/gmu)].map(([, name = '']) => name);
    expect(known.length).toBeGreaterThan(4);
    expect(Object.keys(componentTwins)).toEqual(
      expect.arrayContaining([...known, 'Cards', 'Card']),
    );
  });

  it('refuse a part of the report that does not exist', () => {
    const empty = {words: {} as never, locales: [], coverage: [], notes: []};
    expect(() => statusTwin('weather', empty, address)).toThrow(/part="weather"/u);
  });
});

it.each([
  ['', 'index.md'],
  ['docs/about', 'docs/about.md'],
  ['docs/parity/', 'docs/parity.md'],
])('the twin of “%s” is %s', (path, expected) => {
  expect(twinPath(path)).toBe(expected);
});

it('llms.txt lists the pages in groups', () => {
  const pages = [
    {title: 'A', description: 'First.', url: 'https://example.com/a.md'},
    {title: 'B', description: '', url: 'https://example.com/b.md'},
  ];
  expect(
    llmsText({
      title: 'Site',
      summary: 'In short.',
      notes: ['Mind.'],
      groups: [{label: 'G', pages}],
    }),
  ).toBe(`# Site

> In short.

Mind.

## G

- [A](https://example.com/a.md): First.
- [B](https://example.com/b.md)
`);
});
