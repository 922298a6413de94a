import {expect, test} from '@playwright/test';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toString as textOf} from 'mdast-util-to-string';
import {gfm} from 'micromark-extension-gfm';
import {parse} from 'parse5';
import {fileFor, readBuilt} from './builtFile';
import {everyPage, languages} from './builtPages';
import {attribute, type Element, elementsOf, htmlText} from './html';

/** Interactive parts, whose twin is a text of another form, and links of headings to themselves. */
const APART = /^(?:token-chooser|filter)/u;

function isApart(element: Element): boolean {
  return (
    APART.test(attribute(element, 'id') ?? attribute(element, 'aria-labelledby') ?? '') ||
    attribute(element, 'class')?.includes('hash-link') === true ||
    attribute(element, 'role') === 'status' ||
    ['nav', 'form', 'script', 'style', 'button', 'svg'].includes(element.tagName)
  );
}

/** Whitespace, zero-width characters and what stands between two lines of a cell tell no facts. */
function bare(text: string): string {
  return text.replace(/[\s\u200b;]+/gu, '');
}

/** What the HTML of a page shows, without its frame. */
function readHtml(file: string) {
  const all = elementsOf(parse(readBuilt(file)));
  const content =
    all.find((element) => /\bmarkdown\b/u.test(attribute(element, 'class') ?? '')) ??
    all.find(({tagName}) => tagName === 'main');
  if (!content) throw new Error(`${file} has no content`);
  const elements = elementsOf(content, isApart);
  const texts = (names: readonly string[], among = elements) =>
    among
      .filter(({tagName}) => names.includes(tagName))
      .map((element) => bare(htmlText(element, isApart)))
      .filter((text) => text !== '');
  return {
    headings: texts(['h1', 'h2', 'h3', 'h4']),
    // The chooser’s table of rules stands in the twin as a table too.
    cells: texts(['td', 'th'], elementsOf(content)),
    blocks: texts(['p', 'dd', 'dt', 'pre', 'caption', 'summary']),
    targets: elements.flatMap((element) => attribute(element, 'href') ?? []),
    ids: all.map((element) => attribute(element, 'id')),
    twin: all.find((element) => attribute(element, 'type') === 'text/markdown'),
    hint: all.find((element) => element.tagName === 'p'),
  };
}

/** Every node of a Markdown file. */
function readTwin(file: string): {readonly tree: Nodes; readonly nodes: readonly Nodes[]} {
  const tree = fromMarkdown(readBuilt(file), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return {tree, nodes};
}

function twinFile(path: string): string {
  const bareAddress = path.replace(/^\/|\/$/gu, '');
  return ['', 'ru'].includes(bareAddress)
    ? `${bareAddress}/index.md`.replace(/^\//u, '')
    : `${bareAddress}.md`;
}

/** What the site calls itself in its own absolute addresses. */
const origin = new URL(/<loc>([^<]+)/u.exec(readBuilt('sitemap.xml'))?.[1] ?? '').origin;
const idsOf = new Map<string, ReadonlySet<string | undefined>>();

function hasId(file: string, id: string): boolean {
  const known = idsOf.get(file) ?? new Set(readHtml(file).ids);
  idsOf.set(file, known);
  return known.has(id);
}

for (const {path} of everyPage) {
  const html = fileFor(path) ?? '';

  test(`the Markdown twin of ${path} says what the page says`, () => {
    const page = readHtml(html);
    const {tree, nodes} = readTwin(twinFile(path));
    const headings = nodes.flatMap((node) => (node.type === 'heading' ? [bare(textOf(node))] : []));
    const cells = nodes.flatMap((node) => (node.type === 'tableCell' ? [bare(textOf(node))] : []));
    const text = bare(textOf(tree));

    expect(headings[0]).toBe(page.headings[0]);
    let at = 0;
    for (const heading of page.headings) {
      expect(headings.slice(at), `the heading “${heading}”, in its place`).toContain(heading);
      at = headings.indexOf(heading, at) + 1;
    }
    expect(page.cells.filter((cell) => !cells.includes(cell) && !text.includes(cell))).toEqual([]);
    expect(page.blocks.filter((block) => !text.includes(block))).toEqual([]);

    const targets = new Set(
      nodes.flatMap((node) => (node.type === 'link' ? [node.url.replace(/\/(?=#|$)/u, '')] : [])),
    );
    const missing = page.targets
      .map((target) => new URL(target, origin + path).href.replace(/\/(?=#|$)/u, ''))
      .filter((target) => !targets.has(target));
    expect(missing).toEqual([]);
  });

  test(`the Markdown twin of ${path} is Markdown alone, and its links lead somewhere`, () => {
    const {nodes} = readTwin(twinFile(path));
    for (const node of nodes) {
      expect(node.type, JSON.stringify(node)).not.toBe('html');
      if (node.type === 'text') {
        expect(node.value).not.toMatch(/^(?:import|export) |:::|[{}]|\/\*|\*\/|<\/?[A-Za-z]/mu);
      }
      if (node.type !== 'link') continue;
      const target = new URL(node.url);
      if (target.origin !== origin) {
        expect(target.protocol).toMatch(/^(?:https|mailto):$/u);
        continue;
      }
      const file = fileFor(target.pathname);
      expect(file, `${node.url} was built`).toBeDefined();
      const id = decodeURIComponent(target.hash.slice(1));
      if (id !== '') expect(hasId(file ?? '', id), `${node.url} has its id`).toBe(true);
    }
  });

  test(`${path} names its Markdown twin, and the list of all pages before its text`, () => {
    const {twin, hint} = readHtml(html);
    expect(twin && attribute(twin, 'rel')).toBe('alternate');
    expect(twin && attribute(twin, 'href')).toBe(`${origin}/${twinFile(path)}`);
    expect(hint && attribute(hint, 'hidden'), 'nothing that people see').toBeDefined();
    const [list] = hint ? elementsOf(hint) : [];
    expect(list && attribute(list, 'href')).toBe(
      path.startsWith('/ru') ? '/ru/llms.txt' : '/llms.txt',
    );
  });
}

for (const language of languages) {
  const folder = language === 'en' ? '' : `${language}/`;

  test(`llms.txt in ${language} lists every twin once, and llms-full.txt holds them`, () => {
    const list = readBuilt(`${folder}llms.txt`);
    const full = readBuilt(`${folder}llms-full.txt`);
    expect(/[а-яё]/iu.test(list.split('\n')[2] ?? ''), 'the summary').toBe(language === 'ru');
    const pages = everyPage.filter((page) => page.language === language);
    for (const {path} of pages) {
      expect(list.split(`(${origin}/${twinFile(path)})`), path).toHaveLength(2);
      expect(full).toContain(readBuilt(twinFile(path)));
    }
    const {nodes} = readTwin(`${folder}llms.txt`);
    for (const node of nodes) {
      if (node.type === 'link') expect(fileFor(new URL(node.url).pathname), node.url).toBeDefined();
    }
  });
}
