import {isMisspelling, type Tolerance} from './misspelling';
import type {WordForms} from './wordForms';

/** How a word of a text compares with a word of a name. */
export const Likeness = {other: 0, misspelt: 1, right: 2} as const;
export type Likeness = (typeof Likeness)[keyof typeof Likeness];

/**
 * Compares a word of a text with a word of a name.
 *
 * @param key the word of the text, normalised
 */
export function likenessOf(key: string, meant: WordForms, tolerance: Tolerance): Likeness {
  if (isForm(key, meant)) return Likeness.right;
  return isMisspelled(key, meant, tolerance) ? Likeness.misspelt : Likeness.other;
}

function isForm(key: string, {forms, generic}: WordForms): boolean {
  if (forms.has(key)) return true;
  if (!generic) return false;
  return key.startsWith(generic.stem) && key.length - generic.stem.length <= generic.more;
}

/** Whether a word is a misspelling of any form of a word. */
export function isMisspelled(key: string, {forms}: WordForms, tolerance: Tolerance): boolean {
  for (const form of forms) {
    if (sharesAnEnd(key, form) && isMisspelling(key, form, tolerance)) return true;
  }
  return false;
}

/** A misspelling keeps the first letter or the last: a look at them spares most words the rest. */
function sharesAnEnd(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  return (
    one.charCodeAt(0) === other.charCodeAt(0) ||
    one.charCodeAt(one.length - 1) === other.charCodeAt(other.length - 1)
  );
}
