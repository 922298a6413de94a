/** Inline code for a table cell, that no backtick, pipe or line end can break out of. */
export function codeSpan(text: string): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\|/g, '\\|');
  const runs = plain.match(/`+/g) ?? [];
  const ticks = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return plain.trim() === '' ? '' : `${ticks}${pad}${plain}${pad}${ticks}`;
}

/** Text that Markdown shows as it is, in one line; an at sign calls nobody. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[&@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]<>|~!]|#(?!\d+;)/g, '\\$&');
}
