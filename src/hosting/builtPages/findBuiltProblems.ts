import type {BuiltPage} from './readBuiltPage';

/** A fault in the built site, tied to the file that shows it. */
export interface BuiltProblem {
  readonly file: string;
  readonly message: string;
}

/** The built site: HTML pages by file path, and the paths of all files, `/`-separated, relative to the output folder. */
export interface BuiltSite {
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly files: ReadonlySet<string>;
  /** Origin of the public address, for example `https://example.org`. */
  readonly origin: string;
  /** Path under which the output folder is served, with both slashes. */
  readonly baseUrl: string;
}

/** Address of a built file as a browser asks for it. */
function addressOf(file: string, {origin, baseUrl}: BuiltSite): URL {
  return new URL(
    baseUrl + file.replace(/(^|\/)index\.html$/u, '$1').replace(/\.html$/u, ''),
    origin,
  );
}

/** The file that answers for a path: the file itself, a page without its ending, or a folder's index. */
function fileFor(path: string, files: ReadonlySet<string>): string | undefined {
  const bare = path.replace(/\/$/u, '');
  const candidates = bare === '' ? ['index.html'] : [bare, `${bare}.html`, `${bare}/index.html`];
  return candidates.find((candidate) => files.has(candidate));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Finds what a browser would stumble over: references to files that were not built, to ids that
 * the target page lacks, ids given twice, and language alternates that do not point back. The
 * generator's own check reads routes of one language at a time; this one reads the files of all.
 *
 * @param site every built file.
 * @returns the problems, in the order of the pages; empty when there is none.
 */
export function findBuiltProblems(site: BuiltSite): BuiltProblem[] {
  const problems: BuiltProblem[] = [];

  function resolve(
    file: string,
    reference: string,
  ): {file: string; target: string | undefined; hash: string} | null {
    let address: URL;
    try {
      address = new URL(reference, addressOf(file, site));
    } catch {
      problems.push({file, message: `“${reference}” is not an address.`});
      return null;
    }
    if (address.origin !== site.origin || !/^https?:$/u.test(address.protocol)) return null;
    const path = decoded(address.pathname);
    if (!path.startsWith(site.baseUrl)) {
      problems.push({file, message: `“${reference}” leaves the site’s base path ${site.baseUrl}.`});
      return null;
    }
    const target = fileFor(path.slice(site.baseUrl.length), site.files);
    return {file, target, hash: decoded(address.hash.slice(1))};
  }

  for (const [file, page] of site.pages) {
    for (const id of page.repeatedIds) {
      problems.push({file, message: `The id “${id}” stands on more than one element.`});
    }
    for (const {attribute, value} of page.references) {
      const found = resolve(file, value);
      if (!found) continue;
      if (found.target === undefined) {
        problems.push({file, message: `${attribute}="${value}" points to nothing that was built.`});
      } else if (found.hash !== '' && site.pages.get(found.target)?.ids.has(found.hash) === false) {
        problems.push({
          file,
          message: `${attribute}="${value}" asks for the id “${found.hash}”, which ${found.target} lacks.`,
        });
      }
    }
    for (const [language, address] of page.alternates) {
      const target = resolve(file, address)?.target;
      const other = target === undefined ? undefined : site.pages.get(target);
      if (!other || page.canonical === null) continue;
      if (![...other.alternates.values()].includes(page.canonical)) {
        problems.push({
          file,
          message: `Its ${language} version ${target} does not name ${page.canonical} as an alternate.`,
        });
      }
    }
  }
  return problems;
}
