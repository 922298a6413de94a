import type {ChooserCatalogue} from '../catalogue/types';
import type {Translate} from '../messages/types';

/** What turns ids into text: one language. */
export interface Language {
  readonly locale: string;
  readonly t: Translate;
}

/** What turns the model into text: one language, and the names of the catalogue. */
export interface Wording extends Language {
  readonly catalogue: ChooserCatalogue;
}

/** A source to show. Titles are those of the pages, in English. */
export interface SourceLink {
  readonly title: string;
  readonly url: string;
  /** Date of a pull request or of a stored state of a page, in the language of the page. */
  readonly date?: string;
}

/** A sentence with `<a>`, `<b>` or `<code>` in it, and where its `<a>` leads. */
export interface Line {
  readonly id: string;
  readonly text: string;
  /** Address on this site, without base URL and locale. */
  readonly href?: string;
}
