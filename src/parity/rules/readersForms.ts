/** A modifier or two and a key: `Ctrl + C`. */
const keys = /^[\p{L}⌘⇧⌥⌃]{2,12}(?: [⌘⇧⌥⌃])?(?: ?\+ ?[\p{L}\p{N}⌘⇧⌥⌃]{1,12}){1,3}$/u;
const word = /^\p{L}+$/u;
/** What a menu or a title says: `Page title | Site title`. */
const phrase = /^[\p{L}-]{2,}(?: (?:\| )?[\p{L}-]{2,})+$/u;
/** What the reader fills in of an address: `<username>`, `USER_NAME`. */
const filledIn = /<[^<>/\s]{1,40}>|(?<![\p{L}\d])\p{Lu}{2,}(?:[_-]\p{Lu}+)*(?![\p{L}\d])/gu;
/** Text of an element, and of an attribute in which words stand apart. */
const elementText = />[^<>{}]+<\//g;
const attributeText = /"[^"<>{} ]* [^"<>{}]*"/g;

/**
 * Whether two pieces of inline code differ only in what a translator may put into the reader's words:
 * the names of keys, the first letter of a word, a phrase, what is to be filled in of an address, the
 * text of an element.
 */
export function differsInReadersWords(source: string, translation: string): boolean {
  const both = (pattern: RegExp) => pattern.test(source) && pattern.test(translation);
  if (both(keys)) return source.split('+').length === translation.split('+').length;
  if (both(word)) return source.toLowerCase() === translation.toLowerCase();
  if (both(phrase)) return source.includes('|') && translation.includes('|');
  if (source.includes('://')) return isSameWithout(source, translation, [filledIn]);
  return source.startsWith('<') && isSameWithout(source, translation, [elementText, attributeText]);
}

function isSameWithout(source: string, translation: string, patterns: readonly RegExp[]): boolean {
  const bare = (code: string) =>
    patterns.reduce((text, pattern) => text.replace(pattern, '…'), code);
  return bare(source) === bare(translation);
}
