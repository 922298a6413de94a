/** What the program reads and writes: the terminal, or a test. */
export interface Terminal {
  readonly workingDirectory: string;
  readonly colors: boolean;
  /** Columns; 80 where nobody knows. */
  readonly width: number;
  out(text: string): void;
  error(text: string): void;
}
