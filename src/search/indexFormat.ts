/** A place that a search can lead to: a page, or one of its sections. */
export interface IndexedSection {
  /** Null for the page itself. */
  readonly heading: string | null;
  /** Id of the heading; empty for the page itself. */
  readonly anchor: string;
}

export interface IndexedPage {
  readonly title: string;
  /** Address with the base path of the site and the language. */
  readonly permalink: string;
  /** The first is the page itself. */
  readonly sections: readonly IndexedSection[];
}

/** Everything a search needs; sections are numbered through all pages. */
export interface SearchIndex {
  readonly pages: readonly IndexedPage[];
  /** Key of a word → numbers of the sections whose text holds it, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** The index as it travels: as little text as possible, and text that compresses well. */
export interface PackedIndex {
  /** Title, permalink, then heading and anchor by turns; the page itself has none. */
  readonly pages: readonly (readonly string[])[];
  /** Sorted keys; each begins with how many letters it shares with the one before, as a digit. */
  readonly keys: string;
  /** For each key the gaps between its section numbers. */
  readonly gaps: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HALF = DIGITS.length / 2;

/** A whole number in digits of five bits, the lowest first; the upper half says that more follow. */
function packNumber(value: number): string {
  return value < HALF
    ? (DIGITS[value] ?? '')
    : (DIGITS[HALF + (value % HALF)] ?? '') + packNumber(Math.floor(value / HALF));
}

function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    value += (digit % HALF) * unit;
    unit *= HALF;
    if (digit < HALF) {
      numbers.push(value);
      value = 0;
      unit = 1;
    }
  }
  return numbers;
}

function sharedLength(first: string, second: string): number {
  let length = 0;
  while (length < HALF - 1 && length < first.length && first[length] === second[length])
    length += 1;
  return length;
}

/** Packs an index for its way to the browser; the same index always gives the same text. */
export function packIndex({pages, postings}: SearchIndex): PackedIndex {
  const keys = [...postings.keys()].sort();
  return {
    pages: pages.map(({title, permalink, sections}) => [
      title,
      permalink,
      ...sections.slice(1).flatMap(({heading, anchor}) => [heading ?? '', anchor]),
    ]),
    keys: keys
      .map((key, index) => {
        const shared = sharedLength(keys[index - 1] ?? '', key);
        return packNumber(shared) + key.slice(shared);
      })
      .join(' '),
    gaps: keys
      .map((key) => {
        const sections = postings.get(key) ?? [];
        return sections
          .map((section, index) => packNumber(section - (sections[index - 1] ?? -1) - 1))
          .join('');
      })
      .join(' '),
  };
}

/** Reads a packed index. */
export function unpackIndex({pages, keys, gaps}: PackedIndex): SearchIndex {
  const postings = new Map<string, number[]>();
  const packedPostings = gaps.split(' ');
  let key = '';
  for (const [index, packed] of keys === '' ? [] : keys.split(' ').entries()) {
    key = key.slice(0, DIGITS.indexOf(packed[0] ?? '')) + packed.slice(1);
    let section = -1;
    postings.set(
      key,
      unpackNumbers(packedPostings[index] ?? '').map((gap) => {
        section += gap + 1;
        return section;
      }),
    );
  }
  return {
    pages: pages.map(([title = '', permalink = '', ...rest]) => ({
      title,
      permalink,
      sections: [
        {heading: null, anchor: ''},
        ...Array.from({length: rest.length / 2}, (_, index) => ({
          heading: rest[2 * index] ?? '',
          anchor: rest[2 * index + 1] ?? '',
        })),
      ],
    })),
    postings,
  };
}
