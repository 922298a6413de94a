/** Words by which a language speaks against something; beginnings of words, in lower case. */
export interface AdviceWords {
  /** Whole words that deny what follows them in the clause: "not", «не». */
  readonly negations: readonly string[];
  /** Beginnings of words that turn something down: "avoid", «отказ». */
  readonly refusals: readonly string[];
  /** Whole words after which a new piece of advice may begin: "but", «а». */
  readonly turns: readonly string[];
  /** Beginnings of words that, later in the sentence, send away what was named: "replace it". */
  readonly replacements: readonly string[];
  /** Denials that follow what they deny, as endings of a verb do: «사용하지 마세요». */
  readonly following: readonly string[];
}
