/** What the addresses of a page’s links are resolved with. */
export interface AddressBook {
  /** Public address of the page itself. */
  readonly page: string;
  /** Public address of the language’s home page, with a slash at the end. */
  readonly home: string;
  /** Path of a document’s file below the folder of documents → address without the origin. */
  readonly documents: ReadonlyMap<string, string>;
}

/**
 * Makes the function that turns the target of a link into a public address: of a file
 * (`/folder/page.mdx#id`), of a page of the language (`/docs/page`), of a file of the site
 * (`pathname:///chooser/model.json`), of an id on the page, or of somebody else’s page.
 *
 * @returns a function that throws an Error naming a target that leads nowhere
 */
export function createAddress({page, home, documents}: AddressBook): (to: string) => string {
  const origin = new URL(home).origin;
  return (to) => {
    if (/^(?:https?:|mailto:)/u.test(to)) return to;
    if (to.startsWith('#')) return page + to;
    if (to.startsWith('pathname://')) return new URL(to.slice('pathname://'.length), origin).href;
    const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/su.exec(to) ?? [];
    if (/\.mdx?$/u.test(path)) {
      const permalink = documents.get(path.replace(/^\//u, ''));
      if (permalink === undefined) {
        throw new Error(`The link “${to}” leads to no page. Give the path below the docs folder.`);
      }
      return origin + permalink + suffix;
    }
    if (!path.startsWith('/')) throw new Error(`The link “${to}” is relative. Begin it with “/”.`);
    return home + path.slice(1) + suffix;
  };
}
