const VOWEL = /[аеиоуыэюя]/u;

/** Longest first, so that the first match is the longest ending. */
const byLength = (endings: string) =>
  endings.split(' ').sort((first, second) => second.length - first.length);

/** Endings of which some count only after «а» or «я». */
interface EndingClass {
  readonly all: readonly string[];
  readonly anywhere: ReadonlySet<string>;
}

function endingClass(afterA: string, anywhere: string): EndingClass {
  return {all: byLength(`${afterA} ${anywhere}`), anywhere: new Set(anywhere.split(' '))};
}

const PERFECTIVE_GERUND = endingClass('в вши вшись', 'ив ивши ившись ыв ывши ывшись');
const REFLEXIVE = byLength('ся сь');
const ADJECTIVE = byLength(
  'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею',
);
const PARTICIPLE = endingClass('ем нн вш ющ щ', 'ивш ывш ующ');
const VERB = endingClass(
  'ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно',
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
);
const NOUN = byLength(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);
const SUPERLATIVE = byLength('ейш ейше');
const DERIVATIONAL = byLength('ост ость');

/** `region` without its ending, or null; `region` never reaches back over its own start. */
function without(region: string, endings: readonly string[]): string | null {
  const ending = endings.find((candidate) => region.endsWith(candidate));
  return ending === undefined ? null : region.slice(0, region.length - ending.length);
}

function withoutClass(region: string, {all, anywhere}: EndingClass): string | null {
  const ending = all.find((candidate) => region.endsWith(candidate));
  if (ending === undefined) return null;
  const rest = region.slice(0, region.length - ending.length);
  return anywhere.has(ending) || /[ая]$/u.test(rest) ? rest : null;
}

function withoutAdjective(region: string): string | null {
  const rest = without(region, ADJECTIVE);
  return rest === null ? null : (withoutClass(rest, PARTICIPLE) ?? rest);
}

/** Length of the part of the word before the region after its first vowel-consonant pair. */
function startOfSecondRegion(word: string, from: number): number {
  const pair = /[аеиоуыэюя][^аеиоуыэюя]/u.exec(word.slice(from));
  return pair === null ? word.length : from + pair.index + 2;
}

/** The last step: no superlative, no double «н», no soft sign. */
function shortenEnd(region: string): string {
  const plain = without(region, SUPERLATIVE) ?? region;
  return plain.endsWith('нн') || plain === region ? plain.replace(/(?<=н)н$|ь$/u, '') : plain;
}

/**
 * The Snowball stemmer for Russian.
 *
 * @param word small letters, «ё» as «е»
 * @param reading `any` is the algorithm as published; `nominal` leaves out the endings of verbs,
 *   which it would take from nouns too: «токены» → «ток», «лимит» → «лим», «состав» → «соста»
 * @see https://snowballstem.org/algorithms/russian/stemmer.html
 */
export function stemRussian(word: string, reading: 'any' | 'nominal' = 'any'): string {
  const firstVowel = word.search(VOWEL);
  if (firstVowel < 0) return word;
  const head = word.slice(0, firstVowel + 1);
  let region = word.slice(firstVowel + 1);

  const gerund = reading === 'any' ? withoutClass(region, PERFECTIVE_GERUND) : null;
  if (gerund !== null) {
    region = gerund;
  } else {
    if (reading === 'any') region = without(region, REFLEXIVE) ?? region;
    region =
      withoutAdjective(region) ??
      (reading === 'any' ? withoutClass(region, VERB) : null) ??
      without(region, NOUN) ??
      region;
  }
  region = region.replace(/и$/u, '');

  const second = startOfSecondRegion(word, startOfSecondRegion(word, 0));
  const derived = without(region, DERIVATIONAL);
  if (derived !== null && head.length + derived.length >= second) region = derived;

  return head + shortenEnd(region);
}
