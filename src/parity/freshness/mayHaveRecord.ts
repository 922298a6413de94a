/**
 * Tells whether a translation may carry a record of its source: of most pages the first line tells
 * that it doesn't.
 *
 * @param text of the page
 */
export function mayHaveRecord(text: string): boolean {
  if (!text.startsWith('---')) return false;
  const end = text.indexOf('\n---', 3);
  return /^(?:translated_from|translation):/m.test(text.slice(0, end === -1 ? 0 : end));
}
