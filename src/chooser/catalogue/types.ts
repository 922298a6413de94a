/** Names and sources from the catalogue of facts, as far as the chooser shows them. */
export interface ChooserCatalogue {
  /** ISO day on which the facts were last compared with their sources. */
  readonly checked: string;
  /** Name of every plan, by id. */
  readonly plans: Readonly<Record<string, string>>;
  /** Name of every advised permission set, by id. */
  readonly permissionSets: Readonly<Record<string, string>>;
  /** Title and address of every cited source, by id. */
  readonly sources: Readonly<Record<string, readonly [title: string, url: string]>>;
}
