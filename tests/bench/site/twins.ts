import {readdir, readFile} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {LANGUAGES, type Locale} from './pages';

/** The text of one of our pages, as any generator can show it. */
export interface TwinPage {
  readonly locale: Locale;
  /** Address below the folder of its language, `index` for the home page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Markdown without the title. */
  readonly body: string;
}

/**
 * Reads a Markdown twin: its title, the summary in quotation below it, a line with its own address,
 * then the text. Links to pages of the site lose their origin, so that they stay on the site that
 * shows the text.
 *
 * @throws Error if it does not begin so
 */
export function readTwin(locale: Locale, path: string, markdown: string): TwinPage {
  const [, title, description, origin, body] =
    /^# (.+)\n\n> (.+)\n\n\S+: <(https?:\/\/[^/>]+)[^>]*>.*\n\n([\s\S]*)$/u.exec(markdown) ?? [];
  if (!title || !description || !origin || body === undefined) {
    throw new Error(
      `The Markdown twin of “${path}” (${locale}) does not begin with a title, a quotation and its address. If the plugin markdownTwins writes them otherwise now, adapt readTwin in tests/bench/site/twins.ts.`,
    );
  }
  return {locale, path, title, description, body: body.replaceAll(`](${origin}/`, '](/')};
}

/**
 * All documents of a built site and its home page, in both languages.
 *
 * @param directory the built site
 */
export async function readTwins(directory: string): Promise<readonly TwinPage[]> {
  const twins: TwinPage[] = [];
  for (const {locale, folder} of LANGUAGES) {
    const root = join(directory, folder);
    const documents = (await readdir(join(root, 'docs'), {recursive: true}))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file.split(sep).join('/')}`);
    for (const file of ['index.md', ...documents.sort()]) {
      twins.push(readTwin(locale, file.slice(0, -3), await readFile(join(root, file), 'utf8')));
    }
  }
  return twins;
}
