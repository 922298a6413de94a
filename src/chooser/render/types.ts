import type {ChooserCatalogue} from '../catalogue/types';
import type {Translate} from '../messages/types';

/** What turns the model into text: one language, and the names of the catalogue. */
export interface Wording {
  readonly locale: string;
  readonly t: Translate;
  readonly catalogue: ChooserCatalogue;
}

/** A source to show. Titles are those of the pages, in English. */
export interface SourceLink {
  readonly title: string;
  readonly url: string;
}

/** A sentence with `<a>`, `<b>` or `<code>` in it, and where its `<a>` leads. */
export interface Line {
  readonly id: string;
  readonly text: string;
  /** Address on this site, without base URL and locale. */
  readonly href?: string;
}
