import {readFileSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {maximumBytes} from '../read/readText';

/** Gives lines of files for code frames. */
export interface SourceLines {
  /** A line by its 1-based number; null if the file can't be read or is shorter. */
  lineAt(path: string, line: number): string | null;
}

/** Reads each file once; paths are relative to the working directory. */
export function createSourceLines(workingDirectory: string): SourceLines {
  const files = new Map<string, readonly string[]>();
  return {
    lineAt(path, line) {
      let lines = files.get(path);
      if (!lines) {
        lines = readLines(resolve(workingDirectory, path));
        files.set(path, lines);
      }
      return lines[line - 1] ?? null;
    },
  };
}

function readLines(absolute: string): readonly string[] {
  try {
    const stat = statSync(absolute);
    if (!stat.isFile() || stat.size > maximumBytes) return [];
    return readFileSync(absolute, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/);
  } catch {
    return [];
  }
}
