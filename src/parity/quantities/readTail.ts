import {
  afterSpaces,
  digitsEnd,
  ideographsEnd,
  isDigit,
  isFirmSpace,
  isIdeograph,
  isLetter,
  isSpace,
  wordEnd,
} from './characters';
import {beginningOf, foldWord, type Lexicon} from './lexicon';
import type {NumberBody} from './readBody';
import {isCurrency, type UnitId} from './units';

/** What follows the digits and belongs to them. */
export interface Tail {
  readonly end: number;
  readonly unit: UnitId | null;
  /** What the number is multiplied by: 1000 for "2k". */
  readonly factor: number;
  /** A second reading of the factor: "2만" is 20,000 or "only 2". */
  readonly orPlain: boolean;
  /** Of a time of day, minutes since midnight. */
  readonly clock: number | null;
  /** Rest of a version: `-rc.1`, `.x`. */
  readonly suffix: string;
  /** What "1/2" divides by. */
  readonly divisor: number | null;
  /** The digits belong to a name or an id: `3D`, `7f9c`. */
  readonly inName: boolean;
  /** "85+" */
  readonly isOpen: boolean;
  /** "3rd", «3-й», 11월: a word may stand for it. */
  readonly isOrdinal: boolean;
}

const nothing = {
  unit: null,
  factor: 1,
  orPlain: false,
  clock: null,
  suffix: '',
  divisor: null,
  inName: false,
  isOpen: false,
  isOrdinal: false,
} as const;

/** Reads unit, multiplier, ending, fraction, minutes or pre-release behind digits. */
export function readTail(text: string, body: NumberBody, lexicon: Lexicon): Tail {
  const at = body.end;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isLetter(code)) return readGlued(text, body, lexicon);
  if (isIdeograph(code)) return readIdeographs(text, at, lexicon, true);
  switch (code) {
    case 0x2e: // .
      return readDotted(text, body, lexicon);
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
      if (isLetter(next)) return readHyphenated(text, body, lexicon);
      if (isIdeograph(next)) return {...nothing, end: at};
      return {...nothing, end: at};
    case 0x2f: // /
      return isDigit(next) ? readFraction(text, body) : {...nothing, end: at};
    case 0x3a: // :
      return readClock(text, body);
    case 0x2b: // +
      if (isDigit(next) || isLetter(next)) return {...nothing, end: at};
      return {...readSpaced(text, at + 1, lexicon), isOpen: true};
    case 0x5f: // _
      return {...nothing, end: chunkEnd(text, at), inName: true};
    default:
      return readSpacedNoon(text, body) ?? readSpaced(text, at, lexicon);
  }
}

/** `3 pm` */
function readSpacedNoon(text: string, body: NumberBody): Tail | null {
  const from = afterSpaces(text, body.end);
  const end = wordEnd(text, from);
  return end === from + 2 ? readNoon(text.slice(from, end), body, end) : null;
}

/** Letters right behind the digits: `5GB`, `2k`, `1st`, `1e6`, `3pm`, `3D`. */
function readGlued(text: string, body: NumberBody, lexicon: Lexicon): Tail {
  const {end: at, dotted} = body;
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  const next = text.charCodeAt(end);
  if (/^[xх×]$/i.test(word)) return {...nothing, end: isDigit(next) ? at : end};
  if (dotted > 1 && isDigit(next) && preRelease.test(word)) {
    const last = digitsEnd(text, end);
    return {...nothing, end: last, suffix: text.slice(at, last).toLowerCase()};
  }
  if (/^e$/i.test(word)) {
    const sign = next === 0x2d || next === 0x2b ? 1 : 0;
    const last = digitsEnd(text, end + sign);
    const isExponent = last > end + sign && last - end <= 2 + sign;
    if (isExponent && !isNameCharacter(text.charCodeAt(last))) {
      return {...nothing, end: last, factor: 10 ** Number(text.slice(end, last))};
    }
  }
  if (isDigit(next) || next === 0x5f) {
    return {...nothing, end: chunkEnd(text, end), inName: true};
  }
  const time = readNoon(word, body, end);
  if (time) return time;
  const folded = foldWord(word);
  if (folded === 's' && isPlural(body)) return {...nothing, end};
  const unit = lexicon.units.get(word) ?? lexicon.units.get(folded);
  if (unit) return {...nothing, end, unit};
  const factor = lexicon.scales.get(folded) ?? suffixFactors.get(word);
  if (factor !== undefined) return {...readSpaced(text, end, lexicon), factor};
  if (lexicon.endings.has(folded)) return {...readSpaced(text, end, lexicon), isOrdinal: true};
  return {...nothing, end: chunkEnd(text, end), inName: true};
}

const preRelease = /^(?:a|b|rc|alpha|beta|dev|post|pre|preview|canary|next|nightly)$/i;

/** Letters that multiply, in any language; in lower case they may be units. */
const suffixFactors: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
]);

/** "the 2020s", "404s": the ending makes a plural of years and status codes, not seconds. */
function isPlural({digits}: NumberBody): boolean {
  return /^(?:(?:1[89]|20)\d0|[1-9]0|[45]\d\d)$/.test(digits);
}

/** `3pm`, `11 a.m.` */
function readNoon(word: string, body: NumberBody, end: number): Tail | null {
  const half = word.toLowerCase();
  const hour = Number(body.digits);
  if ((half !== 'am' && half !== 'pm') || !(hour >= 1 && hour <= 12)) return null;
  return {...nothing, end, clock: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60};
}

/** Where a name that is made of letters, digits and joining marks ends. */
export function chunkEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code) || code === 0x5f) at++;
    else if (isJoint(code) && isNameCharacter(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

export function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x2f || code === 0x40;
}

export function isNameCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 0x5f;
}

/** `1.x`, `3.0.dev1`; a full stop before a word without a space makes a file name. */
function readDotted(text: string, body: NumberBody, lexicon: Lexicon): Tail {
  const at = body.end;
  const next = text.charCodeAt(at + 1);
  if ((next === 0x78 || next === 0x58 || next === 0x2a) && !isLetter(text.charCodeAt(at + 2))) {
    const again = text.slice(at + 2, at + 4).toLowerCase();
    const end = again === '.x' || again === '.*' ? at + 4 : at + 2;
    return {...nothing, end, suffix: text.slice(at, end).toLowerCase().replaceAll('*', 'x')};
  }
  if (isLetter(next)) {
    const end = wordEnd(text, at + 1);
    if (preRelease.test(text.slice(at + 1, end)) && isDigit(text.charCodeAt(end))) {
      const last = digitsEnd(text, end);
      return {...nothing, end: last, suffix: text.slice(at, last).toLowerCase()};
    }
    if (next < 128 && next >= 97) return {...nothing, end: chunkEnd(text, at), inName: true};
  }
  return isSpace(next) ? {...nothing, end: at} : readSpaced(text, at, lexicon);
}

/** `24-hour`, «3-й», `1.0.0-rc.1` */
function readHyphenated(text: string, body: NumberBody, lexicon: Lexicon): Tail {
  const at = body.end;
  const end = wordEnd(text, at + 1);
  const word = text.slice(at + 1, end);
  if (body.dotted > 1 && preRelease.test(word)) {
    const last = chunkEnd(text, end);
    return {...nothing, end: last, suffix: text.slice(at, last).toLowerCase()};
  }
  const folded = foldWord(word);
  const unit =
    lexicon.units.get(word) ??
    lexicon.units.get(folded) ??
    beginningOf(folded, lexicon.unitBeginnings)?.[1];
  if (unit) return {...nothing, end, unit};
  if (lexicon.endings.has(folded)) return readSpaced(text, end, lexicon);
  return {
    ...nothing,
    end: at,
    inName: /^[a-f0-9]{4}$/i.test(word) && isJoint(text.charCodeAt(end)),
  };
}

/** `1/2`; three and more parts are a date or a path. */
function readFraction(text: string, body: NumberBody): Tail {
  const end = digitsEnd(text, body.end + 1);
  const divisor = Number(text.slice(body.end + 1, end));
  const next = text.charCodeAt(end);
  if (next === 0x2f || isLetter(next) || next === 0x5f) {
    return {...nothing, end: chunkEnd(text, end), inName: true};
  }
  if (body.dotted > 1 || divisor === 0) return {...nothing, end: body.end};
  return {...nothing, end, divisor};
}

/** `12:30`, `3:05 pm`. */
function readClock(text: string, body: NumberBody): Tail {
  const at = body.end;
  const end = digitsEnd(text, at + 1);
  const hour = Number(body.digits);
  const minutes = Number(text.slice(at + 1, end));
  const isTime = end === at + 3 && body.digits.length <= 2 && hour <= 24 && minutes < 60;
  if (!isTime) return {...nothing, end: at};
  const afterGap = afterSpaces(text, end);
  const half = text.slice(afterGap, afterGap + 2).toLowerCase();
  const isHalf = (half === 'am' || half === 'pm') && !isLetter(text.charCodeAt(afterGap + 2));
  const base = isHalf ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  const seconds = text[end] === ':' ? digitsEnd(text, end + 1) : end;
  const last = seconds === end + 3 ? seconds : end;
  return {...nothing, end: isHalf ? afterGap + 2 : last, clock: base * 60 + minutes};
}

/** A unit or multiplier set apart by a space: "5 GB", «2 тыс. рублей», "10 %". */
function readSpaced(text: string, at: number, lexicon: Lexicon): Tail {
  const from = afterSpaces(text, at);
  const code = text.charCodeAt(from);
  if (isLetter(code)) {
    const end = wordEnd(text, from);
    const word = text.slice(from, end);
    const folded = foldWord(word);
    const factor = from === at ? undefined : lexicon.scales.get(folded);
    if (factor !== undefined && word.length > 1) {
      const stop = text[end] === '.' && word.length < 6 ? end + 1 : end;
      const rest = readSpaced(text, stop, lexicon);
      return {...rest, end: rest.unit ? rest.end : end, factor: rest.factor * factor};
    }
    const unit = lexicon.units.get(word) ?? lexicon.units.get(folded);
    if (!unit || (word.length === 1 && !standsAlone(text, at, from, end))) {
      return {...nothing, end: at};
    }
    return {...nothing, end, unit};
  }
  if (isIdeograph(code)) {
    const found = readIdeographs(text, from, lexicon, false);
    return found.unit || found.factor !== 1 ? found : {...nothing, end: at};
  }
  const unit = lexicon.units.get(text[from] ?? '');
  const isOther = unit && isCurrency(unit) && isDigit(text.charCodeAt(from + 1));
  return unit && !isOther ? {...nothing, end: from + 1, unit} : {...nothing, end: at};
}

/** One letter after a space is a unit only where no sentence goes on behind it: «5 с» is not «5 с …». */
function standsAlone(text: string, at: number, from: number, end: number): boolean {
  if (isFirmSpace(text.charCodeAt(at)) && from === at + 1) return true;
  const after = text.charCodeAt(afterSpaces(text, end));
  return !isLetter(after) && !isDigit(after) && !isIdeograph(after);
}

/** `5분마다`, `2만`, `3개의`: unit and multiplier without a space, with particles behind them. */
function readIdeographs(text: string, at: number, lexicon: Lexicon, isGlued: boolean): Tail {
  const end = ideographsEnd(text, at);
  const run = text.slice(at, Math.min(end, at + 16));
  const scale = isGlued ? beginningOf(run, lexicon.gluedScales) : undefined;
  const rest = scale ? run.slice(scale[0].length) : run;
  const factor = scale?.[1] ?? 1;
  if (isGlued && lexicon.calendarWords.has(run.charAt(0))) {
    return {...nothing, end: at + 1, isOrdinal: true};
  }
  const unit = unitOf(rest, lexicon);
  if (unit) {
    const length = (scale?.[0].length ?? 0) + unit.length;
    return {...nothing, end: at + length, unit: unit.id, factor};
  }
  const orPlain = scale !== undefined && rest === '';
  if (scale && rest !== '') {
    return {...nothing, end: at + scale[0].length, factor};
  }
  return {...nothing, end: isGlued && scale ? at + scale[0].length : at, factor, orPlain};
}

function unitOf(
  run: string,
  {gluedUnits, particles}: Lexicon,
): {readonly id: UnitId; readonly length: number} | null {
  for (const [form, id] of gluedUnits.get(run.charAt(0)) ?? []) {
    if (!run.startsWith(form)) continue;
    const rest = run.slice(form.length);
    if (rest === '' || particles.has(rest) || particles.has(rest.slice(0, 2))) {
      return {id, length: form.length};
    }
  }
  return null;
}
