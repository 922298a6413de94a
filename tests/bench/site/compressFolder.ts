import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {compressFile} from '../../../src/hosting/compressFile';

/** Compresses every file of a built site beside it, as our own build does. */
export async function compressFolder(directory: string): Promise<void> {
  const entries = await readdir(directory, {recursive: true, withFileTypes: true});
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({name, parentPath}) => {
        const file = join(parentPath, name);
        const compressed = await compressFile(file, await readFile(file));
        if (!compressed) return;
        await writeFile(`${file}.br`, compressed.br);
        await writeFile(`${file}.gz`, compressed.gz);
      }),
  );
}
