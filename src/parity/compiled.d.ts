/** See `compiled.js`. */
export function compiled(entry: 'program' | 'worker'): Promise<string>;
