const synonyms: Readonly<Record<string, string>> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  yml: 'yaml',
  markdown: 'md',
};

/** A language’s name in one spelling: `JavaScript` and `js` are one language. */
export function languageName(written: string): string {
  const plain = written.toLowerCase();
  return synonyms[plain] ?? plain;
}

/** `{1,3-5}`, `hl_lines="1 3"`, `ins={2}`: settings that name lines by number. */
const lineSetting = /[\w-]{0,40}=?(?:\{[\d,\s-]{1,400}\}|["'][\d,\s-]{1,400}["'])/g;

/**
 * The lines that a fence highlights. Its other settings, such as a title, may be translated.
 *
 * @param meta what follows the fence's language
 */
export function highlightsOf(meta: string): string {
  return meta.includes('{') || meta.includes('=')
    ? (meta.match(lineSetting) ?? []).map((each) => each.replace(/\s+/g, ' ')).join(' ')
    : '';
}
