/**
 * Libraries that the browser needs a small part of, and the modules of `browser/` that stand for
 * them there; the server keeps the libraries.
 */
export const LIBRARIES = {
  'hoist-non-react-statics': 'keepTarget',
  nprogress: 'progressBar',
  'path-to-regexp': 'literalPath',
  'react-helmet-async': 'head',
  'react-is': 'keepTarget',
  'react-loadable': 'loadable',
  tslib: 'interop',
} as const;

/** What stands for parts of the theme on both sides, so that both write the same page. */
export const THEME_PARTS = {'@theme/Loading': 'Loading'} as const;

/**
 * Parts of the theme that no page of this site shows: it has one version, no tags, no blog, no
 * announcement, and a sidebar that can't be hidden. Their names are those below `@theme`.
 */
export const UNUSED_THEME_PARTS = [
  'AnnouncementBar',
  'ContentVisibility',
  'DocRoot/Layout/Sidebar/ExpandButton',
  'DocSidebar/Desktop/CollapseButton',
  'DocSidebarItem/Html',
  'DocVersionBadge',
  'DocVersionBanner',
  'Footer/Links/Simple',
  'Footer/Logo',
  'NavbarItem/DocNavbarItem',
  'NavbarItem/DocsVersionDropdownNavbarItem',
  'NavbarItem/DocsVersionNavbarItem',
  'NavbarItem/DropdownNavbarItem',
  'NavbarItem/HtmlNavbarItem',
  'NavbarItem/SearchNavbarItem',
  'TagsListInline',
] as const;

/** Messages of the theme that belong to what is not shown; their ids begin like this. */
export const UNUSED_MESSAGES = [
  'theme.AnnouncementBar.',
  'theme.CodeBlock.wordWrapToggle',
  'theme.NotFound.p',
  'theme.blog.',
  'theme.contentVisibility.',
  'theme.docs.DocCard.',
  'theme.docs.sidebar.collapse',
  'theme.docs.sidebar.expand',
  'theme.docs.tagDocListPageTitle',
  'theme.docs.versionBadge.',
  'theme.docs.versions.',
  'theme.navbar.mobileDropdown.',
  'theme.navbar.mobileLanguageDropdown.',
  'theme.navbar.mobileVersionsDropdown.',
  'theme.tags.',
] as const;
