/** The scripts that have been added, so that after a failure only the others are asked for again. */
const added = new Map<string, Promise<void>>();

/**
 * Adds the framework's scripts to the page: all at once, but the last, which starts the others,
 * only once they have arrived and the page is whole.
 *
 * @param addresses of the scripts
 * @throws when one of them could not be had; may be called again then
 */
export async function addScripts(addresses: readonly string[]): Promise<void> {
  const others = addresses.slice(0, -1);
  const entry = addresses.slice(-1);
  for (const address of entry) addLink('preload', address);
  await Promise.all([...others.map(addScript), isWhole()]);
  await Promise.all(entry.map(addScript));
}

/** Has the browser get scripts, without running them, when it has nothing else to do. */
export function prefetchScripts(addresses: readonly string[]): void {
  for (const address of addresses) addLink('prefetch', address);
}

function addLink(rel: string, href: string): void {
  document.head.append(Object.assign(document.createElement('link'), {rel, as: 'script', href}));
}

function addScript(address: string): Promise<void> {
  const known = added.get(address);
  if (known) return known;
  const script = document.createElement('script');
  script.async = false;
  script.src = address;
  const promise = new Promise<void>((done, fail) => {
    script.onload = () => done();
    script.onerror = () => {
      added.delete(address);
      script.remove();
      fail(new Error(address));
    };
  });
  added.set(address, promise);
  document.head.append(script);
  return promise;
}

function isWhole(): Promise<void> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((done) => {
    document.addEventListener('DOMContentLoaded', () => done(), {once: true});
  });
}
