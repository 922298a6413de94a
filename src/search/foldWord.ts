/**
 * Brings a word to the form in which words are compared: small letters, «ё» as «е», no stress
 * marks, compatibility forms (such as full-width letters) as plain ones.
 *
 * @example foldWord('Учётная') // 'учетная'
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/и\u0306/gu, 'й')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}
