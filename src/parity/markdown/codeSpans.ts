import {code, isLineEnd, unitAt} from './characters';
import {rangeIn} from './content';
import {flushText, type InlineState} from './inlineState';

/** Code between two runs of as many backticks; without the second run, the first is text. */
export function readCode(state: InlineState): void {
  const {content, pending} = state;
  const {text, to} = content;
  const {at} = state;
  let open = at;
  while (unitAt(text, open, to) === code.backtick) open++;
  const size = open - at;
  const close = closingRun(state, open, size);
  if (close === -1) {
    state.at = open;
    return;
  }
  flushText(state, at);
  let [from, end] = [open, close];
  if (hasPadding(text, from, end)) {
    from += text.startsWith('\r\n', from) ? 2 : 1;
    end -= text.startsWith('\r\n', end - 2) ? 2 : 1;
  }
  const raw = text.slice(from, end);
  const value =
    pending.inTable && raw.includes('\\|') ? raw.replace(/\\([\\|])/g, unescapePipe) : raw;
  state.at = close + size;
  state.textStart = state.at;
  state.parts.push({
    type: 'inlineCode',
    ...rangeIn(content, at, state.at),
    value,
    inner: rangeIn(content, from, end),
  });
}

function unescapePipe(pair: string, character: string): string {
  return character === '|' ? character : pair;
}

/** Where a run of exactly so many backticks starts; -1 where there is none. */
function closingRun(state: InlineState, from: number, size: number): number {
  const wanted = `\`${size}`;
  const known = state.missing.get(wanted);
  if (known !== undefined && from >= known) return -1;
  const {text, to} = state.content;
  let at = text.indexOf('`', from);
  while (at !== -1 && at < to) {
    let end = at + 1;
    while (unitAt(text, end, to) === code.backtick) end++;
    if (end - at === size) return at;
    at = text.indexOf('`', end);
  }
  state.missing.set(wanted, from);
  return -1;
}

/** One space or line end on both sides belongs to the marks, unless there is nothing else. */
function hasPadding(text: string, from: number, end: number): boolean {
  const isPad = (unit: number) => unit === code.space || isLineEnd(unit);
  if (end - from < 2 || !isPad(text.charCodeAt(from)) || !isPad(text.charCodeAt(end - 1))) {
    return false;
  }
  for (let at = from; at < end; at++) if (!isPad(text.charCodeAt(at))) return true;
  return false;
}
