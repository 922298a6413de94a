import type {SectionPair} from '../align/alignPages';
import {alignSequence} from '../align/alignSequence';
import type {Document, Range, Section} from '../document/document';
import type {Draft} from '../report/draft';
import type {PagePair} from './rule';

/** `{* file *}`, `{! file !}`, `<<< file`, `--8<-- "file"`: lines that stand for code of a file. */
const include = /^[ \t]*(\{\*.*\*\}|\{!.*!\}|<<<[ \t].*|--8<--[ \t].*)$/gm;

interface Include {
  readonly value: string;
  readonly range: Range;
}

/** Lines that include code are code themselves: the same files and lines in both languages. */
export function includedCode({source, translation, alignment}: PagePair): Draft[] {
  const some = ({text}: Document) => /^[ \t]*(?:\{[*!]|<<<|--8<--)/m.test(text);
  if (!some(source.document) && !some(translation.document)) return [];
  return alignment.sections.flatMap((sections) =>
    compareSections(sections, source.document, translation.document),
  );
}

function compareSections(
  sections: SectionPair,
  document: Document,
  otherDocument: Document,
): Draft[] {
  if (!sections.source || !sections.translation) return [];
  const own = includesOf(sections.source, document);
  const other = includesOf(sections.translation, otherDocument);
  const pairs =
    own.length === other.length
      ? own.map((_, index) => ({a: index, b: index}))
      : alignSequence(own.length, other.length, (a, b) =>
          own[a]?.value === other[b]?.value ? 1 : 0,
        );
  return pairs.flatMap(({a, b}): Draft[] => {
    const line = a === null ? null : (own[a] ?? null);
    const twin = b === null ? null : (other[b] ?? null);
    if (line?.value === twin?.value) return [];
    return [
      {
        severity: 'error',
        message: messageOf(line, twin),
        suggestion: line?.value ?? null,
        source: line ?? {range: sections.places.source, value: null},
        translation: twin ?? {range: sections.places.translation, value: null},
        ...(line &&
          twin &&
          own.length === other.length && {fix: [{range: twin.range, text: line.value}]}),
      },
    ];
  });
}

function messageOf(source: Include | null, translation: Include | null): string {
  if (!source) return `The source does not include the code “${translation?.value}”.`;
  if (!translation) return `The translation does not include the code “${source.value}”.`;
  return `Expected the included code “${source.value}”, found “${translation.value}”.`;
}

function includesOf({range}: Section, {text}: Document): Include[] {
  return [...text.slice(range.start, range.end).matchAll(include)].map((match) => {
    const value = match[1]?.trimEnd() ?? '';
    const start = range.start + match.index + match[0].length - (match[1]?.length ?? 0);
    return {value, range: {start, end: start + value.length}};
  });
}
