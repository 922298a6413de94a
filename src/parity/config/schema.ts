import {nearestWord} from './editDistance';

/** Checks a value: gives one sentence for each thing wrong with it, none if it is right. */
export type Check = (value: unknown, path: string) => readonly string[];

export const text: Check = (value, path) =>
  typeof value === 'string' && value !== ''
    ? []
    : [`“${path}” has to be a text, not ${print(value)}.`];

export const flag: Check = (value, path) =>
  typeof value === 'boolean' ? [] : [`“${path}” has to be true or false, not ${print(value)}.`];

/** One of a few words. */
export function oneOf(words: readonly string[]): Check {
  return (value, path) => {
    if (typeof value === 'string' && words.includes(value)) return [];
    const near = typeof value === 'string' ? nearestWord(value, words) : null;
    const hint = near === null ? '' : ` Did you mean “${near}”?`;
    return [`“${path}” has to be ${list(words)}, not ${print(value)}.${hint}`];
  };
}

export function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((element, index) => check(element, `${path}[${index}]`))
      : [`“${path}” has to be a list, not ${print(value)}.`];
}

/** An object with keys of the user's own, each tested by `key`. */
export function recordOf(check: Check, key: Check = () => []): Check {
  return (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([name, element]) => [
          ...key(name, `${path}.${name}`),
          ...check(element, `${path}.${name}`),
        ])
      : [`“${path}” has to be an object, not ${print(value)}.`];
}

/** An object with these keys and no others; those of `required` must be there. */
export function objectOf(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const known = [...Object.keys(required), ...Object.keys(optional)];
  return (value, path) => {
    if (!isRecord(value))
      return [`“${path || 'The configuration'}” has to be an object, not ${print(value)}.`];
    const prefix = path === '' ? '' : `${path}.`;
    const problems = Object.entries(value).flatMap(([key, element]): readonly string[] => {
      const check = required[key] ?? optional[key];
      if (!check || !known.includes(key)) return [unknownKey(`${prefix}${key}`, key, known)];
      return element === undefined && key in optional ? [] : check(element, `${prefix}${key}`);
    });
    const missing = Object.keys(required)
      .filter((key) => !(key in value))
      .map((key) => `The key “${prefix}${key}” is missing.`);
    return [...problems, ...missing];
  };
}

function unknownKey(path: string, key: string, known: readonly string[]): string {
  const near = nearestWord(key, known);
  return near === null
    ? `The key “${path}” is unknown; the known ones are ${list(known, 'and')}.`
    : `The key “${path}” is unknown; did you mean “${near}”?`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** “a”, “b” or “c”. */
export function list(words: readonly string[], word = 'or'): string {
  const quoted = words.map((each) => `“${each}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${word} ${last}`;
}

function print(value: unknown): string {
  const shown = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? typeof value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}
