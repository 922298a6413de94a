import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {changeAddress, useAddress} from '../../address/useAddress';
import {decodeState, encodeState} from '../engine/urlCodec';

/** Where the state of a chooser is kept. */
export interface ChooserLocation {
  /** Query string; empty on the server and while hydrating. */
  readonly search: string;
  /** Path of the page that links lead to. */
  readonly pathname: string;
  /** Id of the chooser on that page. */
  readonly hash: string;
  /** How often a step has been taken, forwards or backwards: each moves the focus. */
  readonly arrivals: number;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
}

/** The part of a query string that is ours. */
const ownPart = (search: string): string => encodeState(decodeState(search, () => true).state);

/**
 * Keeps the state in the address bar, where the language menu finds it and takes the answers along.
 *
 * @param id id of the chooser. Every step carries it as the hash: a link that somebody shares
 *   then opens at the chooser.
 */
export function useAddressBar(id: string): ChooserLocation {
  const history = useHistory();
  const {pathname} = useLocation();
  const {search} = useAddress();
  const [arrivals, setArrivals] = useState(0);
  const shown = useRef(search);

  useEffect(() => {
    shown.current = search;
  }, [search]);
  useEffect(
    () =>
      history.listen((after, action) => {
        const from = ownPart(shown.current);
        const hasMoved = after.pathname === pathname && from !== ownPart(after.search);
        // Back and Forward move the focus only between two states of the chooser.
        if (hasMoved && (action === 'PUSH' || (action === 'POP' && from !== ''))) {
          setArrivals((count) => count + 1);
        }
      }),
    [history, pathname],
  );

  const push = useCallback(
    (next: string) => {
      const hasMoved = ownPart(window.location.search) !== ownPart(next);
      changeAddress('push', {search: next, hash: `#${id}`});
      if (hasMoved) setArrivals((count) => count + 1);
    },
    [id],
  );
  const replace = useCallback(
    (next: string) => changeAddress('replace', {search: next, hash: window.location.hash}),
    [],
  );
  return useMemo(
    () => ({search, pathname, hash: id, arrivals, push, replace}),
    [search, pathname, id, arrivals, push, replace],
  );
}

/**
 * Keeps the state in memory, for a second chooser on a page: only one can own the address bar.
 *
 * @param pathname path of the page whose chooser owns its address bar; links lead there
 * @param hash id of that chooser
 */
export function useMemoryLocation(pathname: string, hash: string): ChooserLocation {
  const [{search, arrivals}, setEntry] = useState({search: '', arrivals: 0});
  const push = useCallback(
    (next: string) => setEntry((entry) => ({search: next, arrivals: entry.arrivals + 1})),
    [],
  );
  const replace = useCallback(
    (next: string) => setEntry((entry) => ({...entry, search: next})),
    [],
  );
  return useMemo(
    () => ({search, pathname, hash, arrivals, push, replace}),
    [search, pathname, hash, arrivals, push, replace],
  );
}
