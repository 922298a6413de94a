import type {Draft, Side} from '../report/draft';
import type {Severity} from '../report/finding';
import type {Form} from './groupMessages';

/** A form on one side, and what it says as far as the finding goes; default the text. */
export interface FormSide {
  readonly form: Form;
  /** Null where the side lacks it. */
  readonly value?: string | null;
}

/**
 * Describes a fault in the translation of a message.
 * @param suggestion the whole text to write, if it is certain
 */
export function draftMessage(
  severity: Severity,
  message: string,
  sides: {readonly source: FormSide; readonly translation: FormSide},
  suggestion: string | null = null,
): Draft {
  return {
    severity,
    message,
    suggestion: suggestion === null ? null : inJson(suggestion),
    source: toSide(sides.source),
    translation: toSide(sides.translation),
  };
}

function toSide({form, value}: FormSide): Side {
  return {range: form.message.range, value: value === undefined ? form.text : value};
}

/** A text as it is written between the quotation marks of a JSON file. */
export function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

const longest = 60;

/** A text in a message: in quotation marks, cut where it is long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return `“${characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line}”`;
}

/** Several things in a sentence: "a", "a and b", "a, b and c". */
export function enumerate(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
