import {Parser} from 'htmlparser2';

/** A reference from a built page to something else. */
export interface Reference {
  readonly attribute: string;
  readonly value: string;
}

/** What one built HTML file says about itself and points to. */
export interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  readonly references: readonly Reference[];
  /** Address of each language version by its `hreflang`. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly canonical: string | null;
}

const REFERRING_ATTRIBUTES = ['href', 'src', 'poster', 'data'];

function candidatesOf(sourceSet: string): string[] {
  return sourceSet
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');
}

/**
 * Reads ids, references and language alternates from the HTML of a built page.
 *
 * @param html the file's text.
 */
export function readBuiltPage(html: string): BuiltPage {
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const references: Reference[] = [];
  const alternates = new Map<string, string>();
  let canonical: string | null = null;

  const parser = new Parser({
    onopentag(name, attributes) {
      const {id, rel, href, hreflang, srcset, name: anchorName} = attributes;
      if (id !== undefined) {
        if (ids.has(id)) repeatedIds.push(id);
        ids.add(id);
      }
      if (name === 'a' && anchorName) ids.add(anchorName);
      if (name === 'link' && href !== undefined) {
        if (rel === 'alternate' && hreflang) alternates.set(hreflang, href);
        if (rel === 'canonical') canonical = href;
      }
      for (const attribute of REFERRING_ATTRIBUTES) {
        const value = attributes[attribute];
        if (value !== undefined) references.push({attribute, value});
      }
      for (const value of candidatesOf(srcset ?? '')) references.push({attribute: 'srcset', value});
    },
  });
  parser.write(html);
  parser.end();
  return {ids, repeatedIds, references, alternates, canonical};
}
