/** Names a page of one locale among all of them. */
export function pageKey(locale: string, page: string): string {
  return `${locale}\n${page}`;
}
