import type {ConfigData} from 'html-validate';

/**
 * What counts as faulty HTML on a built page: everything that html-validate recommends, but for
 * rules on style that the minifier decides, and a few of the theme's habits that harm nobody.
 */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The minifier leaves out quotes and end tags wherever the HTML standard lets it.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-implicit-close': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Long lines of titles are the author's choice; search engines cut them where they like.
    'long-title': 'off',
    // React's ids and Docusaurus' own begin with a colon or an underscore, which HTML allows.
    'valid-id': ['error', {relaxed: true}],
    // Safari forgets that a list without bullets is a list, and a table with display: block a table.
    'no-redundant-role': 'off',
    // The link that skips to the content stands in a region of the theme.
    'prefer-native-element': ['error', {exclude: ['region']}],
    // A name on a list or an image inside a link is strictly allowed, and readers profit from it.
    'aria-label-misuse': ['error', {allowAnyNamable: true}],
    // The filter of the workflows applies each choice at once, so there is nothing to submit.
    'wcag/h32': 'off',
  },
};
