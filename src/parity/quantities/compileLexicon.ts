import {languageOf} from '../languages';
import {numberMarks} from './formatNumber';
import {type Beginnings, type BoundPhrase, foldWord, type Lexicon, type WordValue} from './lexicon';
import type {BoundPhrases, Forms, NumberLanguage} from './numberLanguage';
import type {Bound} from './quantity';
import {type UnitId, units} from './units';

type Entry<Value> = readonly [form: string, value: Value];

/** Splits `stem|a|b` into its forms. */
export function expandForms(forms: Forms): string[] {
  return forms.split(/\s+/).flatMap((entry) => {
    const [stem = '', ...endings] = entry.split('|');
    return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
  });
}

/**
 * Makes the tables for texts that may hold several languages. Where two languages know a form, the
 * earlier one's meaning stands.
 *
 * @param locales BCP 47 tags, the page's own first
 */
export function compileLexicon(locales: readonly string[]): Lexicon {
  const languages = locales.flatMap((locale) => languageOf(locale)?.numbers ?? []);
  const gluing = languages.filter(({particles}) => particles !== undefined);
  const unitNames = [
    ...Object.entries(units).flatMap(([id, {symbols}]) => entriesOf(id as UnitId, symbols)),
    ...languages.flatMap((language) => unitEntries(language.units)),
  ];
  const forms = (pick: (language: NumberLanguage) => Forms): Set<string> =>
    new Set(languages.flatMap((language) => expandForms(pick(language))));
  return {
    words: firstOf(languages.flatMap(wordEntries)),
    wordBeginnings: byFirstLetter(
      gluing.flatMap(wordEntries).filter(([form, {unit}]) => form.length > 1 || unit !== null),
    ),
    prefixes: byFirstLetter(
      languages.flatMap(({prefixes = []}) =>
        prefixes.flatMap(([value, list]) => entriesOf(value, list)),
      ),
    ),
    scales: firstOf(languages.flatMap(scaleEntries)),
    gluedScales: byFirstLetter(gluing.flatMap(scaleEntries)),
    units: firstOf([
      ...unitNames,
      ...unitNames.map(([form, unit]) => [foldWord(form), unit] as const),
    ]),
    gluedUnits: byFirstLetter(gluing.flatMap((language) => unitEntries(language.units))),
    unitBeginnings: byFirstLetter(
      languages.flatMap(({unitBeginnings = {}}) => unitEntries(unitBeginnings)),
    ),
    particles: forms(({particles = ''}) => particles),
    endings: forms(({endings}) => endings),
    ordinalLetters: forms(({ordinalLetters = ''}) => ordinalLetters),
    calendarWords: forms(({calendarWords = ''}) => calendarWords),
    versionWords: forms(({versionWords}) => versionWords),
    placeWords: forms(({placeWords}) => placeWords),
    before: byLastWord(
      languages.flatMap((language) => boundEntries(language, 'before', 'possibleBefore')),
    ),
    after: byFirstLetter(
      languages
        .flatMap((language) => boundEntries(language, 'after', 'possibleAfter'))
        .map((each) => [each.phrase, each] as const),
    ),
    marks: numberMarks(locales[0] ?? ''),
  };
}

function entriesOf<Value>(value: Value, forms: Forms | undefined): Entry<Value>[] {
  return forms ? expandForms(forms).map((form) => [form, value] as const) : [];
}

function wordEntries({words, amounts = []}: NumberLanguage): Entry<WordValue>[] {
  return [
    ...words.flatMap(([value, forms]) => entriesOf({value, unit: null}, forms)),
    ...amounts.flatMap(([value, unit, forms]) => entriesOf({value, unit}, forms)),
  ];
}

function scaleEntries({scales}: NumberLanguage): Entry<number>[] {
  return scales.flatMap(([factor, forms]) => entriesOf(factor, forms));
}

function unitEntries(list: Readonly<Partial<Record<UnitId, Forms>>>): Entry<UnitId>[] {
  return Object.entries(list).flatMap(([unit, forms]) => entriesOf(unit as UnitId, forms));
}

const bounds = [
  ['atLeast', 'at-least'],
  ['atMost', 'at-most'],
  ['about', 'about'],
] as const satisfies readonly (readonly [keyof NumberLanguage, Bound])[];

function boundEntries(
  language: NumberLanguage,
  sure: keyof BoundPhrases,
  possible: keyof BoundPhrases,
): BoundPhrase[] {
  const phrases = (list: string | undefined) => (list ? list.split(/,\s+/) : []);
  return bounds.flatMap(([part, bound]) => [
    ...phrases(language[part][sure]).map((phrase) => ({phrase, bound, isSure: true})),
    ...phrases(language[part][possible]).map((phrase) => ({phrase, bound, isSure: false})),
  ]);
}

function firstOf<Value>(entries: readonly Entry<Value>[]): Map<string, Value> {
  const map = new Map<string, Value>();
  for (const [form, value] of entries) if (form !== '' && !map.has(form)) map.set(form, value);
  return map;
}

function byFirstLetter<Value>(entries: readonly Entry<Value>[]): Beginnings<Value> {
  const map = new Map<string, Entry<Value>[]>();
  for (const entry of entries) {
    if (entry[0] === '') continue;
    const known = map.get(entry[0].charAt(0));
    if (known) known.push(entry);
    else map.set(entry[0].charAt(0), [entry]);
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

function byLastWord(phrases: readonly BoundPhrase[]): Map<string, BoundPhrase[]> {
  const map = new Map<string, BoundPhrase[]>();
  for (const each of phrases) {
    const last = each.phrase.slice(each.phrase.lastIndexOf(' ') + 1);
    const known = map.get(last);
    if (known) known.push(each);
    else map.set(last, [each]);
  }
  for (const list of map.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return map;
}
