/** How the words of a language change, as far as finding a known name needs it. */
export interface Inflection {
  /**
   * Each line holds the endings that one kind of word takes; a word that ends in one of them may
   * end in any other.
   */
  readonly paradigms: readonly (readonly string[])[];
  /** Which words of a name change: English puts the plural on the last, Russian declines every one. */
  readonly changes: 'last' | 'every';
  /** Words that take no ending: the "Only" of "Metadata Only", the "read" of "Analyst read". */
  readonly fixed?: readonly string[];
  /** The shortest stem that an ending may follow; default 3: «роль» may lose a letter, «код» may not. */
  readonly shortestStem?: number;
  /** Every noun has a capital, so that a capital in mid-sentence says nothing. */
  readonly capitalNouns?: boolean;
}

const list = (endings: string): readonly string[] =>
  endings.split(' ').map((ending) => (ending === '-' ? '' : ending));

const english: Inflection = {
  paradigms: [list('- s'), list('- es'), list('y ies')],
  changes: 'last',
  fixed: ['only', 'read', 'write'],
};

/**
 * By language (the first part of a locale) or, for names in a script foreign to the language, by
 * script. A language that isn't here gets the generic rule of `wordForms`.
 */
export const inflections: Readonly<Record<string, Inflection>> = {
  en: english,
  Latn: english,
  ru: {
    changes: 'every',
    paradigms: [
      // токен, ключ, сценарий, пользователь
      list('- а у ом ем е ы и ов ей ам ами ах'),
      list('й я ю ем е и ев ям ями ях'),
      list('ь я ю ем е и ей ям ями ях'),
      // владелец, пользователь + fleeting vowels: список, уровень
      list('ец ца цу цом цем це цы цов цев цам цами цах'),
      list('лец льца льцу льцом льцем льце льцы льцов льцев льцам льцами льцах'),
      list('ок ка ку ком ке ки ков кам ками ках'),
      list('ень ня ню нем не ни ней ням нями нях'),
      // группа, подписка, лицензия, роль
      list('а ы и е у ой ою ей ам ами ах'),
      list('ка ки ке ку кой кою ок ек кам ками ках'),
      list('ия ии ию ией ий иям иями иях'),
      list('я и е ю ей ь ям ями ях'),
      list('ь и ью ей ям ями ях'),
      // право, окружение
      list('о а у ом е ам ами ах'),
      list('ие ия ию ием ии ий иям иями иях'),
      // сервисный, человеческий, прежний, базовой
      list('ый ая ое ые ого ому ой ою ую ым ом ых ыми'),
      list('ий ая ое ие ого ому ой ою ую им ом их ими'),
      list('ий яя ее ие его ему ей ею юю им ем их ими'),
      list('ой ая ое ые ие ого ому ою ую ым им ом ых их ыми ими'),
    ],
  },
  de: {
    changes: 'every',
    capitalNouns: true,
    paradigms: [
      list('- e en er es em s n ern ens'),
      list('e er es en em n s'),
      list('- ses se sen'),
    ],
  },
  ko: {
    changes: 'last',
    shortestStem: 1,
    paradigms: [
      list(
        '- 은 는 이 가 을 를 의 에 에게 에서 로 으로 와 과 랑 이랑 도 만 들 나 이나 까지 부터 마다 보다 처럼 라는 이라는 란 이란 ' +
          '에는 에도 에만 에서는 에서도 에서만 으로는 으로도 으로만 으로서 으로써 로는 로도 로만 로서 로써 와는 과는 까지는 부터는 ' +
          '들은 들이 들을 들의 들에 들에게 들에서 들로 들과 들도 이며 이고 이다 입니다 인 일 이면 하고',
      ),
    ],
  },
};
