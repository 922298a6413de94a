import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {oldAddresses} from '../plugins/redirects/oldAddresses';
import {addPolicy} from './addPolicy';
import {refuseBrokenPages} from './builtPages/refuseBrokenPages';
import {compressFile} from './compressFile';
import {contentPolicy} from './contentPolicy';
import {bundleLoader} from './firstNeed/bundleLoader';
import {deferScripts} from './firstNeed/deferScripts';
import {writeHeadersFile} from './headersFile';
import {nginxInclude} from './nginxInclude';
import {readInlineCode} from './readInlineCode';
import {headerRules, securityHeaders} from './responseHeaders';

/** Where the built site lies, and where it shall be served. */
export interface FinishOptions {
  readonly directory: string;
  /** Origin of the public address. */
  readonly url: string;
  /** Folder of the site below its origin, with both slashes. */
  readonly baseUrl: string;
  /** Folders of the languages beside the default one. */
  readonly locales: readonly string[];
}

const COMPRESSED = /\.(?:br|gz)$/;

/** This page looks at the address for what the reader meant, and cannot wait with it. */
const NOT_FOUND = /(?:^|\/)404\.html$/;

/**
 * Does what must wait until every file of the site is there: checks where the pages lead, has them
 * load their framework when a reader first needs it, writes the content security policy into them
 * and the headers into files for hosts, and compresses everything.
 *
 * @throws Error naming the pages that lead nowhere, or the page that can't be allowed by a policy
 */
export async function finishSite({directory, url, baseUrl, locales}: FinishOptions): Promise<void> {
  const files = await listFiles(directory);
  const pages = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file, await readFile(join(directory, file), 'utf8'));
  }
  refuseBrokenPages({pages, files: new Set(files), origin: url, baseUrl});
  const loader = await bundleLoader();
  await mkdir(dirname(join(directory, loader.file)), {recursive: true});
  await writeFile(join(directory, loader.file), loader.text);
  const policy = contentPolicy([...pages.values()].map(readInlineCode));
  for (const [file, html] of pages) await writeFile(join(directory, file), finishPage(file, html));

  await writeFile(
    join(directory, '_headers'),
    writeHeadersFile(headerRules(policy.header, baseUrl, locales)),
  );
  await writeFile(
    join(directory, '_nginx.conf'),
    nginxInclude({
      headers: securityHeaders(policy.header),
      baseUrl,
      locales,
      redirects: redirectsOf([...pages.keys()], baseUrl),
    }),
  );
  await Promise.all([...files, loader.file].map((file) => compress(directory, file)));

  function finishPage(file: string, html: string): string {
    try {
      const page = NOT_FOUND.test(file) ? html : deferScripts(html, baseUrl + loader.file);
      return addPolicy(page, policy.meta);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Files of a folder and those below it, `/`-separated, without what an earlier run compressed. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !COMPRESSED.test(file))
    .sort();
}

function redirectsOf(files: readonly string[], baseUrl: string): Map<string, string> {
  const redirects = new Map<string, string>();
  for (const file of files) {
    const [, locale = '', page = ''] = /^(?:(\w\w)\/)?(.*)\.html$/.exec(file) ?? [];
    const folder = locale === '' ? baseUrl : `${baseUrl}${locale}/`;
    for (const old of oldAddresses(`/${page}`)) redirects.set(folder + old.slice(1), folder + page);
  }
  return redirects;
}

async function compress(directory: string, file: string): Promise<void> {
  const compressed = await compressFile(file, await readFile(join(directory, file)));
  if (!compressed) return;
  await writeFile(join(directory, `${file}.br`), compressed.br);
  await writeFile(join(directory, `${file}.gz`), compressed.gz);
}
