import type {TwinPage} from '../twins';

/** A program of an installed package with its arguments: a path below `node_modules` comes first. */
export type Program = readonly [path: string, ...parameters: string[]];

/** How another generator makes a site of our pages, with its stock theme. */
export interface Peer {
  /** What `--peers` and its folder are called. */
  readonly id: string;
  /** Title in the table, with the version. */
  readonly name: string;
  /** Packages in exact versions that run on Node 20.19. */
  readonly packages: Readonly<Record<string, string>>;
  /** Exact versions of what those packages need, where a fresh install fails without. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** Makes the folder `site` from the generator's own template. */
  readonly scaffold?: Program;
  /** What of the template gives way to our pages, relative to `site`. */
  readonly replaced?: readonly string[];
  /** The files to write, by their paths relative to `site`. */
  readonly files: (pages: readonly TwinPage[]) => ReadonlyMap<string, string>;
  /** Builds; runs in the folder `site`. */
  readonly build: Program;
  /** Where the built site lies, relative to `site`. */
  readonly output: string;
}
