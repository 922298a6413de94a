import type {NameEntry} from '../../../../src/parity/names/types';
import type {BenchPage} from '../benchPage';
import {type Match, matchProse} from '../matches';
import type {Edit, Family} from '../mutant';

/** A name of the catalogue as it may stand on a page of a locale. */
interface Spelling {
  readonly entry: NameEntry;
  readonly text: string;
}

function spellings(names: readonly NameEntry[], locale: string): Spelling[] {
  return names.flatMap((entry) => {
    const text = (entry.names['*'] ?? entry.names[locale] ?? entry.names.en)?.[0];
    return text && /^[A-Z][\w+ -]{3,}$/u.test(text) ? [{entry, text}] : [];
  });
}

/** Names of the translation that stand equally often in the source. */
function uses(page: BenchPage, names: readonly NameEntry[]): (Spelling & {match: Match})[] {
  const all = spellings(names, page.locale);
  return all.flatMap((spelling) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\d+])${spelling.text.replace(/[+]/gu, '\\+')}(?![\\p{L}\\d+]|[ -][A-Z])`,
      'gu',
    );
    const own = matchProse(page.translation, pattern);
    const isLonger = ({start, end}: Match) =>
      all.some(
        ({text}) =>
          text.length > spelling.text.length &&
          page.translation.text.slice(start - text.length, end + text.length).includes(text),
      );
    return matchProse(page.source, pattern).length === own.length
      ? own.filter((match) => !isLonger(match)).map((match) => ({...spelling, match}))
      : [];
  });
}

/** The families about names of a catalogue; none without a catalogue. */
export function nameFamilies(names: readonly NameEntry[]): readonly Family[] {
  if (names.length === 0) return [];
  return [
    {
      id: 'names/replaced',
      kind: 'harmful',
      summary: 'a plan, permission set or product replaced by another of its kind',
      propose: (page, random) =>
        uses(page, names).flatMap(({entry, text, match}): Edit[][] => {
          const others = spellings(names, page.locale).filter(
            (other) => other.entry.group === entry.group && other.text !== text,
          );
          const other = random.pick(others);
          return other ? [[{start: match.start, end: match.end, text: other.text}]] : [];
        }),
    },
    {
      id: 'names/removed-from-list',
      kind: 'harmful',
      summary: 'a name taken out of a list in a sentence',
      propose: (page) =>
        uses(page, names).flatMap(({match: {start, end}}): Edit[][] => {
          const after = /^, /u.exec(page.translation.text.slice(end, end + 2));
          const before = page.translation.text.slice(Math.max(0, start - 2), start);
          return after && before === ', ' ? [[{start, end: end + 2, text: ''}]] : [];
        }),
    },
    {
      id: 'names/misspelt',
      kind: 'harmful',
      summary: 'a name with two letters exchanged',
      propose: (page) =>
        uses(page, names).flatMap(({text, match: {start}}): Edit[][] => {
          const at = text.lastIndexOf(' ') + 2;
          const [a, b] = [text[at], text[at + 1]];
          if (!a || !b || a === b || /[\s+]/u.test(a + b) || text.length < 8) return [];
          return [[{start: start + at, end: start + at + 2, text: `${b}${a}`}]];
        }),
    },
  ];
}
