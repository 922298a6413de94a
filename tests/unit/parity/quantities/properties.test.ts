import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  findQuantities,
  formatQuantity,
  type Quantity,
  quantityKey,
  sameQuantity,
} from '../../../../src/parity/quantities';
import {type UnitId, units} from '../../../../src/parity/quantities/units';

const locales = ['en', 'ru', 'de', 'ko', 'fr', 'pl', 'ja'];
const unitIds = Object.keys(units) as UnitId[];

function quantity(value: number, unit: UnitId | null): Quantity {
  return {
    start: 0,
    end: 0,
    kind: 'number',
    values: [value],
    unit,
    bound: 'exact',
    possibleBounds: [],
    digits: '',
    uncertain: false,
  };
}

const value = fc.oneof(
  fc.integer({min: 0, max: 999}),
  fc.integer({min: 1000, max: 99_999_999}),
  fc.integer({min: 1, max: 99_999}).map((hundredths) => hundredths / 100),
);

describe('a quantity', () => {
  it('is read back as it was written, in any locale and with any unit', () => {
    fc.assert(
      fc.property(
        value,
        fc.option(fc.constantFrom(...unitIds), {nil: null}),
        fc.constantFrom(...locales),
        (amount, unit, locale) => {
          fc.pre(!(unit === 'year' && amount >= 1000));
          const wanted = quantity(amount, unit);
          const written = formatQuantity({quantity: wanted, text: ''}, locale, null);
          const found = findQuantities(`x ${written}.`, [locale, 'en']);
          expect(found, `${written}`).toHaveLength(1);
          expect(sameQuantity(wanted, found[0] as Quantity), `${written}`).toBe(true);
          // Words of a language without data are not known.
          if (['en', 'ru', 'de', 'ko'].includes(locale)) {
            expect(found[0]?.unit, `${written}`).toBe(unit);
          }
        },
      ),
      {numRuns: 2000},
    );
  });

  it('is the same as itself, and equality does not depend on the side', () => {
    const any = fc.record({amount: value, unit: fc.constantFrom(...unitIds)});
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [left, right] = [quantity(a.amount, a.unit), quantity(b.amount, b.unit)];
        expect(sameQuantity(left, left)).toBe(true);
        expect(sameQuantity(left, right)).toBe(sameQuantity(right, left));
      }),
    );
  });

  it('is found in place: occurrences are in order, apart, and within the text', () => {
    const piece = fc.constantFrom(
      ...'5 10 85+ 2,000 2.5 v1.2.3 3.11 12:30 1/2 ½ $ € % GB ГБ 분 개 이상 - – ~ . , : / ( ) x kg два'.split(
        ' ',
      ),
      ' ',
      '\u00a0',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const each of findQuantities(text, ['ru', 'en', 'ko'])) {
          expect(each.start).toBeGreaterThanOrEqual(last);
          expect(each.end).toBeGreaterThan(each.start);
          expect(each.end).toBeLessThanOrEqual(text.length);
          expect(quantityKey(each)).not.toMatch(/NaN|Infinity|undefined/);
          last = each.end;
        }
      }),
      {numRuns: 1000},
    );
  });
});

describe('a version', () => {
  it('is read back with and without its v', () => {
    const part = fc.integer({min: 0, max: 40});
    fc.assert(
      fc.property(
        fc.array(part, {minLength: 3, maxLength: 3}),
        fc.constantFrom('', 'v'),
        (parts, v) => {
          const [found, ...more] = findQuantities(`Use ${v}${parts.join('.')}, now`, ['en']);
          expect(more).toEqual([]);
          expect(found).toMatchObject({kind: 'version', digits: parts.join('.')});
        },
      ),
    );
  });
});
