import type {ComponentType, ReactNode} from 'react';

/** What the catalogue's pages take from the site around them. */
export interface CatalogueTools {
  /** Link to a page of the site, or within the page. */
  readonly Link: ComponentType<{
    readonly to: string;
    readonly className?: string | undefined;
    readonly children: ReactNode;
  }>;
  /** Heading with an address of its own and a link to it. */
  readonly Heading: ComponentType<{
    readonly as: 'h2' | 'h3';
    readonly id: string;
    readonly className?: string | undefined;
    readonly children: string;
  }>;
}
