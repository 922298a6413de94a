import type {SectionPair} from '../align/alignPages';
import type {Heading} from '../document/document';
import type {Page} from '../document/page';
import type {Draft, Side} from '../report/draft';
import type {PagePair, Rule} from './rule';
import {headingSide, quote, unpairedSections} from './unpairedSections';

/**
 * Both languages have the same headings: number, level, order, and explicit ids.
 *
 * Headings are matched by explicit id, otherwise by level, order and what stands below them, never
 * by their text. A missing section is one finding, whatever stood in it; where only the heading is
 * missing, its text is still compared. An id that the author wrote (`{#id}`, the MDX comment, or
 * HTML) has to be the same in every language, since links lead to it; computed ids may differ.
 *
 * Reported:
 *
 *     en  ## Rotate a token {#rotate}
 *     ru  ## Перевыпуск токена {#perevypusk}
 *     →   error: expected the id “rotate”
 *
 *     en  ### Details
 *     ru  ## Подробности
 *     →   error: expected level 3
 *
 * Not reported:
 *
 *     en  ## Create a token
 *     ru  ## Создание токена
 */
export const headingsRule: Rule = {
  id: 'headings',
  severity: 'error',
  summary: 'Both languages have the same headings: number, level, order and explicit ids.',
  checkPair: (pair) => [
    ...unpairedSections(pair),
    ...pair.alignment.sections.flatMap((sections) => [
      ...movedSection(sections),
      ...levels(sections),
      ...explicitIds(sections, pair),
    ]),
    ...duplicates(pair.source, true),
    ...duplicates(pair.translation, false),
  ],
};

function movedSection({source, translation, moved}: SectionPair): Draft[] {
  if (!moved || !source?.heading || !translation?.heading) return [];
  return [
    {
      severity: 'error',
      message: `The section ${quote(translation.heading)} stands in another place than in the source.`,
      suggestion: null,
      source: headingSide(source.heading),
      translation: headingSide(translation.heading),
    },
  ];
}

function levels({source, translation}: SectionPair): Draft[] {
  if (!source?.heading || !translation?.heading || source.level === translation.level) return [];
  return [
    {
      severity: 'error',
      message: `Expected a heading of level ${source.level}, found level ${translation.level}.`,
      suggestion: '#'.repeat(source.level),
      source: {range: source.heading.range, value: `h${source.level}`},
      translation: {range: translation.heading.range, value: `h${translation.level}`},
    },
  ];
}

function explicitIds({source, translation}: SectionPair, pair: PagePair): Draft[] {
  if (!source?.heading || !translation?.heading) return [];
  const [own, other] = [source.heading.explicitId, translation.heading.explicitId];
  if (own && other && own.value !== other.value) {
    return [
      {
        severity: 'error',
        message: `Expected the heading id “${own.value}”, found “${other.value}”; links in both languages lead to it.`,
        suggestion: own.value,
        source: {range: own.range, value: own.value},
        translation: {range: other.range, value: other.value},
        fix: [{range: other.range, text: own.value}],
        cause: idCause(translation.heading, false),
      },
    ];
  }
  if (own && !other) {
    return [
      {
        severity: 'error',
        message: `The heading lacks the explicit id “${own.value}” of its source.`,
        suggestion: own.value,
        source: {range: own.range, value: own.value},
        translation: {range: translation.heading.range, value: null},
        ...fixId(source.heading, translation.heading, pair),
      },
    ];
  }
  // An id pinned in the translation has to be the one that the source's heading gets by itself.
  if (!own && other && other.value !== source.heading.id) {
    return [
      {
        severity: 'warning',
        message: `The heading has the explicit id “${other.value}”, but the source’s heading is “${source.heading.id}” in links.`,
        suggestion: source.heading.id,
        source: {range: source.heading.range, value: source.heading.id},
        translation: {range: other.range, value: other.value},
      },
    ];
  }
  return [];
}

/** Writes the source’s id, in the source’s syntax, behind a heading of one line. */
function fixId(own: Heading, other: Heading, {source, translation}: PagePair): Pick<Draft, 'fix'> {
  const isLine = ({range}: Heading, {file}: Page) =>
    /^#{1,6}[ \t][^\r\n]*$/.test(file.text.slice(range.start, range.end));
  if (!isLine(own, source) || !isLine(other, translation)) return {};
  const written = /[ \t]\{[^{}]*\}$/.exec(source.file.text.slice(own.range.start, own.range.end));
  if (!written?.[0].includes(`#${own.id}`)) return {};
  const at = other.range.end;
  return {fix: [{range: {start: at, end: at}, text: written[0]}]};
}

function duplicates({document}: Page, ofSource: boolean): Draft[] {
  const first = new Map<string, Heading>();
  return document.sections.flatMap(({heading}): Draft[] => {
    const id = heading?.explicitId;
    if (!heading || !id) return [];
    if (!first.has(id.value)) {
      first.set(id.value, heading);
      return [];
    }
    const side: Side = {range: id.range, value: id.value};
    return [
      {
        severity: 'error',
        message: `The heading id “${id.value}” is used twice on this page; links reach only the first.`,
        suggestion: null,
        source: ofSource ? side : null,
        translation: ofSource ? null : side,
        cause: idCause(heading, ofSource),
        ...(ofSource && {ofSource: true as const}),
      },
    ];
  });
}

function idCause(heading: Heading, ofSource: boolean): string {
  return `id of ${ofSource ? 'source' : 'translation'} heading at ${heading.range.start}`;
}
