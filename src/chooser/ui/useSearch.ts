import {useCallback, useEffect, useRef, useState} from 'react';
import type {WorkflowId} from '../../facts/workflows';

/** Finds workflows by what a reader typed, the likeliest first. */
export type FindWorkflows = (typed: string) => readonly WorkflowId[];

/** Gets the search. Each call may give the same promise. */
export type LoadSearch = () => Promise<FindWorkflows>;

/**
 * Loads the search on request.
 *
 * @param load the same function at every render
 * @returns the search as soon as it is there; how to load it; whether loading failed
 */
export function useSearch(load: LoadSearch) {
  const [find, setFind] = useState<FindWorkflows>();
  const [hasFailed, setFailed] = useState(false);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  const preload = useCallback(() => {
    load().then(
      (loaded) => {
        if (!isMounted.current) return;
        setFind(() => loaded);
        setFailed(false);
      },
      () => {
        if (isMounted.current) setFailed(true);
      },
    );
  }, [load]);
  return {find, preload, hasFailed} as const;
}
