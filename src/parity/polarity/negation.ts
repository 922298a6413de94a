/** How a language says no. Neither pattern has the flag `g`, as both are only tested. */
export interface Negation {
  /** Words that deny a sentence and that any translation has to answer somehow. */
  readonly denial: RegExp;
  /** Whatever may answer a denial: other words that deny, restrict, lack, fail or prevent. */
  readonly sign: RegExp;
}
