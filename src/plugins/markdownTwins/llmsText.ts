/** A page on the list, with the address of its twin. */
export interface LlmsPage {
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/** What `llms.txt` says of a site in one language. */
export interface LlmsContent {
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly groups: readonly {readonly label: string; readonly pages: readonly LlmsPage[]}[];
}

/**
 * Writes the list of a site’s pages for programs that read: `llms.txt`.
 *
 * @see https://llmstxt.org for the form
 */
export function llmsText({title, summary, notes, groups}: LlmsContent): string {
  return `${[
    `# ${title}`,
    `> ${summary}`,
    ...notes,
    ...groups.map(({label, pages}) =>
      [
        `## ${label}\n`,
        ...pages.map(({title: name, description, url}) =>
          description === '' ? `- [${name}](${url})` : `- [${name}](${url}): ${description}`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n')}\n`;
}
