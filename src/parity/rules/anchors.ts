import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {PageOutline, Reference, Site} from '../check/site';
import {nearestWord} from '../config/editDistance';
import type {Finding} from '../report/finding';
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
 *     ru  [перевыпуск](/user-tokens.mdx#rotete)
 *     →   error: the page has no place “#rotete”; did you mean “#rotate”?
 *
 * Not reported:
 *
 *     ru  [перевыпуск](/user-tokens.mdx#rotate)
 */
export const anchorsRule: Rule = {
  id: 'anchors',
  severity: 'error',
  summary: 'Links inside the site lead to pages and headings that exist, in every language.',
  checkSite: (site, context) =>
    site.pages.flatMap((outline) =>
      outline.references.flatMap((reference) => checkReference(reference, outline, site, context)),
    ),
};

function checkReference(
  {target, place}: Reference,
  outline: PageOutline,
  site: Site,
  context: RuleContext,
): Finding[] {
  const isToldByLinks = site.findings.some(
    ({rule, translation}) =>
      rule === 'links' &&
      translation?.path === place.path &&
      translation.line === place.line &&
      translation.column === place.column,
  );
  if (isToldByLinks) return [];
  const report = (message: string, suggestion: string | null = null): Finding[] => {
    const isSource = outline.locale === context.project.sourceLocale;
    return [
      {
        rule: 'anchors',
        severity: 'error',
        locale: outline.locale,
        page: outline.page,
        message,
        suggestion,
        source: isSource ? place : null,
        translation: isSource ? null : place,
      },
    ];
  };
  switch (target.kind) {
    case 'missing-page':
      return report(`The link leads to the file ${target.path}, which does not exist.`);
    case 'file':
      return fileExists(target.path, outline, context)
        ? []
        : report(`The link leads to the file ${target.path}, which does not exist.`);
    case 'route':
      return target.claimed && !bySlug(site, target.path)
        ? report(`The link leads to ${target.path}, but no page is served there.`)
        : [];
    case 'page': {
      if (target.fragment === '' || isTextFragment(target.fragment)) return [];
      const {sourceLocale} = context.project;
      const page = outlineOf(site, target, outline.locale) ?? outlineOf(site, target, sourceLocale);
      if (!page || anchorAt(page, target.fragment)) return [];
      if (isConsequence(site, page, target.fragment)) return [];
      const near = nearestWord(
        target.fragment,
        page.anchors.map(({id}) => id),
      );
      const hint = near === null ? '' : ` Did you mean “#${near}”?`;
      return report(
        `The page ${page.page} has no place “#${target.fragment}” in this language.${hint}`,
        near === null ? null : place.text.replace(/#.*$/s, `#${near}`),
      );
    }
  }
}

/** `#:~:text=…` and `#top` need no id. */
function isTextFragment(fragment: string): boolean {
  return fragment.startsWith(':~:') || fragment === 'top';
}

/** The heading lost its id, or is missing altogether: reported there. */
function isConsequence(site: Site, {page, locale}: PageOutline, fragment: string): boolean {
  return site.findings.some(
    (finding) =>
      finding.rule === 'headings' &&
      finding.page === page &&
      finding.locale === locale &&
      finding.source?.value === fragment,
  );
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
  return path.replace(/\/+$/, '');
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
