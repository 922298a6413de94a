/** How the page was opened. */
export interface Arrival {
  readonly search: string;
  readonly hash: string;
  /** See `PerformanceNavigationTiming.type`. */
  readonly type: string | undefined;
}

/**
 * Tells whether a page needs its framework without waiting for a reader's first sign: its address
 * names a state or a place that may change what is shown, or the browser gives back what the
 * reader had typed and how far they had read.
 */
export function isNeededAtOnce({search, hash, type}: Arrival): boolean {
  return search !== '' || hash !== '' || type === 'reload' || type === 'back_forward';
}
