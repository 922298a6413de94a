import {posix} from 'node:path';
import {type LinkFact, linksOf} from '../extract/linkFacts';
import {type LinkTarget, targetKey} from '../links/linkTarget';
import {splitAddress} from '../links/splitAddress';
import {onlyOneDiffers} from './onlyOneDiffers';
import type {PagePair, RuleContext} from './rule';

/** What needs no escape in Markdown, JSX or HTML. */
const plainAddress = /^[^\s()<>{}[\]\\"'`|]+$/;
const entity = /&#?\w+;/;

/**
 * The address to write in place of a wrong one, in the translation’s own style: with its locale’s
 * prefix, or as a file relative to the page. Certain where no other link of the paragraph is wrong,
 * and where the address then leads to the source’s target.
 *
 * @returns null where nothing is certain
 */
export function mendLink(
  source: LinkFact,
  instead: LinkFact,
  pair: PagePair,
  context: RuleContext,
): string | null {
  const {translation} = pair;
  const own = linksOf(source.leaf, pair.source, pair, context);
  const other = linksOf(instead.leaf, translation, pair, context);
  if (!onlyOneDiffers(pair.leaves, source, instead, own, other)) return null;
  if (!isWrittenHere(instead, pair) || !isKnownPlace(source.value.target, pair)) return null;
  const origin = {locale: translation.locale, collection: pair.collection, page: pair.page};
  const isRight = (address: string) =>
    plainAddress.test(address) &&
    !entity.test(address) &&
    targetKey(context.links.resolve(address, origin)) === source.key;
  return candidates(source, instead, pair, context).find(isRight) ?? null;
}

/** In the paragraph itself, as it is read: not at a definition that other links may share. */
function isWrittenHere({value, range, leaf}: LinkFact, {translation}: PagePair): boolean {
  return (
    range.start >= leaf.prose.range.start &&
    range.end <= leaf.prose.range.end &&
    translation.file.text.slice(range.start, range.end) === value.address
  );
}

/** A place on another page may have another name in the translation; an id on this page is seen. */
function isKnownPlace(target: LinkTarget, {page, collection, translation}: PagePair): boolean {
  if (target.kind === 'external' || target.fragment === '') return true;
  if (target.kind !== 'page') return false;
  return (
    target.page === page &&
    target.collection === collection &&
    translation.document.anchors.some(({id, explicit}) => explicit && id === target.fragment)
  );
}

function candidates(
  {value: own}: LinkFact,
  {value: other}: LinkFact,
  pair: PagePair,
  {project}: RuleContext,
): string[] {
  const {target, address} = own;
  if (target.kind === 'external') return other.target.kind === 'external' ? [address] : [];
  if (address.startsWith('#')) return [address];
  const written = other.address;
  if (!written.startsWith('/')) {
    if (/^[a-z][a-z\d+.-]*:/i.test(written)) return [];
    const isFile = /\.mdx?$/i.test(splitAddress(written).path);
    if (isFile && target.kind === 'page' && target.collection === pair.collection) {
      return [relativeFile(target.page, pair.page, written.startsWith('./')) + suffixOf(target)];
    }
    const isLikeSource =
      !address.startsWith('/') && address.startsWith('.') === written.startsWith('.');
    return isLikeSource ? [address] : [];
  }
  const {localePaths} = project.site;
  const prefixOf = (locale: string, text: string) =>
    [localePaths[locale] ?? '/', `/${locale}/`].find(
      (path) => path !== '/' && text.startsWith(path),
    ) ?? '/';
  const prefix = prefixOf(pair.translation.locale, written);
  const rooted = address.startsWith('/')
    ? address.slice(prefixOf(pair.source.locale, address).length)
    : targetKey(target).replace(/^\//, '');
  return [prefix + rooted];
}

function relativeFile(page: string, from: string, isDotted: boolean): string {
  const path = posix.relative(posix.dirname(from), page);
  return isDotted && !path.startsWith('.') ? `./${path}` : path;
}

function suffixOf({query, fragment}: {readonly query: string; readonly fragment: string}): string {
  return `${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
}
