/** Compiles TypeScript files for Node, with all that they import, and returns the folder. */
export function compile(
  entryPoints: Readonly<Record<string, string>>,
  folder: string,
  version: string,
): Promise<string>;
