/**
 * The address of a page’s Markdown twin: that of the page with `.md`, and `index.md` at the root.
 *
 * @param path address of the page below the language’s base URL, without a slash in front
 * @example twinPath('docs/about') // 'docs/about.md'
 * @example twinPath('') // 'index.md'
 */
export function twinPath(path: string): string {
  return path === '' ? 'index.md' : `${path.replace(/\/$/u, '')}.md`;
}
