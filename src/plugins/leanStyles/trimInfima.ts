import type {Plugin, Root, Rule} from 'postcss';

/**
 * Parts of Infima, the stylesheet under the theme, that no page of this site shows; names of
 * classes begin like this. The end-to-end tests fail on a page that uses one.
 */
export const UNUSED_CLASSES = [
  ...['avatar', 'badge', 'button--', 'button-group', 'card', 'close', 'dropdown', 'hero'],
  ...['pagination__', 'pagination--', 'pills', 'shadow', 'tabs'],
  ...['margin--', 'margin-horiz', 'margin-left', 'margin-right', 'padding--', 'padding-horiz'],
  ...['padding-left', 'padding-right', 'padding-vert', 'col--offset', 'row--', 'text--'],
  ...['alert__', 'breadcrumbs--', 'footer--', 'navbar--dark', 'navbar--primary'],
] as const;

/** Exceptions: the theme's own components use these. */
export const USED_CLASSES = ['text--truncate', 'text--center', 'button--secondary'] as const;

const CLASS = /\.([\w-]+)/g;
const VARIABLE = /var\(\s*(--ifm-[\w-]+)/g;

/**
 * PostCSS plugin that leaves out of Infima what this site never shows: rules for components that
 * it does not have, and custom properties that nothing reads.
 *
 * @param otherStyles text of all other stylesheets of the site, which may read Infima's properties
 */
export function trimInfima(otherStyles: string): Plugin {
  return {
    postcssPlugin: 'trim-infima',
    Once(root) {
      if (!isInfima(root)) return;
      root.walkRules(dropUnusedSelectors);
      dropUnreadProperties(root, otherStyles);
      root.walk((node) => {
        if ('nodes' in node && node.nodes?.length === 0) node.remove();
      });
    },
  };
}

function isInfima(root: Root): boolean {
  return root.source?.input.file?.replaceAll('\\', '/').includes('/infima/dist/') === true;
}

/** Tells whether a class belongs to a part of Infima that is left out. */
export function isUnused(name: string): boolean {
  if (USED_CLASSES.some((used) => used === name)) return false;
  return UNUSED_CLASSES.some(
    (start) =>
      name === start ||
      (name.startsWith(start) && /^[_-]/.test(name.slice(start.replace(/[_-]+$/, '').length))),
  );
}

function dropUnusedSelectors(rule: Rule): void {
  // Within @keyframes, a "selector" is a percentage.
  const kept = rule.selectors.filter(
    (selector) => ![...selector.matchAll(CLASS)].some(([, name = '']) => isUnused(name)),
  );
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
}

// A property that is gone may have been the last to read another one.
function dropUnreadProperties(root: Root, otherStyles: string): void {
  const readElsewhere = variablesIn(otherStyles);
  for (let dropped = true; dropped; ) {
    dropped = false;
    const read = variablesIn(root.toString());
    root.walkDecls(/^--ifm-/, (declaration) => {
      if (read.has(declaration.prop) || readElsewhere.has(declaration.prop)) return;
      declaration.remove();
      dropped = true;
    });
  }
}

const variablesIn = (css: string) =>
  new Set([...css.matchAll(VARIABLE)].map(([, name = '']) => name));
