/**
 * What lies at a path of a value that came from outside.
 *
 * @returns undefined where there is no such path
 */
export function property(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if ((typeof here !== 'object' && typeof here !== 'function') || here === null) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/**
 * A number at a path.
 *
 * @throws Error naming the path where there is none
 */
export function numberAt(value: unknown, ...path: readonly string[]): number {
  const found = property(value, ...path);
  if (typeof found === 'number') return found;
  throw new Error(`Lighthouse gave no number as “${path.join('.')}”, but ${String(found)}.`);
}

/** A list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = property(value, ...path);
  return Array.isArray(found) ? found : [];
}
