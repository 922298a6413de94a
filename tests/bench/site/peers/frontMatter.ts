import type {TwinPage} from '../twins';

/** Title and description as all three generators read them. JSON strings are YAML strings. */
export function frontMatter({title, description}: TwinPage): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n`;
}

/** A page that brings its own title. */
export function pageWithTitle(page: TwinPage): string {
  return `${frontMatter(page)}# ${page.title}\n\n${page.body}`;
}
