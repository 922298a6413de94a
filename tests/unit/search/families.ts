import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {foldWord} from '../../../src/search/foldWord';

const FOLDER = new URL('../../fixtures/search/', import.meta.url);

/** Lines of a fixture, each split into its folded words. */
export function readWords(file: string): string[][] {
  const text = readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(foldWord));
}
