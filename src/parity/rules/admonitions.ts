import {type PlacedPair, pairsOfKind} from '../align/placedPairs';
import type {Block, Range} from '../document/document';
import type {Draft} from '../report/draft';
import type {Rule} from './rule';
import {isPaired, unpairedBlock} from './unpairedBlocks';

/**
 * Both languages have the same notes, tips and warnings.
 *
 * A note must not become a warning, nor the other way round; titles may differ. `:::note`, `::: note Title`,
 * `> [!NOTE]`, `/// note` and `!!! note` are known. A quotation that one side lacks is reported too.
 *
 * Reported:
 *
 *     en  :::danger
 *     ru  :::note
 *     →   error: expected “danger”
 *
 * Not reported:
 *
 *     en  :::note[Mind the date]
 *     ru  :::note[Обратите внимание на дату]
 */
export const admonitionsRule: Rule = {
  id: 'admonitions',
  severity: 'error',
  summary: 'Both languages have the same notes, tips and warnings; titles may differ.',
  checkPair: ({alignment}) => [
    ...pairsOfKind(alignment, 'admonition').flatMap((placed) =>
      isPaired(placed.pair)
        ? kindDrafts(placed.pair.source, placed.pair.translation)
        : [
            unpairedBlock(
              placed,
              `“${(placed.pair.source ?? placed.pair.translation)?.variant}” admonition`,
            ),
          ],
    ),
    ...pairsOfKind(alignment, 'quote').flatMap((placed) =>
      isPaired(placed.pair)
        ? kindDrafts(placed.pair.source, placed.pair.translation)
        : [unpairedBlock(placed, 'quotation')],
    ),
    ...pairsOfKind(alignment, 'paragraph').flatMap(checkOpener),
  ],
};

function kindDrafts(source: Block, translation: Block): Draft[] {
  const [own, other] = [kindOf(source), kindOf(translation)];
  if (own?.value.toLowerCase() === other?.value.toLowerCase()) return [];
  return [
    {
      severity: 'error',
      message: own
        ? `Expected an admonition of the kind “${own.value}”, found ${other ? `“${other.value}”` : 'none'}.`
        : `The translation marks as “${other?.value}” what the source does not.`,
      suggestion: own?.value ?? null,
      source: own ?? {range: source.range, value: null},
      translation: other ?? {range: translation.range, value: null},
    },
  ];
}

/** In some dialects a paragraph opens an admonition that the grammar doesn't know. */
function checkOpener({pair, place}: PlacedPair): Draft[] {
  const own = pair.source && openerOf(pair.source);
  const other = pair.translation && openerOf(pair.translation);
  if (isPaired(pair)) return own || other ? kindDrafts(pair.source, pair.translation) : [];
  const kind = own ?? other;
  if (!kind) return [];
  return [
    {
      severity: 'error',
      message: own
        ? `The admonition “${own.value}” is missing from the translation; it should follow here.`
        : `The admonition “${other?.value}” is not in the source.`,
      suggestion: null,
      source: own ?? {range: place, value: null},
      translation: other ?? {range: place, value: null},
    },
  ];
}

interface Kind {
  readonly value: string;
  readonly range: Range;
}

function kindOf(block: Block): Kind | null {
  if (block.kind === 'admonition') return {value: block.variant, range: firstLine(block)};
  return openerOf(block.kind === 'quote' ? (block.children[0] ?? block) : block);
}

const alert = /^\[!(\w+)\]/;
const opener = /^(?:\/{3,}|!{3}|\?{3}\+?|:{3,})[ \t]*([A-Za-z][\w-]*)/;

function openerOf({prose}: Block): Kind | null {
  const first = prose?.text.charCodeAt(0) ?? 0;
  // Brackets, slashes, marks and colons are all below the digits or a bracket.
  if (!prose || (first >= 0x40 && first !== 0x5b)) return null;
  const match = alert.exec(prose.text) ?? opener.exec(prose.text);
  const [whole, value] = match ?? [];
  if (!whole || !value) return null;
  return {value, range: prose.toSource(whole.indexOf(value), whole.indexOf(value) + value.length)};
}

/** The line that names the kind is enough. */
function firstLine({range, children}: Block): Range {
  const end = children[0]?.range.start ?? range.end;
  return {start: range.start, end: Math.min(range.end, Math.max(end, range.start + 1))};
}
