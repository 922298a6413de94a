import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildIndex, type PageText} from '../../../src/search/buildIndex';
import {createSearch} from '../../../src/search/createSearch';
import {editDistance} from '../../../src/search/editDistance';
import {packIndex, unpackIndex} from '../../../src/search/indexFormat';
import {rewriteWithSynonyms} from '../../../src/search/synonyms';

const pages: readonly PageText[] = [
  {
    title: 'Service tokens',
    permalink: '/docs/service-tokens',
    sections: [
      {heading: null, anchor: '', text: 'A service token acts for the account.'},
      {heading: 'Rotate a service token', anchor: 'rotate', text: 'Create a new one first.'},
      {heading: 'Errors', anchor: 'errors', text: 'A 403 means that an IP restriction holds.'},
    ],
  },
  {
    title: 'Using tokens',
    permalink: '/docs/using-tokens',
    sections: [
      {heading: null, anchor: '', text: 'Where a token goes.'},
      {heading: 'Discovery API', anchor: 'discovery', text: 'Metadata of a project in Catalog.'},
      {heading: 'dbt CLI', anchor: 'cli', text: 'On the dbt platform a file holds the key.'},
    ],
  },
];
const search = createSearch(unpackIndex(packIndex(buildIndex(pages))));
const addresses = (question: string) => search(question, 10).results.map(({address}) => address);

describe('the search', () => {
  it.each([
    ['rotating a token', '/docs/service-tokens#rotate'],
    ['how do I rotate', '/docs/service-tokens#rotate'],
    ['ERROR 403', '/docs/service-tokens#errors'],
    ['rotaet', '/docs/service-tokens#rotate'],
    ['resrtiction', '/docs/service-tokens#errors'],
    ['disc', '/docs/using-tokens#discovery'],
    ['metadata api', '/docs/using-tokens#discovery'],
    ['Explorer', '/docs/using-tokens#discovery'],
    ['Cloud CLI', '/docs/using-tokens#cli'],
    ['dbt Cloud', '/docs/using-tokens#cli'],
    ['service tokens', '/docs/service-tokens'],
  ])('“%s” leads to %s', (question, address) => {
    expect(addresses(question)[0]).toBe(address);
  });

  it('counts what it does not show', () => {
    const {count, results} = search('token', 2);
    expect(results).toHaveLength(2);
    expect(count).toBe(6);
  });

  it('prefers places with all the words to places with some', () => {
    expect(addresses('service 403')).toEqual(['/docs/service-tokens#errors']);
  });

  it('takes the beginning of a word only while it is being typed', () => {
    expect(addresses('rest')).toContain('/docs/service-tokens#errors');
    expect(addresses('rest ')).toEqual([]);
  });

  it.each(['', '   ', '…', 'zzzzzz', '404', '🙂', '令牌'])('finds nothing for “%s”', (question) => {
    expect(search(question, 10)).toEqual({count: 0, results: []});
  });

  it('answers anything at all', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 100}), (question) => {
        const {count, results} = search(question, 3);
        expect(results.length).toBe(Math.min(3, count));
      }),
    );
  });

  it('answers an index without pages', () => {
    const empty = createSearch(unpackIndex(packIndex(buildIndex([]))));
    expect(empty('token', 5)).toEqual({count: 0, results: []});
  });
});

describe('old names and habits of speech', () => {
  it.each([
    [
      ['cloud', 'cli', 'login'],
      ['dbt', 'cli', 'login'],
    ],
    [
      ['user', 'api', 'keys'],
      ['personal', 'access', 'token'],
    ],
    [['апи'], ['api']],
    [['учетную', 'запись'], ['аккаунт']],
    [
      ['ротацию', 'токена'],
      ['перевыпуск', 'токена'],
    ],
  ])('%j may mean %j', (asked, written) => {
    expect(rewriteWithSynonyms(asked)).toContainEqual(written);
  });

  it('leave other questions alone', () => {
    expect(rewriteWithSynonyms(['webhook'])).toEqual([]);
    expect(rewriteWithSynonyms(['cloud'])).toEqual([]);
  });
});

describe('typing errors', () => {
  it.each([
    ['token', 'token', 0],
    ['tokne', 'token', 1],
    ['tken', 'token', 1],
    ['tokken', 'token', 1],
    ['taken', 'token', 1],
    ['разришен', 'разрешен', 1],
    ['abc', 'xyz', null],
    ['token', 'tokenization', null],
  ])('between %s and %s: %s', (first, second, errors) => {
    expect(editDistance(first, second, 2)).toBe(errors);
    expect(editDistance(second, first, 2)).toBe(errors);
  });
});

describe('the packed index', () => {
  const word = fc.string({unit: fc.constantFrom(...'абвяabz019'), minLength: 1, maxLength: 40});
  const gapsOf = (numbers: readonly number[]) =>
    [...new Set(numbers)].sort((first, second) => first - second);

  it('unpacks to what was packed', () => {
    const pagesOf = fc.array(
      fc.record({
        title: fc.string(),
        permalink: fc.string(),
        headings: fc.array(fc.record({heading: fc.string(), anchor: fc.string()})),
      }),
    );
    const postings = fc.dictionary(word, fc.array(fc.nat(5000), {minLength: 1}));
    fc.assert(
      fc.property(pagesOf, postings, (drafts, numbers) => {
        const index = {
          pages: drafts.map(({headings, ...page}) => ({
            ...page,
            sections: [{heading: null, anchor: ''}, ...headings],
          })),
          postings: new Map(
            Object.entries(numbers)
              .map(([key, values]) => [key, gapsOf(values)] as const)
              .sort(([first], [second]) => (first < second ? -1 : 1)),
          ),
        };
        const packed = JSON.parse(JSON.stringify(packIndex(index)));
        expect(unpackIndex(packed)).toEqual(index);
      }),
    );
  });

  it('is the same whatever order the words come in', () => {
    const {pages, postings} = buildIndex([]);
    const forth = new Map([
      ['b', [1]],
      ['a', [0, 2]],
    ]);
    const back = new Map([...forth].reverse());
    expect(postings.size).toBe(0);
    expect(packIndex({pages, postings: forth})).toEqual(packIndex({pages, postings: back}));
  });
});
