import {benchLanguage} from '../languages';
import {type Match, matchProse, sharedMatches} from '../matches';
import type {Family} from '../mutant';

/** A plain whole number: no version, no date, no part of a word, no year. */
const plainNumber =
  /(?<![\d.,:/\-–+#№\p{L}_$€@=%&])(?!(?:19|20)\d\d(?!\d))(\d{1,4})(?![\d.,:/\-–\p{L}_%°]|[ \u00a0](?:\d{3}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|월)|\.[ \u00a0]\p{Lu})/gu;
const version =
  /(?<![\d.\p{L}/:-])v?(\d{1,3})\.(\d{1,3})(\.\d{1,3})?(?![\d.]|[ \u00a0]?(?:%|ГБ|МБ|КБ|GB|MB|KB|ms|мс|rem|px))/gu;
const percent = /(?<![\d.,])(\d{1,3})(?=[ \u00a0]?%)/gu;
const rangeEnd = /(?<![\d.\-–])(\d{1,3})[–-](\d{1,3})(?![\d.\-–]|[ \u00a0]\p{Ll}{3,}[ \u00a0]20)/gu;
const currency = /[$€£](?=\d)|(?<=\d[ \u00a0]?)[$€£₽]/gu;

/** Single digits that a list of ordered items or a heading does not give its place alone. */
function numbers(page: Parameters<Family['propose']>[0]): Match[] {
  return sharedMatches(page, plainNumber).filter(({text, node}) => {
    const isMonth = benchLanguage(page.locale)?.months.includes(text) ?? false;
    return !isMonth && !node.ancestors.some(({type}) => type === 'link');
  });
}

export const numberFamilies: readonly Family[] = [
  {
    id: 'numbers/changed',
    kind: 'harmful',
    summary: 'a number changed',
    propose: (page, random) =>
      numbers(page).map(({start, end, text}) => [
        {start, end, text: String(Number(text) + 1 + random.below(8))},
      ]),
  },
  {
    id: 'numbers/removed',
    kind: 'harmful',
    summary: 'a number taken out',
    propose: (page) => numbers(page).map(({start, end}) => [{start, end, text: ''}]),
  },
  {
    id: 'numbers/range-end',
    kind: 'harmful',
    summary: 'the end of a range changed',
    propose: (page) =>
      sharedMatches(page, rangeEnd, ({groups}) => groups.join('–'))
        .filter(({groups: [low, high]}) => Number(low) < Number(high))
        .map(({end, groups: [, high = '']}) => [
          {start: end - high.length, end, text: String(Number(high) + 3)},
        ]),
  },
  {
    id: 'units/percent',
    kind: 'harmful',
    summary: 'a percentage changed',
    propose: (page) =>
      sharedMatches(page, percent).map(({start, end, text}) => [
        {start, end, text: String((Number(text) + 7) % 100 || 7)},
      ]),
  },
  {
    id: 'units/swapped',
    kind: 'harmful',
    summary: 'a unit replaced by a smaller one',
    propose: (page) => {
      const units = benchLanguage(page.locale)?.units ?? [];
      const glued = page.locale === 'ko' ? '[ \u00a0]?' : '[ \u00a0]';
      return units.flatMap(([from, to]) => {
        const pattern = new RegExp(
          `(?<=(?<![\\d.])\\d{1,4}${/^\w+$/u.test(from) ? '[ \u00a0]?' : glued})${from}(?![\\p{L}\\d])`,
          'gu',
        );
        return matchProse(page.translation, pattern).map(({start, end}) => [
          {start, end, text: to},
        ]);
      });
    },
  },
  {
    id: 'units/currency',
    kind: 'harmful',
    summary: 'a currency replaced by another',
    propose: (page) =>
      matchProse(page.translation, currency).map(({start, end, text}) => [
        {start, end, text: text === '$' ? '€' : '$'},
      ]),
  },
  {
    id: 'versions/bumped',
    kind: 'harmful',
    summary: 'a version raised',
    propose: (page) =>
      sharedMatches(page, version).map(({start, end, groups: [major = '', minor = '', patch]}) => {
        const prefix = page.translation.text[start] === 'v' ? 'v' : '';
        return [{start, end, text: `${prefix}${major}.${Number(minor) + 1}${patch ?? ''}`}];
      }),
  },
];

export const numberRewrites: readonly Family[] = [
  {
    id: 'rewrites/digit-as-word',
    kind: 'harmless',
    summary: 'a small number written as a word',
    propose: (page) => {
      const digits = benchLanguage(page.locale)?.digits ?? {};
      return numbers(page).flatMap(({start, end, text, node}) => {
        const word = digits[text];
        const isNoun = /^[ \u00a0][\p{Ll}\p{Lo}]/u.test(page.translation.text.slice(end, end + 2));
        const isCell = node.ancestors.some(({type}) => type === 'tableCell');
        return word && isNoun && !isCell ? [[{start, end, text: word}]] : [];
      });
    },
  },
];
