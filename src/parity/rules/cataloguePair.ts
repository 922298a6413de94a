/** A JSON message catalogue and its translation, as files. */
export interface CataloguePair {
  /** Relative to the two folders, with forward slashes. */
  readonly catalogue: string;
  readonly sourceLocale: string;
  readonly locale: string;
  /** Null where the file does not exist. */
  readonly source: CatalogueFile | null;
  readonly translation: CatalogueFile | null;
}

export interface CatalogueFile {
  /** Relative to the working directory. */
  readonly path: string;
  readonly text: string;
}
