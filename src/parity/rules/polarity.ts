import {isInStep} from '../align/isInStep';
import type {LeafPair} from '../align/leafPairs';
import type {Leaf} from '../document/leaves';
import {findersOf, namesOf} from '../extract/nameFacts';
import {languageOf} from '../languages';
import {type ChangedModal, changedModals} from '../polarity/changedModals';
import type {SignedWord} from '../polarity/leafSigns';
import {type LostSign, lostSigns} from '../polarity/lostSigns';
import type {Negation} from '../polarity/negation';
import type {Range} from '../read/lineIndex';
import type {Draft} from '../report/draft';
import type {Rule} from './rule';

/**
 * A sentence that denies something is translated by one that does.
 *
 * Paragraphs, items and cells are compared sentence by sentence; where one side has more of them, they
 * are paired by their lengths. A denial (“must not”, “never”, «нельзя») that one language has, or an
 * “only” or “except” of an English text, is lost where the other sentence has nothing that may answer
 * it: no negation, no word that restricts, lacks, fails, prevents or excludes, and no denial above the
 * list. A sentence that only requires (“must”) and one that only permits («можно») don't say the same
 * either. A section that lacks a paragraph is left to the rule `untranslated`. Languages deny by many
 * means: of five findings on real pages about one is real, the others are matters of wording, so each
 * is a warning.
 *
 * Reported:
 *
 *     en  The token must not stand in the address.
 *     ru  Токен должен стоять в адресе.
 *     →   warning: the source denies something here (“not”), its translation does not
 *
 *     en  Only admins can create it.
 *     ru  Создать его могут администраторы.
 *     →   warning: the source restricts something here (“Only”), its translation does not
 *
 *     en  The token must stay in a store.
 *     ru  Токен может лежать в хранилище.
 *     →   warning: the source requires something here (“must”), its translation permits it
 *
 * Not reported:
 *
 *     en  The page is not available.
 *     ru  Страница недоступна.
 */
export const polarityRule: Rule = {
  id: 'polarity',
  severity: 'warning',
  summary: 'A sentence that denies, restricts or excepts is translated by one that does.',
  needs: ['negation'],
  checkPair: (pair, context) => {
    const own = languageOf(pair.source.locale)?.negation;
    const other = languageOf(pair.translation.locale)?.negation;
    if (!own || !other || own === other) return [];
    const finders = findersOf(pair, context);
    let lead: LeafPair | null = null;
    return pair.leaves.flatMap((leaves) => {
      if (leaves.group.kind === 'heading' || leaves.group.kind === 'prose') lead = leaves;
      return checkLeaves(leaves, lead, own, other, finders);
    });
  },
};

const doings: Readonly<Record<LostSign['kind'], string>> = {
  denial: 'denies something',
  restriction: 'restricts something',
  exception: 'makes an exception',
};

function checkLeaves(
  leaves: LeafPair,
  lead: LeafPair | null,
  own: Negation,
  other: Negation,
  finders: ReturnType<typeof findersOf>,
): Draft[] {
  const {source, translation} = leaves;
  if (!source || !translation || source.role !== 'text') return [];
  const above = leaves.group.kind === 'item' ? lead : null;
  const sides = {
    source: {leaf: source, negation: own, lead: above?.source ?? null},
    translation: {leaf: translation, negation: other, lead: above?.translation ?? null},
  };
  const lost = lostSigns(sides.source, sides.translation);
  const changed = changedModals(sides.source, sides.translation);
  if (lost.length + changed.length === 0 || !isInStep(leaves)) return [];
  const modals = changed.map((each) => draftModal(each, source, translation));
  const signs = lost.flatMap(({kind, side, word, counterpart}): Draft[] => {
    const isLost = side === 'source';
    const [holder, lacker] = isLost ? ['source', 'translation'] : ['translation', 'source'];
    const {leaf} = sides[side];
    const said = leaf.prose;
    const text = said.text.slice(word.start, word.end);
    const found = {range: said.toSource(word.start, word.end), value: text};
    // “Only” in the name of a permission set restricts nothing.
    if (namesOf(leaf, finders[side]).some(({range}) => contains(range, found.range))) return [];
    const there = (isLost ? translation : source).prose;
    const lacking = {range: there.toSource(counterpart.start, counterpart.end), value: null};
    return [
      {
        severity: 'warning' as const,
        message: `The ${holder} ${doings[kind]} here (“${text}”), its ${lacker} does not. Make sure that both say the same.`,
        suggestion: null,
        source: isLost ? found : lacking,
        translation: isLost ? lacking : found,
        // Advice that is negated is wrong advice, and told as that.
        impliedBy: {
          rule: 'recommendations',
          source: source.prose.range,
          translation: translation.prose.range,
        },
      },
    ];
  });
  return [...signs, ...modals];
}

function draftModal({required, ...words}: ChangedModal, source: Leaf, translation: Leaf): Draft {
  const side = ({prose}: Leaf, {start, end}: SignedWord) => ({
    range: prose.toSource(start, end),
    value: prose.text.slice(start, end),
  });
  const [own, other] = [side(source, words.source), side(translation, words.translation)];
  const says = required === 'source' ? ['requires', 'permits'] : ['permits', 'requires'];
  return {
    severity: 'warning',
    message: `The source ${says[0]} something here (“${own.value}”), its translation ${says[1]} it (“${other.value}”). Make sure that both say the same.`,
    suggestion: null,
    source: own,
    translation: other,
    impliedBy: {
      rule: 'recommendations',
      source: source.prose.range,
      translation: translation.prose.range,
    },
  };
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
