import type {AdviceConfig} from '../../../../src/parity/config/parityConfig';
import type {NameEntry} from '../../../../src/parity/names/types';
import type {BenchPage, Located} from '../benchPage';
import {matchProse} from '../matches';
import type {Edit, Family} from '../mutant';

/** Names of one entry in one language, the longest first. */
function namesIn(names: NameEntry['names'], locale: string): string[] {
  const all = [...(names['*'] ?? []), ...(names[locale] ?? [])];
  return all.toSorted((a, b) => b.length - a.length);
}

/** The item, row or paragraph that names a use case. */
function blocksOf(page: BenchPage, advice: AdviceConfig): Located[] {
  const names = namesIn(advice.names, page.locale).map((name) => name.toLowerCase());
  const {text, nodes} = page.translation;
  return nodes.filter(({node, start, end}) => {
    if (!/^(?:listItem|tableRow|paragraph)$/u.test(node.type)) return false;
    const plain = text.slice(start, end).toLowerCase().replaceAll('\u00a0', ' ');
    return names.some((name) => plain.replaceAll('`', '').includes(name));
  });
}

/**
 * The family about declared advice; none without any.
 *
 * @param names the catalogue of the pages, to which the options belong
 */
export function adviceFamilies(
  names: readonly NameEntry[],
  advice: readonly AdviceConfig[],
): readonly Family[] {
  if (advice.length === 0) return [];
  return [
    {
      id: 'advice/flipped',
      kind: 'harmful',
      summary: 'a use case is told to take another option than the declared one',
      propose: (page, random) =>
        advice
          .filter((each) => each.page === page.path)
          .flatMap((each) => {
            const options = names.filter(({group}) => group === each.group);
            const other = random.pick(options.filter(({id}) => !each.recommended.includes(id)));
            const instead = other && namesIn(other.names, page.locale)[0];
            if (!instead) return [];
            return blocksOf(page, each).flatMap((block): Edit[][] => {
              const right = options.filter(({id}) => each.recommended.includes(id));
              const edits = right.flatMap((entry) =>
                namesIn(entry.names, page.locale).flatMap((name) =>
                  matchProse(page.translation, wholeWord(name)).filter(
                    ({start, end}) => start >= block.start && end <= block.end,
                  ),
                ),
              );
              return edits.length === 1
                ? edits.map(({start, end}) => [{start, end, text: instead}])
                : [];
            });
          }),
    },
  ];
}

function wholeWord(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d-])${literal}(?![\\p{L}\\d-])`, 'giu');
}
