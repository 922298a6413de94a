import type {UnitId} from './units';

/**
 * Forms of words, separated by spaces. `stem|a|b` stands for the stem with each ending: `day||s` is
 * "day" and "days". Everything in lower case, ё written as е.
 */
export type Forms = string;

/** Phrases that say how exactly a number is meant, separated by commas. */
export interface BoundPhrases {
  readonly before?: string;
  readonly after?: string;
  /** Those that may say it and may say something else: «до», "over". They answer, but ask nothing. */
  readonly possibleBefore?: string;
  readonly possibleAfter?: string;
}

/** How a language writes numbers. */
export interface NumberLanguage {
  /** Cardinals, ordinals, adverbs ("twice") by their value. */
  readonly words: readonly (readonly [value: number, forms: Forms])[];
  /** Those of 1 that are the indefinite article as well, apart by spaces. */
  readonly articles?: string;
  /** Words that multiply what stands before them, after digits as well: "thousand", «тыс.». */
  readonly scales: readonly (readonly [factor: number, forms: Forms])[];
  /** Beginnings of compound words: «двух…», "zwei…". */
  readonly prefixes?: readonly (readonly [value: number, beginnings: Forms])[];
  /** Names and local symbols of units; the first form is the one to write beside digits. */
  readonly units: Readonly<Partial<Record<UnitId, Forms>>>;
  /** Beginnings of adjectives made of a unit: «часов…» of «24-часовой». */
  readonly unitBeginnings?: Readonly<Partial<Record<UnitId, Forms>>>;
  /** Words that hold number and unit: «полчаса». */
  readonly amounts?: readonly (readonly [value: number, unit: UnitId, forms: Forms])[];
  /** Endings glued to digits, or by a hyphen, that only make an ordinal or a case form: "st", «-й». */
  readonly endings: Forms;
  /** Letters glued before digits that make them an ordinal: 제3자. */
  readonly ordinalLetters?: Forms;
  /** One letter glued to digits that makes them a part of a date, which other languages name: 11월. */
  readonly calendarWords?: Forms;
  /** Words before or after a version. */
  readonly versionWords: Forms;
  /** Words that count places rather than versions, with a capital or not: "Step 2". */
  readonly placeWords: Forms;
  readonly atLeast: BoundPhrases;
  readonly atMost: BoundPhrases;
  readonly about: BoundPhrases;
  /**
   * What is glued to words of languages that write particles so. Where there are some, number words
   * are known by their beginning.
   */
  readonly particles?: Forms;
}
