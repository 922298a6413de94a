import type {Draft} from '../report/draft';
import type {CataloguePair} from '../rules/cataloguePair';
import type {Catalogue, CatalogueProblem} from './catalogue';

/** More of a wrong value than this tells nothing. */
const longestValue = 80;

/** Describes what is wrong with one catalogue by itself. */
export function draftProblems(
  catalogue: Catalogue | null,
  side: 'source' | 'translation',
  pair: CataloguePair,
  isAsked: (problem: CatalogueProblem) => boolean,
): readonly Draft[] {
  const text = pair[side]?.text ?? '';
  return (catalogue?.problems ?? []).filter(isAsked).map(({reason, range}) => {
    const value = firstLine(text.slice(range.start, range.end));
    const place = {range: {start: range.start, end: range.start + value.length}, value};
    return {
      severity: 'error',
      message: reason,
      suggestion: null,
      source: side === 'source' ? place : null,
      translation: side === 'translation' ? place : null,
      ...(side === 'source' && {ofSource: true}),
    };
  });
}

function firstLine(text: string): string {
  return (/^[^\r\n]*/.exec(text)?.[0] ?? '').slice(0, longestValue);
}
