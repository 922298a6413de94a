/** `<0>`, `</strong>`, `<br/>`, `<Link to="…">`; not "a < b". */
const tagPattern = /<(\/?)([A-Za-z][\w.-]*|\d+)(?:\s[^<>]*)?(\/?)>/g;
const voidElements = ['br', 'hr', 'img', 'wbr'];

/** The tags of a text in order, without attributes: `<0>`, `</0>`, `<br>`. */
export function tagsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(tagPattern), ([, slash = '', name = '']) => `<${slash}${name}>`);
}

/** A text without its tags. */
export function withoutTags(text: string): string {
  return text.replace(tagPattern, ' ');
}

/** Whether every tag that opens is closed, the last opened first. */
export function isWellNested(text: string): boolean {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of text.matchAll(tagPattern)) {
    if (tag.endsWith('/>') || voidElements.includes(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
