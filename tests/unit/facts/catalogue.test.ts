import {describe, expect, it} from 'vitest';
import {isRealDate, type StatusEntry, sources, statuses} from '../../../src/facts';
import {entries, lists} from './texts';

const duplicates = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

describe('every list of the catalogue', () => {
  it.each(Object.entries(lists))('%s has unique kebab-case ids', (_, list) => {
    const ids = list.map(({id}) => id);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('names at least one known source for each entry, with its confidence', () => {
    const known = new Set<string>(sources.map(({id}) => id));
    const confidences = ['stated', 'vendor', 'inferred', 'open'];
    const wrong = entries.filter(
      ({entry}) =>
        entry.source.length === 0 ||
        entry.source.some(
          ({source, confidence}) => !known.has(source) || !confidences.includes(confidence),
        ),
    );
    expect(wrong.map(({list, entry}) => `${list}.${entry.id}`)).toEqual([]);
    for (const {status, source} of statuses as readonly StatusEntry[]) {
      expect(source.length, String(status)).toBeGreaterThan(0);
    }
  });

  it('repeats no reference within an entry', () => {
    const repeated = entries.flatMap(({list, entry}) =>
      duplicates(entry.source.map(({source, at = ''}) => `${source} ${at}`)).map(
        (reference) => `${list}.${entry.id}: ${reference}`,
      ),
    );
    expect(repeated).toEqual([]);
  });

  it('was checked on a real day, not before the sources were written', () => {
    const days = new Set([
      ...entries.map(({entry}) => entry.checked),
      ...statuses.map((s) => s.checked),
    ]);
    for (const day of days) {
      expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(isRealDate(day)).toBe(true);
    }
    expect([...days]).toEqual(['2026-08-22']);
  });
});

describe('sources', () => {
  it('have unique ids and addresses', () => {
    expect(duplicates(sources.map(({id}) => id))).toEqual([]);
    expect(duplicates(sources.map(({url}) => url))).toEqual([]);
  });

  it('have public addresses that fit their kind', () => {
    const prefix: Record<string, string> = {
      PR: 'https://github.com/dbt-labs/docs.getdbt.com/pull/',
      TF: 'https://github.com/dbt-labs/terraform-provider-dbtcloud/',
      OAS: 'https://github.com/dbt-labs/dbt-cloud-openapi-spec/',
      SRC: 'https://github.com/dbt-labs/docs.getdbt.com/',
      ISS: 'https://github.com/',
    };
    for (const {id, tag, url} of sources) {
      expect(URL.canParse(url), id).toBe(true);
      expect(url.startsWith(prefix[tag] ?? 'https://'), `${id}: ${url}`).toBe(true);
      if (tag === 'PR') expect(url.endsWith(`/${id.replace('pr-', '')}`), id).toBe(true);
    }
  });

  it('are each cited by something', () => {
    const cited = new Set(
      [...entries.map(({entry}) => entry), ...statuses].flatMap(({source}) =>
        source.map((reference) => reference.source as string),
      ),
    );
    expect(sources.filter(({id}) => !cited.has(id)).map(({id}) => id)).toEqual([]);
  });
});
