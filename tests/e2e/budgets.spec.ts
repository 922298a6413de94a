import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {UNUSED_MESSAGES} from '../../src/plugins/leanScripts/replacements';
import {isUnused} from '../../src/plugins/leanStyles/trimInfima';
import {everyPage} from './builtPages';

/** Bytes, compressed with gzip, of what each page makes a reader download. */
const KILOBYTE = 1024;
const build = fileURLToPath(new URL('../../build', import.meta.url));

const weigh = (file: string) => gzipSync(readFileSync(build + file), {level: 9}).length;

function fileOf(path: string): string {
  const bare = path.replace(/\/$/, '');
  return existsSync(`${build}${bare}.html`) ? `${bare}.html` : `${bare}/index.html`;
}

function weightsOf(path: string) {
  const html = readFileSync(build + fileOf(path), 'utf8');
  const referred = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, file = '']) => file);
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + weigh(file), 0);
  const scripts = referred(/<script [^>]*data-scripts="([^"]+)"/g).flatMap((list) =>
    list.split(' '),
  );
  const isFramework = (file: string) => /\/(?:runtime~)?main\.[0-9a-f]+\.js$/.test(file);
  return {
    html: weigh(fileOf(path)),
    atOnce: sum(referred(/<script [^>]*src="?([^" >]+)/g)),
    framework: sum(scripts.filter(isFramework)),
    ownScripts: sum(scripts.filter((file) => !isFramework(file))),
    styles: sum(referred(/<link rel="?stylesheet"? href="?([^" >]+)/g)),
  };
}

/**
 * Pages above the budget, in kilobytes: each may weigh what it weighed when this was written, and
 * two per cent more. Long texts take most of it, and Russian takes two bytes a letter.
 */
const longPages: Readonly<Record<string, {readonly en?: number; readonly ru?: number}>> = {
  '/docs/about': {ru: 9.1},
  '/docs/accessibility': {ru: 8.3},
  '/docs/contribute/translating': {en: 9.2, ru: 10.6},
  '/docs/dbt-apis/authentication': {en: 16.5, ru: 20.2},
  '/docs/dbt-apis/service-tokens': {en: 12.9, ru: 15.9},
  '/docs/dbt-apis/timeline': {en: 8.5, ru: 10.0},
  '/docs/dbt-apis/user-tokens': {en: 10.3, ru: 12.8},
  '/docs/dbt-apis/using-tokens': {en: 15.6, ru: 18.5},
  '/docs/dbt-apis/workflows': {en: 16.6, ru: 20.5},
  '/docs/parity': {ru: 9.4},
  '/docs/parity/rules': {en: 14.8, ru: 17.5},
  '/docs/platform/manage-access/enterprise-permissions': {en: 12.2, ru: 14.7},
  '/docs/platform/manage-access/licenses': {ru: 9.1},
  '/docs/platform/manage-access/self-service-permissions': {en: 8.3, ru: 10.0},
  '/docs/translation-status': {ru: 8.8},
};

/**
 * What a page may weigh in kilobytes; the largest pages carry more text than any markup. Of the
 * scripts, a page runs at once no more than loads the others when a reader needs them.
 */
const TEXT_PAGE = {html: 8, atOnce: 2, framework: 96, ownScripts: 31, styles: 15};
const COMPONENT_PAGE = {...TEXT_PAGE, ownScripts: 47.5};

/** What the search loads when somebody searches: the index of one language, and the code. */
const SEARCH = {index: 25, code: 12};

/** Pages with the chooser, a filter or a table of their own, whose styles and scripts they bring. */
const COMPONENT_PAGES =
  /\/(?:questions\/[\w-]+|authentication|workflows|timeline|enterprise-permissions|translation-status)$/;

for (const {path, language} of everyPage) {
  test(`${path} keeps to its weight, ${language}`, () => {
    const budget = COMPONENT_PAGES.test(path) ? COMPONENT_PAGE : TEXT_PAGE;
    const weights = weightsOf(path);
    const html = longPages[path.replace(/^\/ru\//, '/')]?.[language] ?? budget.html;
    const limits = {...budget, html};
    for (const [part, bytes] of Object.entries(weights)) {
      const limit = limits[part as keyof typeof limits];
      expect(bytes / KILOBYTE, part).toBeLessThanOrEqual(limit);
    }
    expect(weights.atOnce).toBeGreaterThan(0);
    expect(weights.framework).toBeGreaterThan(0);
    expect(weights.styles).toBeGreaterThan(0);
  });
}

test('no page that may be long is on the list without need', () => {
  for (const {path, language} of everyPage) {
    const limit = longPages[path.replace(/^\/ru\//, '/')]?.[language];
    if (limit === undefined) continue;
    expect(weightsOf(path).html / KILOBYTE, path).toBeGreaterThan(TEXT_PAGE.html * 0.9);
  }
});

test('no highlighter is in any script', () => {
  for (const folder of ['/assets/js', '/ru/assets/js']) {
    const scripts = readdirSync(build + folder).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const file of scripts) {
      const text = readFileSync(`${build}${folder}/${file}`, 'utf8');
      expect(/\bPrism\b|prism-react-renderer/.test(text), file).toBe(false);
    }
  }
});

for (const folder of ['/assets/js', '/ru/assets/js']) {
  test(`the search keeps to its weight, ${folder}`, () => {
    const scripts = readdirSync(build + folder);
    const weightOf = (pattern: RegExp) =>
      scripts.filter((file) => pattern.test(file)).map((file) => weigh(`${folder}/${file}`));
    const index = weightOf(/^search-index\.[0-9a-f]+\.js$/);
    // The dialog, and what it shares with the chooser's own search.
    const code = weightOf(/^search\.[0-9a-f]+\.js$|src_search_\w+\.[0-9a-f]+\.js$/);
    expect(index).toHaveLength(1);
    expect(code.length).toBeGreaterThan(0);
    const sum = (weights: readonly number[]) => weights.reduce((total, each) => total + each, 0);
    expect(sum(index) / KILOBYTE).toBeLessThanOrEqual(SEARCH.index);
    expect(sum(code) / KILOBYTE).toBeLessThanOrEqual(SEARCH.code);
  });
}

test('no script asks for a message that was left out', () => {
  for (const folder of ['/assets/js', '/ru/assets/js']) {
    for (const file of readdirSync(build + folder).filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(`${build}${folder}/${file}`, 'utf8');
      const asked = UNUSED_MESSAGES.filter((start) => text.includes(`"${start}`));
      expect(asked, `${folder}/${file}`).toEqual([]);
    }
  }
});

test('no page shows what was left out of its styles', () => {
  for (const {path} of everyPage) {
    const html = readFileSync(build + fileOf(path), 'utf8');
    const classes = [...html.matchAll(/class=(?:"([^"]*)"|([^\s>"]+))/g)].flatMap(
      ([, quoted, single = '']) => (quoted ?? single).split(/\s+/),
    );
    // A class of a CSS module ends in a hash, and is none of Infima's.
    const plain = classes.filter((name) => !/[^_]_[\w-]{4}$/.test(name));
    expect(plain.filter(isUnused), path).toEqual([]);
  }
});
