/**
 * The address of a new issue, filled in; the reader sees it before anything is sent.
 *
 * @param repository address of the repository, without a slash at the end
 * @param page public address of the page that it is about
 */
export function issueUrl(repository: string, title: string, page: string): string {
  return `${repository}/issues/new?${new URLSearchParams({title, body: `${page}\n\n`})}`;
}
