import type {Places} from '../align/alignBlocks';
import type {SectionPair} from '../align/alignPages';
import type {Heading} from '../document/document';
import type {Draft, Side} from '../report/draft';
import type {PagePair} from './rule';

/** Sections that one page lacks, each row of them told once, with all that stands below. */
export function unpairedSections({alignment}: PagePair): Draft[] {
  const {sections} = alignment;
  return [
    ...rowsOf(sections, 'source').map(
      (row): Draft => ({
        severity: 'error',
        message: `The translation lacks the ${describeHeadings(row.headings)} after this one.`,
        suggestion: null,
        source: headingSide(row.first),
        translation: {range: row.places.translation, value: null},
      }),
    ),
    ...rowsOf(sections, 'translation').map(
      (row): Draft => ({
        severity: 'error',
        message: `The source has no ${describeHeadings(row.headings)} after this one.`,
        suggestion: null,
        source: {range: row.places.source, value: null},
        translation: headingSide(row.first),
      }),
    ),
  ];
}

interface Row {
  readonly first: Heading;
  /** The outermost ones of the row. */
  readonly headings: readonly Heading[];
  readonly places: Places;
}

/** Unbroken rows of sections that only one side has. */
function rowsOf(sections: readonly SectionPair[], side: 'source' | 'translation'): Row[] {
  const other = side === 'source' ? 'translation' : 'source';
  const rows: Row[] = [];
  let open: {first: Heading; headings: Heading[]; places: Places} | null = null;
  for (const pair of sections) {
    const heading = pair[side]?.heading;
    if (pair[other]) {
      // Both have it, or only the other one: then the row goes on behind it.
      if (heading || pair[side]) open = null;
    } else if (heading) {
      if (!open) {
        open = {first: heading, headings: [], places: pair.places};
        rows.push(open);
      }
      if (heading.level <= (open.headings.at(-1)?.level ?? 6)) open.headings.push(heading);
    }
  }
  return rows;
}

function describeHeadings(headings: readonly Heading[]): string {
  const [first, ...rest] = headings;
  if (!first) return 'heading';
  const name = `heading ${quote(first)} (level ${first.level})`;
  const shown = rest.slice(0, 3).map(quote).join(', ');
  if (rest.length === 0) return name;
  return `${name} and ${rest.length === 1 ? 'the one' : `the ${rest.length}`} that follow${
    rest.length === 1 ? 's' : ''
  }: ${shown}${rest.length > 3 ? '…' : ''}`;
}

/** A heading as a side of a finding. */
export function headingSide(heading: Heading): Side {
  return {range: heading.range, value: heading.id};
}

/** A heading’s text as messages show it. */
export function quote(heading: Heading): string {
  return `“${heading.prose.text.replace(/\s+/g, ' ').trim()}”`;
}
