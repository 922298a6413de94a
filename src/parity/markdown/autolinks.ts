import {code, isAlpha, isAlphanumeric, isSpace, kindOf, sideKind, unitAt} from './characters';
import {rangeIn} from './content';
import {flushText, type InlineState} from './inlineState';

/** Reads an address that stands in text without any markup, as GitHub links it. */
export function readLiteralAddress(state: InlineState, unit: number): boolean {
  if (state.brackets.length > 0) return false;
  if (unit === code.colon) return readWebAddress(state);
  if (unit === code.at || unit === code.underscore) return readEmail(state, unit);
  return readWww(state);
}

/** `https://…`, found by its colon. */
function readWebAddress(state: InlineState): boolean {
  const {text, to} = state.content;
  const {at} = state;
  if (!text.startsWith('://', at)) return false;
  let start = at;
  while (start > state.textStart && isAlpha(text.charCodeAt(start - 1))) start--;
  const scheme = text.slice(Math.max(start, at - 5), at).toLowerCase();
  if (start < at - 5 || (scheme !== 'http' && scheme !== 'https')) return false;
  if (
    start === state.textStart &&
    start > state.content.from &&
    isAlpha(text.charCodeAt(start - 1))
  ) {
    return false;
  }
  const first = unitAt(text, at + 3, to);
  if (kindOf(first) !== sideKind.other || first < 33 || first === 127) return false;
  const domain = domainEnd(text, at + 3, to);
  return domain !== -1 && addLink(state, start, pathEnd(text, domain, to), '');
}

/** `www.…`. */
function readWww(state: InlineState): boolean {
  const {text, from, to} = state.content;
  const {at} = state;
  if (text.slice(at, at + 4).toLowerCase() !== 'www.' || at + 4 >= to) return false;
  const previous = at > from ? text.charAt(at - 1) : '';
  if (previous !== '' && !'(*_[]~ \t\r\n'.includes(previous)) return false;
  let sign = at;
  while (isNamePart(unitAt(text, sign, to))) sign++;
  const email = unitAt(text, sign, to) === code.at ? emailEnd(text, sign + 1, to) : -1;
  if (email !== -1) return addLink(state, at, email, 'mailto:');
  const domain = domainEnd(text, at, to);
  return domain !== -1 && addLink(state, at, pathEnd(text, domain, to), 'http://');
}

/** `name@example.org`, found by its sign or by an underscore in the name. */
function readEmail(state: InlineState, unit: number): boolean {
  const {text, from, to} = state.content;
  const {at} = state;
  if (unit === code.underscore && at < (state.missing.get('@') ?? -1)) return false;
  let start = at;
  while (start > state.textStart && isNamePart(text.charCodeAt(start - 1))) start--;
  const previous = start > from ? text.charCodeAt(start - 1) : -1;
  if (previous === code.slash || isNamePart(previous)) return false;
  let sign = at;
  if (unit === code.underscore) {
    while (isNamePart(unitAt(text, sign, to))) sign++;
    state.missing.set('@', sign);
    if (unitAt(text, sign, to) !== code.at) return false;
  }
  if (sign === start) return false;
  const end = emailEnd(text, sign + 1, to);
  return end !== -1 && addLink(state, start, end, 'mailto:');
}

function emailEnd(text: string, from: number, to: number): number {
  let at = from;
  let hasDot = false;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.dot) {
      if (!isAlphanumeric(unitAt(text, at + 1, to))) break;
      hasDot = true;
    } else if (unit !== code.hyphen && unit !== code.underscore && !isAlphanumeric(unit)) {
      break;
    }
  }
  return hasDot && at > from && isAlpha(text.charCodeAt(at - 1)) ? at : -1;
}

function isNamePart(unit: number): boolean {
  return (
    unit === code.plus ||
    unit === code.hyphen ||
    unit === code.dot ||
    unit === code.underscore ||
    isAlphanumeric(unit)
  );
}

function addLink(state: InlineState, start: number, end: number, scheme: string): boolean {
  const {content} = state;
  flushText(state, start);
  const value = content.text.slice(start, end);
  const range = rangeIn(content, start, end);
  state.parts.push({
    type: 'link',
    ...range,
    url: scheme + value,
    target: range,
    title: null,
    children: [{type: 'text', ...range, value}],
  });
  state.at = end;
  state.textStart = end;
  return true;
}

/** Where a domain ends, or -1 where it is none: no underscore in its last two parts. */
function domainEnd(text: string, from: number, to: number): number {
  let at = from;
  let inLast = false;
  let inNextToLast = false;
  let seen = false;
  let trailKnown = from;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.dot || unit === code.underscore) {
      if (at >= trailKnown) {
        trailKnown = trailStop(text, at, to);
        if (trailKnown === -1) break;
      }
      if (unit === code.underscore) {
        inLast = true;
      } else {
        inNextToLast = inLast;
        inLast = false;
      }
    } else {
      const kind = kindOf(unit);
      if (kind === sideKind.space || (unit !== code.hyphen && kind === sideKind.punctuation)) break;
      seen = true;
    }
  }
  return inLast || inNextToLast || !seen ? -1 : at;
}

const trailing = '!"\'()*,.:;<>?]_~&';

/** Where a path ends: before white space, `<`, or punctuation after which nothing follows. */
function pathEnd(text: string, from: number, to: number): number {
  let opened = 0;
  let closed = 0;
  let trailKnown = from;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.openParenthesis) {
      opened++;
    } else if (unit === code.closeParenthesis && closed < opened) {
      closed++;
    } else if (kindOf(unit) === sideKind.space) {
      return at;
    } else if (unit < 128 && unit !== code.greaterThan && trailing.includes(text.charAt(at))) {
      if (at >= trailKnown) {
        trailKnown = trailStop(text, at, to);
        if (trailKnown === -1) return at;
      }
      if (unit === code.closeParenthesis) closed++;
    }
  }
  return to;
}

/**
 * Reads punctuation that may trail an address.
 *
 * @returns -1 where nothing but that is left of the word, otherwise the index of what else is there
 */
function trailStop(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (unit === code.lessThan || isSpace(unit) || kindOf(unit) === sideKind.space) return -1;
    if (unit === code.ampersand) {
      let end = at + 1;
      while (isAlpha(unitAt(text, end, to))) end++;
      if (end === at + 1 || unitAt(text, end, to) !== 59) return end;
      at = end + 1;
    } else if (unit === code.closeBracket) {
      const next = unitAt(text, at + 1, to);
      if (next === -1 || next === code.openParenthesis || next === code.openBracket) return -1;
      at++;
    } else if (unit < 128 && '!"\')*,.:;?_~'.includes(text.charAt(at))) {
      at++;
    } else {
      return at;
    }
  }
  return -1;
}
