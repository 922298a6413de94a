import {readLiteralAddress} from './autolinks';
import {code, kindOf, sideKind, unitAt} from './characters';
import {flushText, type InlineState} from './inlineState';

/** CommonMark's rules for runs that flank text; `~~` and `~` follow them without the exceptions. */
export function readMark(state: InlineState, unit: number): void {
  if (unit === code.underscore && readLiteralAddress(state, unit)) return;
  const {text, from, to} = state.content;
  const {at} = state;
  let end = at;
  while (unitAt(text, end, to) === unit) end++;
  const previous = at > from ? text.charCodeAt(at - 1) : -1;
  const next = unitAt(text, end, to);
  const before = kindOf(previous);
  const after = kindOf(next);
  const isTilde = unit === code.tilde;
  state.at = end;
  if (isTilde && end - at > 2) return;
  const {punctuation, other} = sideKind;
  const starts =
    after === other ||
    (after === punctuation && before !== other) ||
    (!isTilde && next === code.tilde);
  const stops =
    before === other ||
    (before === punctuation && after !== other) ||
    (!isTilde && previous === code.tilde);
  const isUnderscore = unit === code.underscore;
  const opens = isUnderscore ? starts && (before !== other || !stops) : starts;
  const closes = isUnderscore ? stops && (after !== other || !starts) : stops;
  if (!opens && !closes) return;
  flushText(state, at);
  state.textStart = end;
  state.hasMarks = true;
  state.parts.push({type: 'mark', unit, from: at, to: end, opens, closes, size: end - at});
}
