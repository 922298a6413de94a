/**
 * Path of a page’s card below the base URL of its language.
 *
 * @param source path of the page’s file in the default language
 * @example cardPath('docs/dbt-apis/user-tokens.mdx') // 'img/cards/docs/dbt-apis/user-tokens.png'
 */
export function cardPath(source: string): string {
  return `img/cards/${source.replace(/^src\//u, '').replace(/\.mdx?$/u, '')}.png`;
}
