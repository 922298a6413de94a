import {type ComponentType, createContext, type ReactNode, useContext} from 'react';
import type {ChooserNames} from '../catalogue/types';
import type {ChooserState} from '../engine/state';
import type {Language} from '../render/types';

/** What takes the focus after a step: the heading of the screen, or that of the permission sets. */
export type FocusTarget = 'screen' | 'permissions';

/** What the parts of the chooser need from the page around them; the same in every state. */
export interface PageTools extends Language {
  /** Id of the whole chooser, and the beginning of all ids in it. */
  readonly id: string;
  /** Level of the heading of each screen; sections below it are one deeper. */
  readonly headingLevel: 2 | 3 | 4 | 5;
  readonly names: ChooserNames;
  /** Link to another page of the site. */
  readonly Link: ComponentType<{readonly to: string; readonly children: ReactNode}>;
  /** Makes an address on this site absolute; for event handlers and effects only. */
  readonly absolute: (href: string) => string;
}

/** What the screens need besides, and which changes with every step. */
export interface ChooserTools extends PageTools {
  /** Address of a state, for links. */
  readonly hrefOf: (state: ChooserState) => string;
  /** Full address of a state without the keys of others; for event handlers and effects only. */
  readonly shareUrl: (state: ChooserState) => string;
  /** Goes to a state, as a new entry of the history. */
  readonly go: (state: ChooserState, target?: FocusTarget) => void;
  /**
   * Takes the focus that a step has left behind. A screen calls it once its heading is there,
   * with the headings that may receive the focus.
   */
  readonly claimFocus: (
    headings: Readonly<Partial<Record<FocusTarget, HTMLElement | null>>>,
  ) => void;
  /** Says something to everybody without moving the focus. */
  readonly announce: (message: string) => void;
}

const PageContext = createContext<PageTools | null>(null);
const ChooserContext = createContext<ChooserTools | null>(null);

/** Hands what never changes to all parts below. */
export const PageToolsProvider = PageContext.Provider;

/** Hands the tools to all parts below. */
export const ChooserProvider = ChooserContext.Provider;

const OUTSIDE = 'A part of the chooser stands outside <Chooser>. Move it inside.';

/** The tools of the chooser that a part belongs to. */
export function useChooser(): ChooserTools {
  const tools = useContext(ChooserContext);
  if (!tools) throw new Error(OUTSIDE);
  return tools;
}

/** For parts that look the same in every state: a step does not render them again. */
export function usePageTools(): PageTools {
  const tools = useContext(PageContext);
  if (!tools) throw new Error(OUTSIDE);
  return tools;
}
