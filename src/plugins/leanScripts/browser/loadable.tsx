import {type ComponentType, type ReactNode, useEffect, useState} from 'react';

interface Options<Loader> {
  readonly loader: Loader;
  readonly loading: ComponentType<{error: unknown; retry: () => void}>;
  readonly render: (loaded: object, props: object) => ReactNode;
}

type Load = () => Promise<object>;

/**
 * Stands for `react-loadable` in the browser: the component of a route, shown as soon as its
 * scripts are there; when a page is hydrated, they are.
 */
export default function Loadable(options: Options<Load>) {
  return createLoadable(options.loader, options);
}

/** The same for several modules, which arrive as one object. */
Loadable.Map = ({loader, ...options}: Options<Readonly<Record<string, Load>>>) =>
  createLoadable(async () => {
    const entries = Object.entries(loader).map(async ([key, load]) => [key, await load()] as const);
    return Object.fromEntries(await Promise.all(entries));
  }, options);

function createLoadable(load: Load, {loading: Loading, render}: Omit<Options<unknown>, 'loader'>) {
  let loaded: object | undefined;
  let promise: Promise<object> | undefined;

  async function start(): Promise<object> {
    try {
      loaded = await load();
      return loaded;
    } catch (error) {
      // The next try shall ask the network again.
      promise = undefined;
      throw error;
    }
  }

  function preload(): Promise<object> {
    promise ??= start();
    return promise;
  }

  function Route(props: object): ReactNode {
    const [content, setContent] = useState(loaded);
    const [error, setError] = useState<unknown>(null);

    useEffect(() => {
      if (content !== undefined || error !== null) return;
      let isShown = true;
      preload().then(
        (result) => isShown && setContent(result),
        (reason) => isShown && setError(reason),
      );
      return () => {
        isShown = false;
      };
    }, [content, error]);

    return content === undefined ? (
      <Loading error={error} retry={() => setError(null)} />
    ) : (
      render(content, props)
    );
  }

  return Object.assign(Route, {preload});
}
