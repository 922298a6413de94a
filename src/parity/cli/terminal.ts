/** What the program reads and writes: the terminal, or a test. */
export interface Terminal {
  readonly workingDirectory: string;
  readonly colors: boolean;
  /** Columns; 80 where nobody knows. */
  readonly width: number;
  /** Where the files are seen in a browser: `https://github.com/owner/name/blob/COMMIT`. */
  readonly filesUrl?: string | null;
  out(text: string): void;
  error(text: string): void;
}
