/** No word of a date is longer; what is longer folds to nothing. */
const LONGEST_WORD = 40;

/**
 * Brings a word to the form in which words are compared: lower case, without accents (ё = е, é = e), dotless ı
 * as i, without invisible characters.
 *
 * @param word one word
 * @returns the folded word, `''` where it is too long to belong to a date
 */
export function fold(word: string): string {
  if (word.length > LONGEST_WORD) return '';
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .replaceAll('ı', 'i')
    .normalize('NFC');
}
