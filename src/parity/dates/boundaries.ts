import {HYPHENS} from './dateParts';
import {digitCount, isGlued, type LexedText, tokenText} from './lex';

/** Marks that turn a number beside them into something else than a day. */
const SIGNS_BEFORE: ReadonlySet<string> = new Set([...'#$€£¥₽@№']);
const SIGNS_AFTER: ReadonlySet<string> = new Set([...'%‰°$€£₽']);
/** Marks that make two numbers one: a decimal, a time, a ratio. */
const BINDING: ReadonlySet<string> = new Set([...'.,:/-‐‑_']);
/** Those that bind a date without spaces: a comma or colon may stand beside it. */
const BINDING_JOINED: ReadonlySet<string> = new Set([...'./-‐‑_']);
const DECIMAL: ReadonlySet<string> = new Set([...'.,']);

/** A date and what is around it, as token indices; `end` is the one after the last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** True for a date without spaces whose parts hang on marks: "2023-07-18", "12-Jun-2026", "18.07.2023". */
export function isJoined(source: LexedText, {start, end}: Span): boolean {
  let marks = 0;
  for (let index = start; index < end; index++) {
    if (index > start && !isGlued(source, index)) return false;
    const text = tokenText(source, index);
    if (text === '/' || text === '.' || HYPHENS.has(text)) marks++;
  }
  return marks > 0;
}

/** How far to look around a date for the name that it may be part of. */
const REACH = 40;

/**
 * Whether a date without spaces is part of a file name, a path or a slug rather than a word of the text:
 * "foo-2023-07-18-bar", "2023-07-18-my-post", "log/2023-07-18"; but not "2026-07-28-Leitung", "pre-2026-07-28".
 */
export function isInName(source: LexedText, span: Span): boolean {
  const from = source.starts[span.start] ?? 0;
  const to = source.ends[span.end - 1] ?? 0;
  const before = source.text.slice(Math.max(0, from - REACH), from);
  const after = source.text.slice(to, to + REACH);
  if (/[/\\]$/.test(before) || /^[/\\][^\s]/.test(after)) return true;
  if (/[\p{L}\p{N}][-_.‐‑]$/u.test(before) && /^[-_.‐‑][\p{L}\p{N}]/u.test(after)) return true;
  return /^(?:\.[a-z]|[-_][a-z0-9]+[-_.][a-z0-9]|_[a-z])/.test(after);
}

/** Whether a date may begin at a token, judging by what is glued to its left. */
export function mayBegin(source: LexedText, start: number, joined: boolean): boolean {
  const kind = source.kinds[start];
  const before = source.kinds[start - 1];
  if (!before || !isGlued(source, start) || kind === 'ideograph') return true;
  if (before === 'word' || before === 'number') return false;
  if (kind !== 'number' || before === 'ideograph') return true;
  const mark = tokenText(source, start - 1);
  if (SIGNS_BEFORE.has(mark)) return false;
  const binds = (joined ? BINDING_JOINED : BINDING).has(mark) && isGlued(source, start - 1);
  return !(binds && digitCount(source, start - 2) > 0);
}

/**
 * Whether a date may end before a token, judging by what is glued to its right.
 *
 * @param end index of the token after the date
 * @param lastIsDay whether the date ends with the number of a day, which more can follow than a year
 */
export function mayEnd(
  source: LexedText,
  end: number,
  joined: boolean,
  lastIsDay: boolean,
): boolean {
  const last = source.kinds[end - 1];
  const next = source.kinds[end];
  if (!next || !isGlued(source, end)) return true;
  if (next === 'number') return last === 'ideograph' || last === 'mark';
  if (last !== 'number') return true;
  const digitsFollow = isGlued(source, end + 1) && digitCount(source, end + 1) > 0;
  if (next === 'word') return joined && digitsFollow && /^t$/i.test(tokenText(source, end));
  const mark = tokenText(source, end);
  if (lastIsDay && !joined && SIGNS_AFTER.has(mark)) return false;
  const binding = joined ? BINDING_JOINED : lastIsDay ? BINDING : DECIMAL;
  return !(digitsFollow && binding.has(mark));
}
