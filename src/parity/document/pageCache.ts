/** What was found out about parts of pages, kept for whoever asks next. */
export interface PageCache<Part extends object, T> {
  get(part: Part): T | undefined;
  set(part: Part, value: T): void;
}

const renewals: (() => void)[] = [];

/**
 * Makes a cache of what is known of the pages at hand, or of parts of them. It holds no page that
 * nobody else holds.
 */
export function createPageCache<Part extends object, T>(): PageCache<Part, T> {
  let known = new WeakMap<Part, T>();
  renewals.push(() => {
    known = new WeakMap();
  });
  return {
    get: (part) => known.get(part),
    set(part, value) {
      known.set(part, value);
    },
  };
}

/**
 * Begins all caches anew, once the pages at hand are done with. A weak map that outlives a page holds
 * all that is known of it until the engine's next full collection, so that memory grows with each page.
 */
export function forgetPages(): void {
  for (const renew of renewals) renew();
}
