import {useHistory} from '@docusaurus/router';
import {useCallback, useSyncExternalStore} from 'react';

/** The parts of the address that a page may change while it stays. */
export interface PageAddress {
  /** Query string with its question mark, or nothing. */
  readonly search: string;
  /** Anchor with its number sign, or nothing. */
  readonly hash: string;
}

const followers = new Set<() => void>();

/**
 * Changes query and anchor of the page at hand, past the router: it would render the whole site
 * again for a change that concerns one component. Back and Forward come through the router, which
 * then reads the address bar.
 *
 * @param kind whether Back leads to the address before (`push`) or past it (`replace`)
 */
export function changeAddress(kind: 'push' | 'replace', {search, hash}: PageAddress): void {
  const address = `${window.location.pathname}${search}${hash}`;
  window.history[`${kind}State`](window.history.state, '', address);
  for (const follower of followers) follower();
}

/** Query and anchor of the page; both empty on the server and while hydrating. */
export function useAddress(): PageAddress {
  const history = useHistory();
  const follow = useCallback(
    (follower: () => void) => {
      followers.add(follower);
      const leave = history.listen(follower);
      return () => {
        followers.delete(follower);
        leave();
      };
    },
    [history],
  );
  const empty = () => '';
  const search = useSyncExternalStore(follow, () => window.location.search, empty);
  const hash = useSyncExternalStore(follow, () => window.location.hash, empty);
  return {search, hash};
}
