/**
 * How a language says no. Each field lists words apart by blanks, in small letters; `*` at either end
 * stands for any letters, and `first+second` are two words that follow each other.
 */
export interface Negation {
  /** Words that deny a sentence, and that any translation has to answer somehow. */
  readonly denials: string;
  /** What takes the denial from the first of two words: `not+only`. */
  readonly idioms: string;
  /** Words that restrict to one case: `only`. */
  readonly restrictions: string;
  /** Words that take out a case: `except`. */
  readonly exceptions: string;
  /**
   * Words that a denial of another language comes to, as many as it has denials: where they are known,
   * nothing else answers one.
   */
  readonly negatives: string;
  /** Words that make something a duty: “must”. Single words, as those of `permissions`. */
  readonly obligations: string;
  /** Words that leave something to the reader: “may”, “can”. */
  readonly permissions: string;
  /** Words that may stand for a duty or a permission in another language: “need”, “allows”. */
  readonly modalAnswers: string;
  /** Other words that may answer any of these: they lack, fail, prevent, exclude or contrast. */
  readonly answers: string;
}
