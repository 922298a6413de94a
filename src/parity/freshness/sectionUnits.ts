import {createHash} from 'node:crypto';
import type {Document, Range, Section} from '../document/document';

/** A stretch of a page that is translated, and grows old, as a whole. */
export interface Unit {
  /** The heading’s id; `.` for what stands before the first heading. */
  readonly id: string;
  /** The section that the unit begins with. */
  readonly section: Section;
  readonly range: Range;
  /** The bytes that a record is made of. */
  readonly text: string;
}

/** The id of the lead: no heading’s id is a dot alone. */
export const leadId = '.';

/** Every section, whatever its level: the units of history and of `translated_from`. */
export function sectionUnits({text, sections, frontMatter}: Document): Unit[] {
  return sections.map((section): Unit => {
    const start = section.heading ? section.range.start : contentStart(text, frontMatter);
    const range = {start: Math.min(start, section.range.end), end: section.range.end};
    return {
      id: section.heading?.id ?? leadId,
      section,
      range,
      text: `${plain(text.slice(range.start, range.end)).trim()}\n`,
    };
  });
}

/** Sections of level two with all below them, blank line before included: those of `translation.sections`. */
export function chapterUnits({text, sections}: Document): Unit[] {
  const opens = sections.filter(
    ({heading, range}, index) =>
      index > 0 && heading?.level === 2 && text.startsWith('## ', range.start),
  );
  const first = sections[0];
  const starts = [...(first ? [first] : []), ...opens];
  return starts.map((section, index): Unit => {
    const startOf = (each: Section | undefined) =>
      each ? (each.heading ? Math.max(0, each.range.start - 1) : 0) : text.length;
    const range = {start: startOf(section), end: startOf(starts[index + 1])};
    return {
      id: section.heading?.id ?? leadId,
      section,
      range,
      text: text.slice(range.start, range.end),
    };
  });
}

/** A record of a text: the first 16 hexadecimal digits of its SHA-256. */
export function recordOf({text}: Unit): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Where the front matter ends. */
function contentStart(text: string, frontMatter: Document['frontMatter']): number {
  if (!frontMatter) return 0;
  const fence = /^[^\S\r\n]*(?:\r\n|\n|\r)?---[^\r\n]*/.exec(text.slice(frontMatter.range.end));
  return frontMatter.range.end + (fence?.[0].length ?? 0);
}

/** With one kind of line end. */
export function plain(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
