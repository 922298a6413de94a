import {catalogueSchema} from '@site/src/plugins/catalogueData/catalogueSchema';
import {publishedCatalogue} from '@site/src/plugins/catalogueData/publishedCatalogue';
import {Ajv2020} from 'ajv/dist/2020';
import {describe, expect, it} from 'vitest';

const ROOT = 'https://example.org/';
const catalogue = JSON.parse(JSON.stringify(publishedCatalogue(ROOT)));
const schema = catalogueSchema(ROOT);

/** The same schema, but without room for keys that it does not describe. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'required' in node ? {...copy, additionalProperties: false} : copy;
}

function errorsOf(data: unknown, against: object = schema): string[] {
  const validate = new Ajv2020({strict: true, allErrors: true}).compile(against);
  validate(data);
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

function changed(change: (copy: typeof catalogue) => void): unknown {
  const copy = structuredClone(catalogue);
  change(copy);
  return copy;
}

describe('catalogue.json', () => {
  it('follows its schema', () => {
    expect(errorsOf(catalogue)).toEqual([]);
  });

  it('holds nothing that the schema does not describe', () => {
    expect(errorsOf(catalogue, closed(schema) as object)).toEqual([]);
  });

  it('names its schema by the address under which it is published', () => {
    expect(catalogue.$schema).toBe('https://example.org/catalogue.schema.json');
    expect(schema.$id).toBe(catalogue.$schema);
  });

  it('is complete', () => {
    expect(catalogue.version).toBe(1);
    expect(catalogue.workflows).toHaveLength(64);
    expect(catalogue.permissionSets).toHaveLength(31);
    expect(catalogue.plans).toHaveLength(5);
    expect(catalogue.tokenTypes).toHaveLength(9);
  });

  it('explains every id that it refers to', () => {
    const ids = (list: string) => new Set(catalogue[list].map(({id}: {id: string}) => id));
    const [sources, sets, plans, tokens] = ['sources', 'permissionSets', 'plans', 'tokenTypes'].map(
      ids,
    );
    const unknown: string[] = [];
    const expectKnown = (known: Set<unknown> | undefined, id: string) => {
      if (!known?.has(id)) unknown.push(id);
    };
    for (const entry of Object.values(catalogue).flatMap((list) =>
      Array.isArray(list) ? list : [],
    )) {
      for (const {source} of entry.source ?? []) expectKnown(sources, source);
      for (const plan of entry.plans ?? []) expectKnown(plans, plan);
    }
    for (const workflow of catalogue.workflows) {
      expectKnown(ids('areas'), workflow.area);
      if (workflow.credential !== 'none') expectKnown(tokens, workflow.credential);
      for (const endpoint of workflow.endpoints ?? []) expectKnown(ids('endpoints'), endpoint);
      for (const {right} of workflow.needs ?? []) expectKnown(ids('rights'), right);
      for (const {allOf} of Object.values<{allOf: string[]}>(workflow.permissionSets ?? {})) {
        for (const set of allOf) expectKnown(sets, set);
      }
    }
    expect(unknown).toEqual([]);
  });
});

describe('catalogue.schema.json', () => {
  it.each<[string, (copy: typeof catalogue) => void, string]>([
    [
      'another version',
      (copy) => {
        copy.version = 2;
      },
      '/version',
    ],
    [
      'a missing list',
      (copy) => {
        delete copy.timeline;
      },
      'timeline',
    ],
    [
      'a text without Russian',
      (copy) => {
        delete copy.workflows[0].why.ru;
      },
      '/workflows/0/why',
    ],
    [
      'an empty text',
      (copy) => {
        copy.plans[1].label = '';
      },
      '/plans/1/label',
    ],
    [
      'a confidence nobody has',
      (copy) => {
        copy.workflows[3].source[0].confidence = 'sure';
      },
      '/workflows/3/source/0/confidence',
    ],
    [
      'a date with a word',
      (copy) => {
        copy.timeline[0].date = 'April 2021';
      },
      '/timeline/0/date',
    ],
    [
      'a label in place of an id',
      (copy) => {
        copy.workflows[0].plans = ['Legacy Team'];
      },
      '/workflows/0/plans/0',
    ],
    [
      'an address without https',
      (copy) => {
        copy.sources[0].url = 'http://x';
      },
      '/sources/0/url',
    ],
  ])('refuses %s', (_, change, place) => {
    expect(errorsOf(changed(change)).join('\n')).toContain(place);
  });

  it('accepts keys that a later revision of version 1 adds', () => {
    expect(
      errorsOf(
        changed((copy) => {
          copy.workflows[0].added = true;
          copy.more = [];
        }),
      ),
    ).toEqual([]);
  });
});
