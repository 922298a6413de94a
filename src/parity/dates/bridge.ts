import type {DateGrammar} from './date-grammar';
import {isGlued, tokenText} from './date-parts';
import type {LexedText} from './lex';
import {readPhrase} from './phrase-table';

/** Most small words between two parts: "of the", «del año». */
const MOST_CONNECTORS = 3;

/** Commas of the scripts at hand. */
export const COMMAS: ReadonlySet<string> = new Set([',', '،', '、', '，']);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', 'ʼ']);

/**
 * Skips what may stand between two parts of a date: white space, a comma, small words.
 *
 * @param index index of the token after the first part
 * @param comma whether a comma may stand there
 * @returns index of the token where the next part begins; undefined where something else stands between
 */
export function bridge(
  source: LexedText,
  index: number,
  grammar: DateGrammar,
  comma: boolean,
): number | undefined {
  let at = index;
  let open = false;
  if (comma && isGlued(source.tokens[at]) && COMMAS.has(tokenText(source, at))) {
    at++;
    open = true;
  }
  for (let count = 0; count <= MOST_CONNECTORS; count++) {
    const token = source.tokens[at];
    const before = source.tokens[at - 1];
    if (!token || token.gap === 'paragraph') return undefined;
    const marked = before?.kind === 'mark' && (tokenText(source, at - 1) === '.' || at === index);
    if (token.gap !== 'space' && !open && !marked) {
      if (token.kind !== 'ideograph' && before?.kind !== 'ideograph') return undefined;
    }
    const connector = readPhrase(source, at, grammar.connectors);
    if (!connector) return at;
    at = connector.end;
    open = APOSTROPHES.has(tokenText(source, at));
    if (open) at++;
  }
  return undefined;
}
