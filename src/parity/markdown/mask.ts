/** Private-use characters that stand for the braces of a classic heading id while MDX is parsed. */
export const maskedBraces = {open: '\uE000', close: '\uE001'} as const;

/** `## Title {#id}`: the line up to the brace, then the id in its braces. */
export const classicHeadingId =
  /^( {0,3}#{1,6}[ \t][^\r\n]*?)\{(#[^\s{}]{1,200})\}(?=[ \t]*(?:#+[ \t]*)?$)/gmu;

/** Replaces the braces of every match by private-use characters, keeping every offset. */
export function maskMatches(text: string, pattern: RegExp): string {
  if (!text.includes('{#')) return text;
  return text.replace(
    pattern,
    (_, line: string, id: string) => `${line}${maskedBraces.open}${id}${maskedBraces.close}`,
  );
}

/** Puts the braces back. */
export function unmask(text: string): string {
  return text.includes(maskedBraces.open) || text.includes(maskedBraces.close)
    ? text.replaceAll(maskedBraces.open, '{').replaceAll(maskedBraces.close, '}')
    : text;
}

/** Blanks HTML comments outside code fences, keeping line ends and every offset. */
export function maskHtmlComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    parts.push(text.slice(from, start), text.slice(start, close + 3).replace(/[^\r\n]/gu, blank));
    from = close + 3;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Spaces as long as the character in UTF-16 code units. */
function blank(character: string): string {
  return ' '.repeat(character.length);
}
