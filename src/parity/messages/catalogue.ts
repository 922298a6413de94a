import type {Range} from '../read/lineIndex';

/**
 * How a catalogue is built: Docusaurus has `{"key": {"message": "…", "description": "…"}}`, i18next
 * has texts under flat or nested keys.
 */
export type CatalogueSystem = 'docusaurus' | 'i18next';

/** One text of a catalogue. Ranges are UTF-16 indices into the file. */
export interface Message {
  /** Where it stands: nested keys are joined by full stops, items of a list counted from 0. */
  readonly key: string;
  /** The last part of the key, which stands beside the text. */
  readonly name: string;
  /** Of the name as written, without its quotes. */
  readonly keyRange: Range;
  readonly text: string;
  /** The text as written, without its quotes. */
  readonly range: Range;
  /** What Docusaurus tells translators of it. */
  readonly description: string;
}

export type CatalogueProblemKind =
  /** The file is no JSON. */
  | 'syntax'
  /** A key stands twice, and the program sees only one of them. */
  | 'duplicate'
  /** A value that is no text, or a Docusaurus entry without a message or with unknown keys. */
  | 'shape';

/** Something about a catalogue that its program can't use. */
export interface CatalogueProblem {
  readonly kind: CatalogueProblemKind;
  /** One sentence: what is wrong, and what to write. */
  readonly reason: string;
  readonly range: Range;
}

/** A message catalogue, read with the places of everything in it. */
export interface Catalogue {
  /** Null where nothing tells: an empty file, or one that is no JSON. */
  readonly system: CatalogueSystem | null;
  /** In the order of the file; of a duplicate key the last, as programs read it. */
  readonly messages: readonly Message[];
  readonly problems: readonly CatalogueProblem[];
}
