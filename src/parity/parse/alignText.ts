import {decodeString} from 'micromark-util-decode-string';

/** A stretch of decoded text and where it stands; both sides equally long, or one reference. */
export interface AlignedText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const characterReference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/y;

/**
 * Finds where decoded text stands in a range of a file that may escape characters, write them as
 * references and repeat a container's marks at each line.
 */
export function alignText(
  value: string,
  start: number,
  end: number,
  source: string,
): AlignedText[] {
  const isWhole = start + value.length === end || !/[&\\]/.test(value);
  if (isWhole && source.startsWith(value, start) && start + value.length <= end) {
    return [{value, start, end: start + value.length}];
  }
  const parts: AlignedText[] = [];
  let from = start;
  let at = 0;
  /** Whether the character before escapes this one; a backslash that is escaped itself does not. */
  let isEscaped = false;
  while (at < value.length) {
    if (from >= end) {
      parts.push({value: value.slice(at), start: end, end});
      break;
    }
    const wanted = value[at];
    const found = source[from];
    const reference = found === '&' && !isEscaped ? referenceAt(source, from, value, at) : null;
    if (reference) {
      parts.push({value: reference.value, start: from, end: reference.end});
      from = reference.end;
      isEscaped = false;
      at += reference.value.length;
    } else {
      // What differs is a backslash before a character, or the mark that a container repeats.
      const escapes = found === '\\' && !isEscaped && source[from + 1] === '\\';
      if (!escapes && (found === wanted || (wanted === ' ' && found === '\n'))) {
        parts.push({value: found ?? '', start: from, end: from + 1});
        at++;
      }
      isEscaped = found === '\\' && !isEscaped;
      from++;
    }
  }
  return parts;
}

function referenceAt(
  source: string,
  from: number,
  value: string,
  at: number,
): {readonly value: string; readonly end: number} | null {
  characterReference.lastIndex = from;
  const reference = characterReference.exec(source)?.[0];
  if (!reference) return null;
  const decoded = decodeString(reference);
  return value.startsWith(decoded, at) ? {value: decoded, end: from + reference.length} : null;
}
