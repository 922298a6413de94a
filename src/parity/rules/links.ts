import type {Difference} from '../compare/difference';
import {compareLinks, type LinkUse} from '../extract/linkFacts';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {draftDifferences} from './differences';
import {compareFragments} from './linkFragments';
import {mendLink} from './mendLink';
import type {PagePair, Rule, RuleContext} from './rule';

/**
 * Links lead to the same places in both languages.
 *
 * Targets are compared by section, by list item and cell, and by sentence, so that two links that
 * have changed places are seen. Spelling doesn't matter: `./tokens.mdx`, `/docs/tokens`,
 * `/ru/docs/tokens` and the site's own absolute address are one target, links by reference and
 * `href`s in JSX and HTML count as well. A place on a page (`#rotate`) has to be the same heading;
 * only a computed heading id may differ. A page elsewhere that has a version per language is equal
 * where the configuration's `site.localizedHosts` names the host, otherwise a warning.
 *
 * Reported:
 *
 *     en  See [tokens](/docs/tokens#rotate).
 *     ru  См. [токены](/docs/tokens#create).
 *     →   error: expected “/docs/tokens#rotate”
 *
 * Not reported:
 *
 *     en  See [tokens](/docs/tokens).
 *     ru  См. [токены](/ru/docs/tokens).
 */
export const linksRule: Rule = {
  id: 'links',
  severity: 'error',
  summary: 'Links lead to the same places in both languages.',
  checkPair: (pair, context) =>
    compareLinks(pair, context).differences.flatMap((difference) => {
      const drafts = draftDifferences([difference], {
        noun: 'link target',
        show: ({value}) => value.address,
        suggest: (source) => localize(source.value, pair, context),
        mend: (source, instead) => mendLink(source, instead, pair, context),
        grade,
      });
      const host = variantHost(difference, pair);
      return host === null ? drafts : drafts.map((draft) => asVariant(draft, host));
    }),
  checkSite: (site, {project}) => compareFragments(site, project.sourceLocale),
};

/** One hint a page and host: the way out is one line of configuration. */
function asVariant({fix: _, ...draft}: Draft, host: string): Draft {
  return {
    ...draft,
    severity: 'warning',
    message: `${draft.message} If ${host} says the same in every language, name it in site.localizedHosts.`,
    cause: `languages of ${host}`,
  };
}

function grade(difference: Difference<LinkUse>): Severity | null {
  const {kind, elsewhere, weak} = difference;
  switch (kind) {
    case 'changed':
      return 'error';
    case 'missing':
      return elsewhere ? 'warning' : 'error';
    case 'extra':
      return elsewhere ? null : 'warning';
    case 'moved':
      return difference.pair.group.kind === 'prose' ? 'warning' : 'error';
    case 'swapped':
      return weak ? 'warning' : 'error';
  }
}

/** The host on which both links lead to the same page, or to the same site, in two languages. */
function variantHost(difference: Difference<LinkUse>, pair: PagePair): string | null {
  const {source, translation} = difference;
  if (difference.kind !== 'changed' || !source || !translation) return null;
  const [own, other] = [parse(source.value), parse(translation.value)];
  if (!own || !other || plainHost(own, pair) !== plainHost(other, pair)) return null;
  const hasOwnSite = own.hostname !== other.hostname;
  const sameParts = plainParts(own, pair) === plainParts(other, pair);
  const isVariant =
    hasOwnSite ||
    (sameParts && own.pathname !== other.pathname) ||
    (namesLocale(own, pair.source.locale) && namesLocale(other, pair.translation.locale));
  return isVariant ? plainHost(own, pair) : null;
}

function parse({target}: LinkUse): URL | null {
  return target.kind === 'external' && URL.canParse(target.url) ? new URL(target.url) : null;
}

/** `wikipedia.org` for `ru.wikipedia.org`. */
function plainHost({hostname}: URL, pair: PagePair): string {
  const [first = '', ...rest] = hostname.split('.');
  return rest.length > 1 && (isLocalePart(first, pair) || first === 'www')
    ? rest.join('.')
    : hostname;
}

/** Path and query without the parts that name a language; a place on the page may be translated. */
function plainParts(url: URL, pair: PagePair): string {
  return `${url.pathname}${url.search}`
    .split(/[/.?=&]/)
    .filter((part) => part !== '' && !isLocalePart(part, pair))
    .join('/')
    .toLowerCase();
}

function namesLocale({pathname}: URL, locale: string): boolean {
  return pathname.split('/').some((part) => isLocaleName(part, locale));
}

function isLocalePart(part: string, {source, translation}: PagePair): boolean {
  return isLocaleName(part, source.locale) || isLocaleName(part, translation.locale);
}

/** `en`, `en-US` and `en_gb` all name English. */
function isLocaleName(part: string, locale: string): boolean {
  const plain = part.toLowerCase().replace('_', '-');
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/.test(plain);
  return isTag && plain.split('-')[0] === locale.toLowerCase().split('-')[0];
}

/** The source's address as the translation should write it: its locale's prefix instead. */
function localize(
  {address, target}: LinkUse,
  pair: PagePair,
  {project}: RuleContext,
): string | null {
  if (target.kind === 'external') return address;
  const {localePaths} = project.site;
  const from = localePaths[pair.source.locale] ?? '/';
  const to = localePaths[pair.translation.locale] ?? '/';
  const written = `/${pair.source.locale}/`;
  if (from !== '/' && address.startsWith(from)) return to + address.slice(from.length);
  if (address.startsWith(written))
    return `/${pair.translation.locale}/${address.slice(written.length)}`;
  return address;
}
