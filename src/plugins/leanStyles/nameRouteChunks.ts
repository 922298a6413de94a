/** What the build knows of its chunks: which files each needs, by the chunk's name or number. */
export interface ClientManifest {
  readonly origins: Readonly<Record<string, readonly string[]>>;
}

const REGISTRY_ENTRY = /webpackChunkName: "([\w-]+)".*?\), ("(?:[^"\\]|\\.)*"), require/gm;

/**
 * Enters the chunks of routes into the manifest under the names of their modules as well. The
 * server asks by module name, and Rspack names chunks only; so the pages would lack the
 * stylesheets of what they show, and learn late which scripts they need.
 *
 * @param manifest content of `client-manifest.json`
 * @param registry text of the generated `registry.js`, which pairs both names
 */
export function nameRouteChunks<Manifest extends ClientManifest>(
  manifest: Manifest,
  registry: string,
): Manifest {
  const origins: Record<string, readonly string[]> = {...manifest.origins};
  for (const [, chunk = '', module = '""'] of registry.matchAll(REGISTRY_ENTRY)) {
    const files = manifest.origins[chunk];
    if (files) origins[JSON.parse(module) as string] = files;
  }
  return {...manifest, origins};
}
