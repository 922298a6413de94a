import {type Plugin, parse, type Root, type Rule} from 'postcss';

/**
 * Parts of Infima, the stylesheet under the theme, that no page of this site shows; names of
 * classes begin like this. The end-to-end tests fail on a page that uses one.
 */
export const UNUSED_CLASSES = [
  ...['avatar', 'badge', 'button--', 'button-group', 'card', 'close', 'dropdown', 'hero'],
  ...['pagination__', 'pagination--', 'pills', 'shadow', 'tabs'],
  ...['margin--', 'margin-horiz', 'margin-left', 'margin-right', 'margin-top', 'margin-bottom'],
  ...['margin-vert', 'padding--', 'padding-horiz', 'padding-left', 'padding-right', 'padding-top'],
  ...['padding-bottom', 'padding-vert', 'col--', 'row--', 'text--', 'alert--primary', 'alert__'],
  ...['breadcrumbs--', 'footer--', 'footer__link-separator', 'footer__logo', 'navbar--dark'],
  ...['navbar--primary', 'navbar__items--center', 'navbar__search'],
] as const;

/** Exceptions: the theme's own components use these. */
export const USED_CLASSES = [
  ...['text--truncate', 'text--center', 'col--2', 'col--3', 'col--6', 'col--8'],
  ...['margin-top--sm', 'margin-top--lg', 'margin-bottom--sm', 'margin-bottom--md'],
  ...['margin-vert--md', 'margin-vert--lg', 'margin-vert--xl'],
  ...['padding-top--md', 'padding-bottom--lg'],
] as const;

const CLASS = /\.([\w-]+)/g;
const VARIABLE = /var\(\s*(--ifm-[\w-]+)/g;

/**
 * PostCSS plugin that leaves out of Infima what this site never shows: rules for components that
 * it does not have, and custom properties that nothing reads or that the site sets itself.
 *
 * @param otherStyles text of all other stylesheets of the site, which may read Infima's properties
 * @param ownStyles text of the site's own stylesheets, which stand in no cascade layer and so win
 *   over Infima, whatever the theme
 */
export function trimInfima(otherStyles: string, ownStyles = ''): Plugin {
  const setAnyway = rootProperties(parse(ownStyles));
  return {
    postcssPlugin: 'trim-infima',
    Once(root) {
      if (!isInfima(root)) return;
      root.walkRules(dropUnusedSelectors);
      root.walkDecls(/^--ifm-/, (declaration) => {
        const {parent} = declaration;
        if (parent?.type === 'rule' && isForRoot(parent as Rule) && setAnyway.has(declaration.prop))
          declaration.remove();
      });
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

function isForRoot(rule: Rule): boolean {
  return rule.selectors.every((selector) =>
    /^(?::root|html(?:\[data-theme=.*\])?)$/.test(selector),
  );
}

/** Custom properties that styles set for the whole document under no condition. */
function rootProperties(styles: Root): ReadonlySet<string> {
  const found = new Set<string>();
  styles.walkDecls(/^--/, ({prop, parent}) => {
    if (parent?.parent === styles && (parent as Rule).selectors.includes(':root')) found.add(prop);
  });
  return found;
}

const variablesIn = (css: string) =>
  new Set([...css.matchAll(VARIABLE)].map(([, name = '']) => name));
