import type {ListItem, TableCell, TableRow} from 'mdast';
import {type BenchPage, type BenchText, type Located, nodesOf, rawOf} from '../benchPage';
import type {Edit, Family} from '../mutant';

/** From the beginning of the node's first line to the end of its last, line break included. */
function wholeLines({text}: BenchText, {start, end}: Located): {start: number; end: number} {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return {start: from, end: to === -1 ? text.length : to + 1};
}

function swap(page: BenchPage, a: Located, b: Located): Edit[] {
  const {translation} = page;
  return [
    {start: a.start, end: a.end, text: rawOf(translation, b)},
    {start: b.start, end: b.end, text: rawOf(translation, a)},
  ];
}

/** The text without what markup adds, for telling two nodes apart. */
function plain(text: string): string {
  return text.replace(/[\s*_`]+/gu, ' ').trim();
}

/** An item, row or cell of the translation, and what stands in its place in the source. */
interface Paired<Node extends ListItem | TableRow> {
  readonly own: Located<Node>;
  readonly source: Located<Node>;
}

/**
 * What no translator changes: without any of it, nobody can tell two items apart. A word in Latin
 * letters counts where what it translates has it as well.
 */
function anchors(text: string, source: string): string {
  return (text.match(/`[^`]+`|\]\([^)]+\)|\d+|[A-Z][A-Za-z]{3,}/gu) ?? [])
    .filter((found) => !/^[A-Z]/u.test(found) || new RegExp(`\\b${found}\\b`, 'u').test(source))
    .join(' ');
}

/** What tells an item, without the number that its place gives it. */
function itemAnchors(page: BenchPage, {own, source}: Paired<ListItem>): string {
  const bare = (text: BenchText, item: Located) => rawOf(text, item).replace(listMark, '');
  return anchors(bare(page.translation, own), bare(page.source, source));
}

const listMark = /^(?:[-*+]|\d+[.)])[ \t]+/u;

/** Lists that both pages have with the same number of items: the lists whose items correspond. */
function sharedLists(page: BenchPage): Paired<ListItem>[][] {
  const group = (text: BenchText): Located<ListItem>[][] => {
    const lists = new Map<unknown, Located<ListItem>[]>();
    for (const item of nodesOf(text, 'listItem')) {
      const list = item.ancestors.at(-1);
      lists.set(list, [...(lists.get(list) ?? []), item]);
    }
    return [...lists.values()];
  };
  const own = group(page.translation);
  const other = group(page.source);
  if (own.length !== other.length) return [];
  return pairUp(own, other).filter((items) => items.length > 2);
}

/** Rows of tables that both pages have in the same size, without the header. */
function sharedRows(page: BenchPage): Paired<TableRow>[][] {
  const group = (text: BenchText): Located<TableRow>[][] => {
    const tables = new Map<unknown, Located<TableRow>[]>();
    for (const row of nodesOf(text, 'tableRow')) {
      const table = row.ancestors.at(-1);
      tables.set(table, [...(tables.get(table) ?? []), row]);
    }
    return [...tables.values()].map((rows) => rows.slice(1));
  };
  const own = group(page.translation);
  const other = group(page.source);
  if (own.length !== other.length) return [];
  return pairUp(own, other).filter((rows) => rows.length > 1);
}

/** By position; lists or tables of another length are left out. */
function pairUp<Node extends ListItem | TableRow>(
  own: readonly Located<Node>[][],
  other: readonly Located<Node>[][],
): Paired<Node>[][] {
  return own.flatMap((nodes, index) => {
    const sources = other[index] ?? [];
    if (sources.length !== nodes.length) return [];
    return [nodes.flatMap((each, at) => (sources[at] ? [{own: each, source: sources[at]}] : []))];
  });
}

function cellsOf(text: BenchText, row: Located<TableRow>): Located<TableCell>[] {
  return nodesOf(text, 'tableCell').filter(({ancestors}) => ancestors.at(-1) === row.node);
}

/** A cell without the pipes around it. */
function inner(text: BenchText, cell: Located): Located {
  const raw = rawOf(text, cell);
  const from = /^\|?[ \t]*/u.exec(raw)?.[0].length ?? 0;
  const to = /[ \t]*\|?[ \t]*$/u.exec(raw)?.[0].length ?? 0;
  return {...cell, start: cell.start + from, end: Math.max(cell.start + from, cell.end - to)};
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/✅/u, '❌'],
  [/❌/u, '✅'],
  [/✓/u, '—'],
  [/^да$/iu, 'нет'],
  [/^нет$/iu, 'да'],
  [/^ja$/iu, 'nein'],
  [/^nein$/iu, 'ja'],
  [/^예$/u, '아니요'],
  [/^아니요$/u, '예'],
];

export const structureFamilies: readonly Family[] = [
  {
    id: 'headings/deleted',
    kind: 'harmful',
    summary: 'a heading taken out, its text kept',
    propose: (page) =>
      nodesOf(page.translation, 'heading')
        .filter(({node, ancestors}) => node.depth > 1 && ancestors.length === 1)
        .map((heading) => [{...wholeLines(page.translation, heading), text: ''}]),
  },
  {
    id: 'headings/section',
    kind: 'harmful',
    summary: 'a whole section taken out',
    propose: (page) => {
      const headings = nodesOf(page.translation, 'heading').filter(
        ({ancestors}) => ancestors.length === 1,
      );
      return headings.flatMap((heading, index) => {
        if (heading.node.depth < 2) return [];
        const next = headings.slice(index + 1).find(({node}) => node.depth <= heading.node.depth);
        const end = next?.start ?? page.translation.text.length;
        return [[{start: heading.start, end, text: ''}]];
      });
    },
  },
  {
    id: 'headings/level',
    kind: 'harmful',
    summary: 'a heading of another level',
    propose: (page) =>
      nodesOf(page.translation, 'heading')
        .filter(({node, ancestors}) => node.depth > 1 && node.depth < 6 && ancestors.length === 1)
        .filter((heading) => rawOf(page.translation, heading).startsWith('#'))
        .map(({start}) => [{start, end: start, text: '#'}]),
  },
  {
    id: 'headings/id',
    kind: 'harmful',
    summary: 'the explicit id of a heading changed',
    propose: (page) =>
      nodesOf(page.translation, 'heading').flatMap((heading) => {
        const id = /\{(?:\/\* ?)? ?#([\w-]+)/u.exec(rawOf(page.translation, heading));
        const value = id?.[1];
        if (!id || !value || !page.source.text.includes(`#${value}`)) return [];
        const start = heading.start + id.index + id[0].length;
        return [[{start, end: start, text: '-other'}]];
      }),
  },
  {
    id: 'lists/deleted',
    kind: 'harmful',
    summary: 'a list item taken out',
    propose: (page) =>
      sharedLists(page).flatMap((items) =>
        items.map(({own}) => [{...wholeLines(page.translation, own), text: ''}]),
      ),
  },
  {
    id: 'lists/swapped',
    kind: 'harmful',
    summary: 'two list items change places',
    propose: (page) =>
      sharedLists(page).flatMap((items) =>
        items.flatMap((item, index) => {
          const next = items[index + 1];
          if (!next) return [];
          const both = [item.own, next.own].map((each) => rawOf(page.translation, each)).join('');
          const [left, right] = [itemAnchors(page, item), itemAnchors(page, next)];
          const tells = left !== right && left !== '' && right !== '';
          return tells && !/\n/u.test(both) ? [swapContent(page, item.own, next.own)] : [];
        }),
      ),
  },
  {
    id: 'lists/reordered',
    kind: 'harmful',
    summary: 'a list in reverse order',
    propose: (page) =>
      sharedLists(page).flatMap((items) => {
        const found = items.map((item) => itemAnchors(page, item));
        const isLong = items.some(({own}) => /\n/u.test(rawOf(page.translation, own)));
        const tells = new Set(found).size === found.length && !found.includes('');
        if (!tells || isLong) return [];
        const contents = items.map(({own}) => content(page, own));
        return [
          contents.map(({start, end}, index): Edit => {
            const other = contents[contents.length - 1 - index];
            return {start, end, text: page.translation.text.slice(other?.start, other?.end)};
          }),
        ];
      }),
  },
  {
    id: 'tables/row-deleted',
    kind: 'harmful',
    summary: 'a table row taken out',
    propose: (page) =>
      sharedRows(page).flatMap((rows) =>
        rows.map(({own}) => [{...wholeLines(page.translation, own), text: ''}]),
      ),
  },
  {
    id: 'tables/cells-swapped',
    kind: 'harmful',
    summary: 'two cells of a column change places',
    propose: (page) =>
      sharedRows(page).flatMap((rows) =>
        rows.flatMap((row, index) => {
          const next = rows[index + 1];
          if (!next) return [];
          const {translation} = page;
          const [own, other] = [cellsOf(translation, row.own), cellsOf(translation, next.own)];
          const sources = [row, next].map(({source}) => cellsOf(page.source, source));
          return own.slice(1).flatMap((cell, column) => {
            const below = other[column + 1];
            const [above, beneath] = sources.map((cells) => cells[column + 1]);
            if (!below || !above || !beneath) return [];
            const [a, b] = [inner(translation, cell), inner(translation, below)];
            const [left, right] = [rawOf(translation, a), rawOf(translation, b)];
            const tells =
              anchors(left, rawOf(page.source, above)) !==
                anchors(right, rawOf(page.source, beneath)) &&
              left !== '' &&
              right !== '';
            return tells && plain(left) !== plain(right) ? [swap(page, a, b)] : [];
          });
        }),
      ),
  },
  {
    id: 'tables/mark-flipped',
    kind: 'harmful',
    summary: 'yes became no in a cell',
    propose: (page) =>
      nodesOf(page.translation, 'tableCell').flatMap((cell) => {
        const bare = inner(page.translation, cell);
        const text = rawOf(page.translation, bare);
        const mark = marks.find(([pattern]) => pattern.test(text));
        if (!mark || text.length > 12) return [];
        return [[{start: bare.start, end: bare.end, text: text.replace(mark[0], mark[1])}]];
      }),
  },
  {
    id: 'admonitions/kind',
    kind: 'harmful',
    summary: 'a note became a warning',
    propose: (page) => {
      const opening =
        /^(?::::|\/\/\/ |!!! |<Aside type=")(note|tip|info|warning|danger|caution|check)\b/gmu;
      // What a page shows as an example is code.
      const fences = nodesOf(page.translation, 'code');
      return Array.from(page.translation.text.matchAll(opening)).flatMap((match): Edit[][] => {
        const kind = match[1] ?? '';
        const end = match.index + match[0].length;
        if (fences.some((fence) => fence.start < end && fence.end >= end)) return [];
        return [[{start: end - kind.length, end, text: kind === 'danger' ? 'note' : 'danger'}]];
      });
    },
  },
  {
    id: 'components/attribute',
    kind: 'harmful',
    summary: 'a technical attribute of a component changed',
    propose: (page) =>
      jsxAttributes(page).flatMap(({start, end, text}) => [[{start, end, text: `${text}-other`}]]),
  },
  {
    id: 'components/renamed',
    kind: 'harmful',
    summary: 'another component',
    propose: (page) =>
      nodesOf(page.translation, 'mdxJsxFlowElement').flatMap((element) => {
        const name = element.node.name ?? '';
        const raw = rawOf(page.translation, element);
        if (!/^[A-Z]\w+$/u.test(name) || !raw.startsWith(`<${name}`)) return [];
        const opening = {start: element.start + 1, end: element.start + 1 + name.length};
        const closing = raw.endsWith(`</${name}>`)
          ? [{start: element.end - 1 - name.length, end: element.end - 1, text: `${name}Other`}]
          : [];
        return [[{...opening, text: `${name}Other`}, ...closing]];
      }),
  },
  {
    id: 'front-matter/key-removed',
    kind: 'harmful',
    summary: 'a front matter key taken out',
    propose: (page) =>
      frontMatterLines(page).map(({start, end}) => [{start, end: end + 1, text: ''}]),
  },
  {
    id: 'front-matter/fixed-value',
    kind: 'harmful',
    summary: 'an id, slug or position of the front matter changed',
    propose: (page) =>
      frontMatterLines(page)
        .filter(({key}) =>
          /^(?:id|slug|order|sidebar_position|layout|template|type|githubIntegrationURL)$/u.test(
            key,
          ),
        )
        .filter(({value}) => !/^[|>[{]/u.test(value) && value !== '')
        .map(({end, value}) => {
          const number = Number(value);
          const instead = Number.isInteger(number) ? String(number + 1) : `${value}-other`;
          return [{start: end - value.length, end, text: instead}];
        }),
  },
];

function content(page: BenchPage, item: Located): Located {
  const raw = rawOf(page.translation, item);
  const mark = listMark.exec(raw)?.[0].length ?? 0;
  return {...item, start: item.start + mark};
}

function swapContent(page: BenchPage, a: Located, b: Located): Edit[] {
  return swap(page, content(page, a), content(page, b));
}

const technical = /^(?:href|to|src|id|type|icon|name|size|variant|value|lang|slug)$/u;

/** Values of technical attributes that the source has as well. */
function jsxAttributes(page: BenchPage): {start: number; end: number; text: string}[] {
  return nodesOf(page.translation, 'mdxJsxFlowElement').flatMap((element) => {
    const raw = rawOf(page.translation, element);
    return element.node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      const {name, value} = attribute;
      const written = `${name}="${value}"`;
      const at = raw.indexOf(written);
      const isShared = page.source.text.includes(written) && value !== '' && technical.test(name);
      if (at === -1 || !isShared) return [];
      const start = element.start + at + name.length + 2;
      return [{start, end: start + value.length, text: value}];
    });
  });
}

interface FrontMatterLine {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Lines `key: value` of the front matter whose key the source has. */
function frontMatterLines(page: BenchPage): FrontMatterLine[] {
  const [own] = nodesOf(page.translation, 'yaml');
  const [other] = nodesOf(page.source, 'yaml');
  if (!own || !other) return [];
  const raw = rawOf(page.translation, own);
  let offset = own.start;
  return raw.split('\n').flatMap((line): FrontMatterLine[] => {
    const start = offset;
    offset += line.length + 1;
    const [, key, value] = /^([A-Za-z_][\w-]*):[ \t]+(\S.*)$/u.exec(line) ?? [];
    // How far a page is translated is nothing that its source decides.
    if (!key || !value || /^(?:i18n|translat)/iu.test(key)) return [];
    const isShared = new RegExp(`^${key}:`, 'mu').test(other.node.value);
    return isShared ? [{key, value, start, end: start + line.length}] : [];
  });
}

export const structureRewrites: readonly Family[] = [
  {
    id: 'rewrites/list-marker',
    kind: 'harmless',
    summary: 'a list with another marker',
    propose: (page) =>
      nodesOf(page.translation, 'list').flatMap((list) => {
        if (list.node.ordered) return [];
        const items = nodesOf(page.translation, 'listItem').filter(
          ({ancestors}) => ancestors.at(-1) === list.node,
        );
        const neighbours = page.translation.nodes.filter(
          ({node, ancestors}) => node.type === 'list' && ancestors.at(-1) === list.ancestors.at(-1),
        );
        if (neighbours.length > 1) return [];
        return [
          items.map(({start}): Edit => {
            const mark = page.translation.text[start] === '*' ? '-' : '*';
            return {start, end: start + 1, text: mark};
          }),
        ];
      }),
  },
  {
    id: 'rewrites/table-padding',
    kind: 'harmless',
    summary: 'a table row with wider cells',
    propose: (page) =>
      sharedRows(page).flatMap((rows) =>
        rows.flatMap(({own}) => {
          const cells = cellsOf(page.translation, own);
          return cells.length > 1
            ? [cells.slice(1).map(({start}) => ({start: start + 1, end: start + 1, text: '   '}))]
            : [];
        }),
      ),
  },
];
