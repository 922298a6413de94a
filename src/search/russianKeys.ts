import {stemRussian} from './stemRussian';

/** Shorter keys would bring unrelated words together. */
const SHORTEST_KEY = 3;

/**
 * Words whose forms share no stem that rules could find. A key stands for the whole word, so it
 * needs to be no stem of its own.
 */
const IRREGULAR: readonly (readonly [key: string, forms: RegExp])[] = [
  ['токен', /^токен(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/u],
  ['врем', /^врем(?:я|ен(?:и|а|ем|ам|ами|ах)?)$/u],
  ['имен', /^им(?:я|ен(?:и|а|ем|ам|ами|ах)?)$/u],
  ['день', /^д(?:ень|н(?:я|ю|ем|е|и|ей|ям|ями|ях))$/u],
  ['человек', /^(?:человек(?:а|у|ом|е|ами?|ах)?|люд(?:и|ей|ям|ях)|людьми)$/u],
  ['дат', /^дат(?:а|ы|е|у|ой|ам|ами|ах)$/u],
  ['идти', /^(?:идти|ид(?:у|ет|ут|ем|ете|ите)|ш(?:ел|ла|ло|ли))$/u],
];

/** «создаст», «передадут», «выдадим»: «дать» with a prefix in the perfective future. */
const GIVE = /(?<=да)(?:м|шь|ст|дим|дите|дут)$/u;

/** «откройте», «добавьте», «обращайтесь»: the plural imperative after «й» or «ь». */
const IMPERATIVE = /[йь]те(?:сь)?$/u;

/** Endings of verbs that Snowball takes away after «а» and «я» only, or not at all. */
const VERB_ENDINGS: readonly RegExp[] = [
  // «покажет», «используете», «откроют».
  /(?<=[^ая])(?:е(?:т|шь|те|м)|[ую]т)(?:ся|сь)?$/u,
  // «назначат», «положат».
  /(?<=[жшчщ])ат(?:ся)?$/u,
  // «вернуть», «вернул», «смотрели».
  /(?<=[еуо])(?:ть|л|ла|ло|ли)(?:ся|сь)?$/u,
  // «открыт», «закрытая».
  /(?<=ы)т(?:[аоы]|ый|ая|ое|ые|ого|ому|ом|ой|ую|ых|ым|ыми)?$/u,
  // «настроенный», «введённые».
  /енн(?:ый|ая|ое|ые|ого|ому|ом|ой|ую|ых|ым|ыми)$/u,
];

/** «разрешение», «создание»: a noun made from a verb, which finds the verb as well. */
const VERBAL_NOUN = /(?<=[еая])ни(?:е|я|ю|и|й|ем|ям|ями|ях)$/u;

/** Consonants that take turns at the end of a verb’s stem: «защитить», «защищу»; «показать», «покажу». */
const ALTERNATIONS: readonly (readonly [RegExp, string])[] = [
  // «список», «списка»; «ошибка», «ошибок»; «настройка», «настроек»; «владелец», «владельца».
  [/[оейь]к$/u, 'к'],
  [/ь?ец$|ьц$/u, 'ц'],
  [/(?<=[бвмпф])л$/u, ''],
  [/ст$|щ$/u, 'т'],
  [/[джзг]$/u, 'ж'],
  [/[шс]$/u, 'с'],
];

/** Brings together what one stem became in different forms of a word. */
function foldStem(stem: string): string {
  let folded = stem.replace(/(?:ов|ев)а$/u, '').replace(/[аеиоуыэюяйь]+$/u, '');
  for (const [ending, plain] of ALTERNATIONS) {
    const changed = folded.replace(ending, plain);
    if (changed !== folded && changed.length >= SHORTEST_KEY) {
      folded = changed;
      break;
    }
  }
  return folded;
}

function readAsVerb(word: string): string {
  const ending = [GIVE, IMPERATIVE, ...VERB_ENDINGS].find((candidate) => candidate.test(word));
  return ending ? word.replace(ending, '') : stemRussian(word);
}

/**
 * The keys under which a Russian word is found: how it reads as a noun and how it reads as a verb.
 * Two words count as forms of one if they share a key.
 *
 * A single stem cannot serve: the endings of verbs are also the last letters of nouns, so a
 * stemmer cuts some forms of «токен» or «лимит» shorter than others.
 *
 * @param word folded
 * @returns at least one key
 */
export function russianKeys(word: string): string[] {
  const irregular = IRREGULAR.find(([, forms]) => forms.test(word));
  if (irregular) return [irregular[0]];

  const readings = [
    stemRussian(word, 'nominal'),
    readAsVerb(word),
    // «систем», «режим», «схему»: here the stem itself ends like an adjective.
    ...(/(?:ему|[еи]м)$/u.test(word) ? [word.replace(/у$/u, '')] : []),
    // «уровень», «уровня».
    ...(word.endsWith('ень') ? [`${word.slice(0, -3)}н`] : []),
    ...(VERBAL_NOUN.test(word) ? [word.replace(VERBAL_NOUN, '')] : []),
  ];
  const keys = readings.map(foldStem).filter((key) => key.length >= SHORTEST_KEY);
  return keys.length > 0 ? [...new Set(keys)] : [word];
}
