import {isGlued, type LexedText, tokenText} from './lex';
import {type PhraseTable, readPhrase} from './phraseTable';

/** Most small words between two parts: "of the", «del año». */
const MOST_CONNECTORS = 3;

/** Commas of the scripts at hand. */
const COMMAS: ReadonlySet<string> = new Set([',', '،', '、', '，']);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', 'ʼ']);

/**
 * Skips what may stand between two parts of a date: white space, a comma, small words.
 *
 * @param index index of the token after the first part
 * @param connectors the small words of the locale for this place
 * @param comma whether a comma may stand there
 * @returns index of the token where the next part begins; undefined where something else stands between
 */
export function bridge(
  source: LexedText,
  index: number,
  connectors: PhraseTable<true>,
  comma: boolean,
): number | undefined {
  let at = index;
  let open = false;
  if (comma && isGlued(source, at) && COMMAS.has(tokenText(source, at))) {
    at++;
    open = true;
  }
  for (let count = 0; count <= MOST_CONNECTORS; count++) {
    const gap = source.gaps[at];
    const before = source.kinds[at - 1];
    if (!gap || gap === 'paragraph') return undefined;
    const marked = before === 'mark' && (tokenText(source, at - 1) === '.' || at === index);
    if (gap !== 'space' && !open && !marked) {
      if (source.kinds[at] !== 'ideograph' && before !== 'ideograph') return undefined;
    }
    const connector = readPhrase(source, at, connectors);
    if (!connector) return at;
    at = connector.end;
    open = APOSTROPHES.has(tokenText(source, at));
    if (open) at++;
  }
  return undefined;
}
