import type {Prose} from '../document/document';
import {leavesOf} from '../document/leaves';
import type {Page} from '../document/page';
import {createPageCache} from '../document/pageCache';
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

/** A page with fewer words of its own than this share is not translated. */
const ownShare = 0.05;

const states = createPageCache<Page, {readonly source: Page; readonly state: TranslationState}>();

/** Tells whether a page is a translation at all; once a pair. */
export function translationState(source: Page, translation: Page): TranslationState {
  const known = states.get(translation);
  if (known?.source === source) return known.state;
  const state = findState(source, translation);
  states.set(translation, {source, state});
  return state;
}

function findState(source: Page, translation: Page): TranslationState {
  const own = sentencesOf(source);
  const present = new Set(sentencesOf(translation));
  const repeated = countAll(own.filter((text) => present.has(text)));
  // Of a translation, a few sentences prove that it is one: they need not all be counted.
  const enough = Math.max(fewestWords, (repeated * ownShare) / (1 - ownShare) + 1);
  const others = countAll(
    own.filter((text) => !present.has(text)),
    enough,
  );
  const words = repeated + others;
  if (words === 0) return 'translated';
  if (present.size === 0) return 'empty';
  if (words < fewestWords) return 'translated';
  return repeated >= (1 - ownShare) * words ? 'untranslated' : 'translated';
}

/** The texts of a page that a translation would change; code, addresses and settings are none. */
function sentencesOf({document}: Page): string[] {
  const sentences: string[] = [];
  for (const {role, prose} of leavesOf(document).all) {
    if (role === 'link' || role === 'attribute') continue;
    const plain = withoutCode(prose).replace(/\s+/g, ' ').trim();
    const isText = role === 'front-matter' ? /\p{L}\s+\p{L}/u : /\p{L}/u;
    if (isText.test(plain)) sentences.push(plain);
  }
  return sentences;
}

function withoutCode({text, spans}: Prose): string {
  const codes = spans.filter(({kind}) => kind === 'code');
  if (codes.length === 0) return text;
  const ends = [0, ...codes.map(({end}) => end)];
  const starts = [...codes.map(({start}) => start), text.length];
  return ends.map((end, index) => text.slice(end, starts[index])).join('');
}

/** Counts words in texts, but no further than is asked for. */
function countAll(texts: readonly string[], enough = Number.POSITIVE_INFINITY): number {
  let words = 0;
  for (const text of texts) {
    if (words >= enough) break;
    words += text.match(/\p{L}{2,}/gu)?.length ?? 0;
  }
  return words;
}
