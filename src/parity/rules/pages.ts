import {leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import type {Draft} from '../report/draft';
import type {Rule} from './rule';

/**
 * Every page exists in every language, and is translated.
 *
 * A source page without a translation is missing; a translation without a source page is an orphan.
 * A translation that repeats its source word for word, or that holds no text although its source
 * does, is no translation; of such a page nothing else is reported.
 *
 * Reported:
 *
 *     en/tokens.mdx
 *     ru/            (no tokens.mdx)
 *     →   error: the page has no translation
 *
 * Not reported:
 *
 *     en/sample.mdx  (nothing but code)
 *     ru/sample.mdx  (the same code)
 */
export const pagesRule: Rule = {
  id: 'pages',
  severity: 'error',
  summary: 'Every page exists in every language, and is translated.',
  checkPair: ({source, translation}) => {
    const state = translationState(source, translation);
    if (state === 'translated') return [];
    const top = {range: {start: 0, end: 0}};
    return [
      {
        severity: 'error',
        message:
          state === 'empty'
            ? 'The translation holds no text, although its source does.'
            : 'The page repeats its source: it is not translated.',
        suggestion: null,
        source: {...top, value: source.page},
        translation: {...top, value: state},
      } satisfies Draft,
    ];
  },
};

export type TranslationState = 'translated' | 'untranslated' | 'empty';

/** Fewer words prove nothing: names and numbers are the same in every language. */
const fewestWords = 8;

/** Tells whether a page is a translation at all. */
export function translationState(source: Page, translation: Page): TranslationState {
  const own = sentencesOf(source);
  const other = sentencesOf(translation);
  const words = own.reduce((sum, text) => sum + countWords(text), 0);
  if (words === 0) return 'translated';
  if (other.length === 0) return 'empty';
  if (words < fewestWords) return 'translated';
  const present = new Set(other);
  const repeated = own.filter((text) => present.has(text));
  const repeatedWords = repeated.reduce((sum, text) => sum + countWords(text), 0);
  return repeatedWords >= 0.95 * words ? 'untranslated' : 'translated';
}

/** The texts of a page that a translation would change; code, addresses and settings are none. */
function sentencesOf({document}: Page): string[] {
  return leavesOf(document).all.flatMap(({role, prose}) => {
    if (role === 'link' || role === 'attribute') return [];
    let text = prose.text;
    for (const span of [...prose.spans].reverse()) {
      if (span.kind === 'code') text = text.slice(0, span.start) + text.slice(span.end);
    }
    const plain = text.replace(/\s+/g, ' ').trim();
    const isText = role === 'front-matter' ? /\p{L}\s+\p{L}/u : /\p{L}/u;
    return isText.test(plain) ? [plain] : [];
  });
}

function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
