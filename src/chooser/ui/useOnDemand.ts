import {type ComponentType, useCallback, useEffect, useState} from 'react';

/** Gets a component that is not in the page's own script. Each call may give the same promise. */
export type Load<Props> = () => Promise<ComponentType<Props>>;

/**
 * Loads a component when it is needed, or earlier on request. Once loaded it is there at once,
 * without the empty frame that `React.lazy` shows even then.
 *
 * @param load gets the component; the same function at every render
 * @param isNeeded whether it is to be shown now
 * @returns the component as soon as it is there; how to load it early; whether loading failed
 */
export function useOnDemand<Props>(load: Load<Props>, isNeeded: boolean) {
  const [component, setComponent] = useState<ComponentType<Props>>();
  const [hasFailed, setFailed] = useState(false);
  const preload = useCallback(() => {
    load().then(
      (loaded) => {
        setComponent(() => loaded);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [load]);
  useEffect(() => {
    if (isNeeded) preload();
  }, [isNeeded, preload]);
  return [component, {preload, hasFailed: hasFailed && isNeeded && !component}] as const;
}
