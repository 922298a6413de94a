import {createHash} from 'node:crypto';

/**
 * The ids under which git may know a file’s bytes: as they are, and with the line ends that git
 * stores where a checkout converts them.
 *
 * @param length of the repository’s ids: 40 for SHA-1, 64 for SHA-256
 */
export function contentIds(bytes: Buffer, length: number): string[] {
  const asStored = bytes.includes('\r\n')
    ? [bytes, Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')]
    : [bytes];
  return asStored.map((content) =>
    createHash(length === 64 ? 'sha256' : 'sha1')
      .update(`blob ${content.length}\0`)
      .update(content)
      .digest('hex'),
  );
}
