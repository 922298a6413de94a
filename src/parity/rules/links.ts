import type {Difference} from '../compare/difference';
import {compareLinks, type LinkUse} from '../extract/linkFacts';
import {variantHost} from '../links/languageVariants';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {draftDifferences} from './differences';
import {whatChangedPlaces} from './exchangedTargets';
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
 * only a computed heading id may differ. A page elsewhere is the same in both languages where its
 * addresses differ in nothing but the name of the language. Where its title differs as well, it is the
 * same if the configuration's `site.localizedHosts` names the host, otherwise a warning.
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
      const host = hostOfBoth(difference, pair);
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
      return weak ? gradeOrder(difference) : 'error';
  }
}

/** Of two links in the other order inside one sentence. */
function gradeOrder({source, translation, second}: Difference<LinkUse>): Severity | null {
  const moved = source && translation && second && whatChangedPlaces({source, translation}, second);
  return moved === 'links' ? null : moved === 'targets' ? 'error' : 'warning';
}

/** The host on which both links lead to the same page, or to the same site, in two languages. */
function hostOfBoth({kind, source, translation}: Difference<LinkUse>, pair: PagePair) {
  const [own, other] = [source?.value.target, translation?.value.target];
  if (kind !== 'changed' || own?.kind !== 'external' || other?.kind !== 'external') return null;
  const locales = {source: pair.source.locale, translation: pair.translation.locale};
  return variantHost(own.url, other.url, locales);
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
