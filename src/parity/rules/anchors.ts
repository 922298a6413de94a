import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {lostAnchorKey, type PageOutline, type Reference, type Site} from '../check/site';
import {nearestWord} from '../config/editDistance';
import type {Finding, Place} from '../report/finding';
import {anchorAt, outlineOf} from './outlines';
import type {Rule, RuleContext} from './rule';

/**
 * Every link inside the site leads somewhere, in each language by itself.
 *
 * A Markdown file that a link names has to exist, in the page's language or in the source's, where
 * the site falls back to it. The place on a page (`#rotate`) has to be a heading id or another `id`
 * of that page in the same language, explicit or computed. Both languages are checked. An id that
 * was changed by mistake is reported by `headings`, not again at every link to it.
 *
 * Reported:
 *
 *     en  [rotation](/user-tokens.mdx#rotete)
 *     ru  [перевыпуск](/user-tokens.mdx#rotete)
 *     →   error: the page has no place “#rotete”; did you mean “#rotate”?
 *
 * Not reported:
 *
 *     en  [rotation](/user-tokens.mdx#rotate)
 *     ru  [перевыпуск](/user-tokens.mdx#rotate)
 */
export const anchorsRule: Rule = {
  id: 'anchors',
  severity: 'error',
  summary: 'Links inside the site lead to pages and headings that exist, in every language.',
  checkSite: (site, context) => {
    const dead = site.pages.flatMap((outline) =>
      outline.references.flatMap((reference): DeadLink[] => {
        const reason = whyDead(reference, outline, site, context);
        return reason ? [{...reason, outline, place: reference.place}] : [];
      }),
    );
    if (dead.length === 0) return [];
    const told = new Set(
      site.findings.flatMap(({rule, translation}) =>
        rule === 'links' && translation ? [placeKey(translation)] : [],
      ),
    );
    return reportOnce(
      dead.filter(({place}) => !told.has(placeKey(place))),
      counterpartsOf(site),
      context.project.sourceLocale,
    );
  },
};

interface Reason {
  /** What does not exist: links to the same thing are one finding a language. */
  readonly missing: string;
  readonly message: string;
  readonly suggestion: string | null;
}

interface DeadLink extends Reason {
  readonly outline: PageOutline;
  readonly place: Place;
}

/** The links of source pages by those that translate them, where the two name different places. */
function counterpartsOf({fragmentPairs}: Site): ReadonlyMap<string, Place> {
  return new Map(
    fragmentPairs.map(({source, translation}) => [placeKey(translation.place), source.place]),
  );
}

function placeKey({path, line, column}: Place): string {
  return `${path}:${line}:${column}`;
}

/** One finding for everything that is missing, at the first link to it. */
function reportOnce(
  dead: readonly DeadLink[],
  counterparts: ReadonlyMap<string, Place>,
  sourceLocale: string,
): Finding[] {
  const groups = new Map<string, DeadLink[]>();
  for (const link of dead) {
    const key = `${link.outline.locale}\n${link.missing}`;
    const known = groups.get(key);
    if (known) known.push(link);
    else groups.set(key, [link]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const {outline, place, message, suggestion} = first;
    const counterpart = counterparts.get(placeKey(place)) ?? null;
    const isSource = outline.locale === sourceLocale;
    const more = others.length === 0 ? '' : ` Linked to as well from ${listed(others)}.`;
    return {
      rule: 'anchors',
      severity: 'error',
      locale: outline.locale,
      page: outline.page,
      message: `${message}${more}`,
      suggestion,
      source: isSource ? place : counterpart,
      translation: isSource ? null : place,
    };
  });
}

/** The first few places, and how many more. */
function listed(links: readonly DeadLink[]): string {
  const shown = links
    .slice(0, 3)
    .map(({place}) => `${place.path}:${place.line}`)
    .join(', ');
  return links.length > 3 ? `${shown} and ${links.length - 3} more` : shown;
}

function whyDead(
  {target, place}: Reference,
  outline: PageOutline,
  site: Site,
  context: RuleContext,
): Reason | null {
  switch (target.kind) {
    case 'missing-page':
      return noFile(target.path);
    case 'file':
      return fileExists(target.path, outline, context) ? null : noFile(target.path);
    case 'route':
      return site.isComplete && target.claimed && !bySlug(site, target.path)
        ? {
            missing: target.path,
            message: `The link leads to ${target.path}, but no page is served there.`,
            suggestion: null,
          }
        : null;
    case 'page': {
      const {fragment} = target;
      if (fragment === '' || isTextFragment(fragment)) return null;
      const {sourceLocale} = context.project;
      const page = outlineOf(site, target, outline.locale) ?? outlineOf(site, target, sourceLocale);
      // A page without headings makes its places by itself, in a component.
      if (!page || page.anchors.length === 0 || anchorAt(page, fragment)) return null;
      if (site.lostAnchors.has(lostAnchorKey(page.collection, page.page, page.locale, fragment))) {
        return null;
      }
      const ids = page.anchors.map(({id}) => id);
      const near = nearestWord(fragment, ids);
      const hint = near === null ? '' : ` Did you mean “#${near}”?`;
      return {
        missing: `${page.absolute}#${fragment}`,
        message: `The page ${page.page} has no place “#${fragment}” in this language.${hint}`,
        suggestion:
          near === null ? null : `${place.text.slice(0, place.text.indexOf('#'))}#${near}`,
      };
    }
  }
}

function noFile(path: string): Reason {
  return {
    missing: path,
    message: `The link leads to the file ${path}, which does not exist.`,
    suggestion: null,
  };
}

/** `#:~:text=…` and `#top` need no id. */
function isTextFragment(fragment: string): boolean {
  return fragment.startsWith(':~:') || fragment === 'top';
}

/** A page whose front matter gives it the address of a link. */
function bySlug(site: Site, path: string): boolean {
  return site.pages.some(({slug, collection, page}) => {
    if (slug === null) return false;
    const folder = page.includes('/') ? `${dirname(page)}/` : '';
    const address = slug.startsWith('/') ? slug : `/${folder}${slug}`;
    return trim(`${collection.route ?? ''}${address}`) === trim(path);
  });
}

function trim(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '');
}

/** A file beside the page, in the page's own folder or the source's, or in a static folder. */
function fileExists(path: string, outline: PageOutline, {project}: RuleContext): boolean {
  const {collection, absolute, page} = outline;
  const folder = absolute.slice(0, absolute.length - page.length);
  const folders = path.startsWith('/') ? project.site.staticFolders : [folder, collection.source];
  // Nothing is known of files outside the folders that we were given.
  if (folders.length === 0 || path.startsWith('..')) return true;
  return folders.some((base) => existsSync(join(base, path)));
}
