import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {createNameFinder, type NameEntry} from '../../../../src/parity/names';
import {catalogue} from './catalogue';

vi.setConfig({testTimeout: 60_000});

const locales = ['en', 'ru', 'de', 'ko', 'ja', 'pl'];
const finders = locales.map((locale) => createNameFinder(catalogue, locale));
const finder = fc.constantFrom(...finders);

/** Every spelling that a locale's finder knows. */
function spellings(locale: string): {entry: NameEntry; spelling: string}[] {
  return catalogue.flatMap((entry) =>
    [...(entry.names[locale] ?? []), ...(entry.names['*'] ?? [])].map((spelling) => ({
      entry,
      spelling,
    })),
  );
}

const anySpelling = fc.constantFrom(...locales.flatMap(spellings).map(({spelling}) => spelling));
const anyPunctuation = fc.constantFrom(
  ' ',
  ', ',
  '. ',
  '\n',
  '-',
  '’',
  ' — ',
  '(',
  ')',
  '+',
  '\u00a0',
  '',
);
const anyText = fc
  .array(
    fc.oneof(
      anySpelling,
      anyPunctuation,
      fc.string({unit: 'binary', maxLength: 8}),
      fc.string({unit: 'grapheme', maxLength: 8}),
      fc.constantFrom('роль', 'plan', 'токен', 'Аdmin', 'ё', '\u00ad', '토큰을', 'İ', '\ud800'),
    ),
    {maxLength: 24},
  )
  .map((parts) => parts.join(''));

/** A text and ranges in it, overlapping or not. */
const emphasisedText = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    emphasis: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([one, other]) => ({start: Math.min(one, other), end: Math.max(one, other)})),
      {maxLength: 4},
    ),
  }),
);

describe('in any text', () => {
  test('what is found is a piece of the text, in order and without overlaps', () => {
    fc.assert(
      fc.property(finder, emphasisedText, ({find, candidates, nearMisses}, {text, emphasis}) => {
        for (const found of [find(text, emphasis), candidates(text), nearMisses(text, emphasis)]) {
          let last = {start: 0, end: 0};
          for (const {start, end, text: piece} of found) {
            expect(piece).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            const isSamePlace = start === last.start && end === last.end;
            if (!isSamePlace) expect(start).toBeGreaterThanOrEqual(last.end);
            last = {start, end};
          }
        }
      }),
      {numRuns: 400},
    );
  });

  test('certain names are among the candidates, and no near miss reaches into one', () => {
    fc.assert(
      fc.property(finder, emphasisedText, ({find, candidates, nearMisses}, {text, emphasis}) => {
        const names = find(text, emphasis);
        expect(candidates(text)).toEqual(expect.arrayContaining(names));
        for (const miss of nearMisses(text, emphasis)) {
          expect(names.filter(({start, end}) => start < miss.end && miss.start < end)).toEqual([]);
        }
      }),
      {numRuns: 400},
    );
  });
});

/** Changes that a writer, an editor or a browser makes to a name without making it another. */
const typography = fc.record({
  joint: fc.constantFrom(' ', '\u00a0', '\u202f', '  ', '\n', '-', '\u2010', '\u2011', '-\n'),
  letters: fc.infiniteStream(fc.constantFrom('same', 'upper', 'lower', 'soft hyphen', 'yo')),
});

function disguise(
  spelling: string,
  {joint, letters}: {joint: string; letters: Iterator<string>},
): string {
  const isAcronym = /^\p{Lu}+$/u.test(spelling);
  const dressed = [...spelling].map((letter, index) => {
    const change: string = letters.next().value;
    if (/[\s-]/.test(letter)) return spelling[index + 1] === '(' ? letter : joint;
    if (change === 'soft hyphen' && index > 0 && /\p{L}/u.test(letter)) return `\u00ad${letter}`;
    if (change === 'yo') return letter.replace('е', 'ё');
    if (isAcronym || change === 'same') return letter;
    return change === 'upper' ? letter.toUpperCase() : letter.toLowerCase();
  });
  return dressed.join('');
}

const anyName = fc
  .constantFrom(...locales)
  .chain((locale) =>
    fc.record({locale: fc.constant(locale), name: fc.constantFrom(...spellings(locale))}),
  );

test('a name is found in any typography', () => {
  fc.assert(
    fc.property(anyName, typography, ({locale, name: {entry, spelling}}, changes) => {
      const text = disguise(spelling, {...changes, letters: changes.letters[Symbol.iterator]()});
      const found = finders[locales.indexOf(locale)]?.candidates(text) ?? [];
      expect(found).toEqual(
        expect.arrayContaining([
          expect.objectContaining({id: entry.id, group: entry.group, start: 0, end: text.length}),
        ]),
      );
    }),
    {numRuns: 400},
  );
});

test('a name is found wherever it stands', () => {
  const before = fc.constantFrom('', 'x ', '(', '«', 'см. ', '1. ', '– ', '…');
  const after = fc.constantFrom('', ' x', ')', '»', '.', ',', '’s', '-x', ': x', '?');
  fc.assert(
    fc.property(anyName, before, after, ({locale, name: {entry, spelling}}, head, tail) => {
      const found = finders[locales.indexOf(locale)]?.candidates(head + spelling + tail) ?? [];
      const range = {start: head.length, end: head.length + spelling.length};
      expect(found).toEqual(
        expect.arrayContaining([expect.objectContaining({id: entry.id, ...range})]),
      );
    }),
    {numRuns: 400},
  );
});

test('names that are right have no near misses', () => {
  const names = fc
    .constantFrom(...locales)
    .chain((locale) =>
      fc.tuple(
        fc.constant(locale),
        fc.array(fc.constantFrom(...spellings(locale)), {maxLength: 6}),
        fc.constantFrom(', ', '. ', '; ', '\n\n'),
      ),
    );
  fc.assert(
    fc.property(names, ([locale, list, joint]) => {
      const text = list.map(({spelling}) => spelling).join(joint);
      expect(finders[locales.indexOf(locale)]?.nearMisses(text)).toEqual([]);
    }),
    {numRuns: 400},
  );
});

test('a slip in a long word of a name is a near miss of some name', () => {
  const slips = fc.record({
    name: fc.constantFrom(
      ...spellings('en').filter(({spelling}) => /^(?:\p{Lu}\p{L}{3,} ?){2,}$/u.test(spelling)),
    ),
    place: fc.nat(),
    kind: fc.constantFrom('double', 'swap'),
  });
  fc.assert(
    fc.property(slips, ({name: {spelling}, place, kind}) => {
      const [first = '', ...rest] = spelling.split(' ');
      const at = 1 + (place % (first.length - 2));
      const wrong =
        kind === 'double'
          ? first.slice(0, at + 1) + first.slice(at)
          : first.slice(0, at) + first[at + 1] + first[at] + first.slice(at + 2);
      fc.pre(wrong !== first);
      const text = [wrong, ...rest].join(' ');
      expect(finders[0]?.nearMisses(`your ${text} set`).map((miss) => miss.text)).toEqual([text]);
    }),
  );
});
