const SCRIPT = /<script\b(?=[^>]*\sdefer\b)[^>]*\ssrc="?([^"\s>]+)"?[^>]*><\/script>/g;

const STYLES = /<link\b[^>]*\brel="?stylesheet\b/;

/** The script that starts the others. */
const ENTRY = /\/main\.[0-9a-f]+\.js$/;

/**
 * Takes the framework's scripts out of a page and puts in their place the one that loads them at
 * the first sign of a reader. It stands before the styles, without which nothing is shown: so
 * nothing can be pressed before it listens.
 *
 * @param html the page as it was built
 * @param loader address of that script, see `bundleLoader`
 * @returns the page as it was if it has no such scripts
 */
export function deferScripts(html: string, loader: string): string {
  const scripts = [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
  if (scripts.length === 0) return html;
  const isEntry = (address: string) => ENTRY.test(address);
  const ordered = [...scripts.filter((each) => !isEntry(each)), ...scripts.filter(isEntry)];
  const element = `<script src="${loader}" data-scripts="${ordered.join(' ')}"></script>`;
  const start = html.search(STYLES);
  if (start < 0) throw new Error('It has scripts but no styles, before which their loader stands.');
  return (html.slice(0, start) + element + html.slice(start)).replace(SCRIPT, '');
}
