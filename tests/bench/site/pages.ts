/** The languages of the site and the folders of their pages. */
export const LANGUAGES = [
  {locale: 'en', folder: ''},
  {locale: 'ru', folder: 'ru/'},
] as const;

export type Locale = (typeof LANGUAGES)[number]['locale'];

/** A page that is measured, in every language. */
export interface BenchPage {
  /** What `--pages` calls it. */
  readonly id: string;
  /** Its address below the folder of a language, without a slash in front. */
  readonly path: string;
}

/** Pages of every kind: the home page, one with the chooser, long and short text, a large table. */
export const PAGES: readonly BenchPage[] = [
  {id: 'home', path: ''},
  {id: 'authentication', path: 'docs/dbt-apis/authentication'},
  {id: 'service-tokens', path: 'docs/dbt-apis/service-tokens'},
  {id: 'unauthorized-401', path: 'docs/questions/unauthorized-401'},
  {id: 'enterprise-permissions', path: 'docs/platform/manage-access/enterprise-permissions'},
];
