import {type BenchPage, isInOneBlock, type Located, nodesOf, rawOf} from '../benchPage';
import type {Edit, Family} from '../mutant';

interface Address {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly node: Located;
}

/** Addresses in round brackets after a link's or image's text, which the source has as often. */
function addresses(page: BenchPage, type: 'link' | 'image'): Address[] {
  const inSource = nodesOf(page.source, type).map(({node}) => node.url);
  const own = nodesOf(page.translation, type);
  return own.flatMap((node): Address[] => {
    const {url} = node.node;
    const raw = rawOf(page.translation, node);
    const at = raw.lastIndexOf(`](${url}`);
    const count = (urls: readonly string[]) => urls.filter((each) => each === url).length;
    const isShared = count(inSource) === count(own.map((each) => each.node.url));
    if (at === -1 || !isShared || url === '') return [];
    const start = node.start + at + 2;
    return [{start, end: start + url.length, url, node}];
  });
}

function replace({start, end}: Address, text: string): Edit[] {
  return [{start, end, text}];
}

/** Another page of the same site: the last name of the path is another. */
function otherTarget(url: string): string {
  const [path = '', ...rest] = url.split('#');
  const slash = path.endsWith('/') ? '/' : '';
  const bare = slash ? path.slice(0, -1) : path;
  const renamed = bare.replace(/([^/.]+)(\.\w+)?$/u, (_, name: string, extension?: string) => {
    return `${name}-other${extension ?? ''}`;
  });
  return [`${renamed}${slash}`, ...rest].join('#');
}

export const linkFamilies: readonly Family[] = [
  {
    id: 'links/target',
    kind: 'harmful',
    summary: 'a link leads elsewhere',
    propose: (page) =>
      addresses(page, 'link')
        .filter(({url}) => !url.startsWith('#') && /[\w-]/u.test(url.split('#')[0] ?? ''))
        .map((address) => replace(address, otherTarget(address.url))),
  },
  {
    id: 'links/unwrapped',
    kind: 'harmful',
    summary: 'a link lost, its text kept',
    propose: (page) =>
      addresses(page, 'link').flatMap(({node}) => {
        if (node.node.type !== 'link') return [];
        const first = node.node.children.at(0)?.position?.start.offset;
        const last = node.node.children.at(-1)?.position?.end.offset;
        if (first === undefined || last === undefined) return [];
        const text = page.translation.text.slice(first, last);
        // A bare address is a link as well.
        if (/^(?:https?:\/\/|www\.)/u.test(text)) return [];
        return [[{start: node.start, end: node.end, text}]];
      }),
  },
  {
    id: 'links/fragment',
    kind: 'harmful',
    summary: 'a link leads to another place on the page',
    propose: (page) =>
      addresses(page, 'link')
        .filter(({url}) => /#./u.test(url))
        .map((address) => replace(address, `${address.url}-other`)),
  },
  {
    id: 'links/swapped',
    kind: 'harmful',
    summary: 'two links of different paragraphs or items change targets',
    propose: (page) => {
      const all = addresses(page, 'link');
      return all.flatMap((first, index) => {
        const second = all[index + 1];
        const isApart = second && !isInOneBlock(first.node, second.node);
        if (!second || second.url === first.url || !isApart) return [];
        return [[...replace(first, second.url), ...replace(second, first.url)]];
      });
    },
  },
  {
    id: 'images/target',
    kind: 'harmful',
    summary: 'another image',
    propose: (page) =>
      addresses(page, 'image').map((address) => replace(address, otherTarget(address.url))),
  },
];

export const linkRewrites: readonly Family[] = [
  {
    id: 'rewrites/localised-link',
    kind: 'harmless',
    summary: 'a route given the language’s own beginning',
    propose: (page) =>
      addresses(page, 'link')
        .filter(({url}) => /^\/[a-z]/u.test(url) && !url.startsWith(`/${page.locale}/`))
        .filter(({url}) => !/\.\w{2,4}(?:#|$)/u.test(url))
        .map((address) => {
          const bare = address.url.startsWith(`/${page.sourceLocale}/`)
            ? address.url.slice(page.sourceLocale.length + 1)
            : address.url;
          return replace(address, `/${page.locale}${bare}`);
        }),
  },
];
