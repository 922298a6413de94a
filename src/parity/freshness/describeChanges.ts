import type {RuleId} from '../report/finding';
import type {ChangedFact} from './changedFacts';

/** What the facts of a rule are called. */
const nouns: Readonly<Partial<Record<RuleId, string>>> = {
  admonitions: 'admonition',
  code: 'code',
  components: 'component',
  dates: 'date',
  'front-matter': 'front matter',
  headings: 'heading',
  images: 'image',
  'inline-code': 'inline code',
  links: 'link',
  lists: 'list item',
  numbers: 'number',
  'permission-sets': 'permission set',
  placeholders: 'placeholder',
  polarity: 'negation',
  recommendations: 'recommendation',
  tables: 'table',
  terms: 'term',
  versions: 'version',
};

/** More would hide the first. */
const mostShown = 4;

/** `date July 18, 2023 → July 19, 2023 (docs/tokens.mdx:12), link “/a” added (docs/tokens.mdx:14)`. */
export function describeChanges(changes: readonly ChangedFact[]): string {
  const shown = changes.slice(0, mostShown).map(describe).join(', ');
  const hidden = changes.length - mostShown;
  return hidden > 0 ? `${shown}, and ${hidden} more` : shown;
}

function describe({rule, before, after, place}: ChangedFact): string {
  const noun = nouns[rule] ?? rule;
  const at = `(${place.path}:${place.line})`;
  if (before === null) return `${noun} “${after}” added ${at}`;
  if (after === null) return `${noun} “${before}” removed ${at}`;
  return `${noun} “${before}” → “${after}” ${at}`;
}

/** `1 fact`, `3 facts`. */
export function countFacts(count: number): string {
  return `${count} ${count === 1 ? 'fact' : 'facts'}`;
}
