import type {LineIndex} from '../read/lineIndex';
import type {Document} from './document';

/** A file as findings show it. */
export interface SourceFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** A page of one locale that could be parsed. */
export interface Page {
  readonly file: SourceFile;
  readonly locale: string;
  /** Relative to its folder: the same for a page and its translation. */
  readonly page: string;
  readonly document: Document;
}
