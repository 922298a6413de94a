import type {Leaf} from '../document/leaves';
import type {Exempt} from './foreignRuns';

/** Elements whose content no translator touches. */
const technicalElements = new Set(['code', 'kbd', 'samp', 'var', 'cite', 'q', 'abbr', 'dfn']);
/** A longer stretch in bold is a sentence rather than a label. */
const longestLabel = 6;
/** A quotation of another language is longer than this only by accident. */
const longestQuotation = 300;

/** Quotation marks, and the braces of templates. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['{', '}'],
  ['"', '"'],
]);

/** Code in a leaf, in order: what is never read. */
export function codeIn({prose}: Leaf): Exempt[] {
  return inOrder(
    prose.spans.filter(
      ({kind, target}) =>
        kind === 'code' || (kind === 'component' && technicalElements.has(target.toLowerCase())),
    ),
  );
}

/**
 * What a leaf may say in another language for good reason, in order: code, labels of an interface in
 * bold, titles of pages elsewhere, quotations.
 */
export function exemptIn({prose}: Leaf): Exempt[] {
  const {text, spans} = prose;
  const set = spans.filter(({kind, target, start, end}) => {
    switch (kind) {
      case 'code':
        return true;
      case 'strong':
        return text.slice(start, end).trim().split(/\s+/).length <= longestLabel;
      case 'link':
        return /^(?:https?:)?\/\//i.test(target);
      case 'component':
        return technicalElements.has(target.toLowerCase());
      default:
        return false;
    }
  });
  return inOrder([...set, ...quotations(text)]);
}

function quotations(text: string): Exempt[] {
  const found: Exempt[] = [];
  for (let index = 0; index < text.length; index++) {
    const closing = quotes.get(text[index] ?? '');
    if (!closing || isApostrophe(text, index)) continue;
    const limit = Math.min(text.length, index + longestQuotation);
    let end = index + 1;
    while (end < limit && (!closing.includes(text[end] ?? '') || isApostrophe(text, end))) end++;
    if (end >= limit) continue;
    found.push({start: index, end: end + 1});
    index = end;
  }
  return found;
}

function isApostrophe(text: string, index: number): boolean {
  return (
    /[’‘]/.test(text[index] ?? '') &&
    /\p{L}/u.test(text[index - 1] ?? '') &&
    /\p{L}/u.test(text[index + 1] ?? '')
  );
}

/** Sorted, with what overlaps joined. */
function inOrder(stretches: readonly Exempt[]): Exempt[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const joined: {start: number; end: number}[] = [];
  for (const {start, end} of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({start, end});
  }
  return joined;
}
