import {alignSequence} from '../align/alignSequence';
import {type CodeLine, codeLines} from './codeLines';
import {commentStyleOf} from './commentStyle';
import {compareLines, type LineContext, renamedWord} from './compareLines';

/** Lines that differ; null where one side has no such line. */
export interface CodeDifference {
  readonly source: CodeLine | null;
  readonly translation: CodeLine | null;
  /** The line, or the last one before it where one side has none. From 0, in the code. */
  readonly sourceLine: number;
  readonly translationLine: number;
  /** Whether it can hardly be the translator's choice. */
  readonly certain: boolean;
}

/** Beyond this many pairs of lines only the first difference is looked for. */
const largestTable = 40_000;

/** Text with marks in it rather than code. */
const textLanguages = new Set('md markdown mdx markdoc mdoc text txt plain plaintext'.split(' '));

/** Whether a block holds text or a diagram’s labels rather than code. */
export function isTextLanguage(language: string): boolean {
  const plain = language.toLowerCase();
  return plain === '' || plain === 'mermaid' || textLanguages.has(plain);
}

/** In a diagram: text after `as` or a colon, in quotes, brackets or bars. */
const mermaidLabel =
  / as [\s\S]*|: [\s\S]*|"[^"]{0,200}"|\[[^\]]{0,200}\]|\([^)]{0,200}\)|\|[^|]{0,200}\|/g;

/**
 * Compares code line by line. Comments, empty lines and layout are free, and so is text that was
 * translated.
 *
 * @param source the source's code
 * @param translation the translation's code
 * @param language as the source's fence names it
 * @param locales of both pages
 * @returns the first certain difference, otherwise the first; null where the code is the same
 */
export function compareCode(
  source: string,
  translation: string,
  language: string,
  locales: readonly string[],
): CodeDifference | null {
  if (source === translation) return null;
  const style = commentStyleOf(language);
  const own = codeLines(source, style);
  const other = codeLines(translation, style);
  const plain = language.toLowerCase();
  const context: LineContext = {
    locales: new Set(locales.flatMap((locale) => locale.toLowerCase().split('-'))),
    isText: textLanguages.has(plain),
    label: plain === 'mermaid' ? mermaidLabel : null,
  };
  let first: CodeDifference | null = null;
  for (const run of changedRuns(own, other)) {
    const found = differenceIn(run, context);
    if (!found) continue;
    const {from, to} = renamedWord(found.source?.text ?? '', found.translation?.text ?? '') ?? {};
    const isRenamed = from && to && isRenamedThroughout(source, translation, from, to);
    const difference = isRenamed ? {...found, certain: false} : found;
    if (difference.certain) return difference;
    first ??= difference;
  }
  return first;
}

/** A name that the translator chose to translate: nowhere left, and used more than once. */
function isRenamedThroughout(source: string, translation: string, from: string, to: string) {
  const count = (text: string, part: string) => text.split(part).length - 1;
  return count(translation, from) === 0 && count(source, from) > 1 && count(translation, to) > 1;
}

interface Run {
  readonly source: CodeLine[];
  readonly translation: CodeLine[];
  /** Numbers of the lines before it. */
  readonly before: {readonly source: number; readonly translation: number};
}

/** Stretches between the lines that both sides have. */
function changedRuns(own: readonly CodeLine[], other: readonly CodeLine[]): Run[] {
  const start = {source: own[0]?.number ?? 0, translation: other[0]?.number ?? 0};
  if (own.length * other.length > largestTable && own.length !== other.length) {
    return [{source: [...own], translation: [...other], before: start}];
  }
  const isSame = (a: number, b: number) => own[a]?.text === other[b]?.text;
  const indices =
    own.length === other.length
      ? own.map((_, index) => ({a: index, b: index}))
      : alignSequence(own.length, other.length, (a, b) => (isSame(a, b) ? 1 : 0));
  const runs: Run[] = [];
  let open: Run = {source: [], translation: [], before: start};
  const close = (before: Run['before']) => {
    if (open.source.length + open.translation.length > 0) runs.push(open);
    open = {source: [], translation: [], before};
  };
  for (const {a, b} of indices) {
    const line = a === null ? undefined : own[a];
    const twin = b === null ? undefined : other[b];
    if (line && twin && line.text === twin.text) {
      close({source: line.number, translation: twin.number});
    } else {
      if (line) open.source.push(line);
      if (twin) open.translation.push(twin);
    }
  }
  close(start);
  return runs;
}

function differenceIn(
  {source, translation, before}: Run,
  context: LineContext,
): CodeDifference | null {
  const isJoinable = source.length > 0 && translation.length > 0;
  const whole = isJoinable ? compareLines(join(source), join(translation), context) : 'changed';
  if (whole === 'same' || whole === 'translated') return null;
  const isInStep = source.length === translation.length;
  let doubtful: CodeDifference | null = null;
  for (let index = 0; index < Math.max(source.length, translation.length); index++) {
    const line = source[index] ?? null;
    const twin = translation[index] ?? null;
    const verdict = line && twin ? compareLines(line.text, twin.text, context) : 'changed';
    if (verdict === 'same' || verdict === 'translated') continue;
    const difference = {
      source: line,
      translation: twin,
      sourceLine: line?.number ?? source.at(-1)?.number ?? before.source,
      translationLine: twin?.number ?? translation.at(-1)?.number ?? before.translation,
      certain: verdict === 'changed' && (isInStep || !context.isText),
    };
    if (difference.certain) return difference;
    doubtful ??= difference;
  }
  return doubtful;
}

function join(lines: readonly CodeLine[]): string {
  return lines.map(({text}) => text).join(' ');
}
