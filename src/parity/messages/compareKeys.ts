import {editDistance} from '../config/editDistance';
import type {Range} from '../read/lineIndex';
import type {Draft} from '../report/draft';
import type {CatalogueSystem} from './catalogue';
import {type GroupedPair, type MessageGroup, pluralId} from './groupMessages';
import {inJson, quote} from './messageDraft';

/** More letters than this make another key, not a slip. */
const mostEdits = 2;
/** Comparing more pairs of keys than this isn't worth the time: the catalogues have nothing in common. */
const mostPairs = 10_000;

/** Both catalogues have the same keys; plural forms count as one. */
export function compareKeys(pair: GroupedPair, system: CatalogueSystem): readonly Draft[] {
  const missing = lackingIn(pair.translation, pair.source);
  const surplus = lackingIn(pair.source, pair.translation);
  const places = placesFor(pair);
  const renamed = findRenamed(missing, surplus);
  const slips = new Set(renamed.values());
  const isOwn = (group: MessageGroup): boolean =>
    system === 'docusaurus' && group.key.startsWith('theme.');
  return [
    ...missing.map((group) => {
      const slip = renamed.get(group);
      return slip ? misspeltKey(group, slip) : missingKey(group, places.get(group), isOwn(group));
    }),
    ...surplus.filter((group) => !isOwn(group) && !slips.has(group)).map(surplusKey),
  ];
}

/** The groups of `others` that a side lacks; a plain message may stand for a plural one and back. */
function lackingIn(
  side: ReadonlyMap<string, MessageGroup>,
  others: ReadonlyMap<string, MessageGroup>,
): MessageGroup[] {
  return [...others]
    .filter(
      ([id, {key, plural}]) => !side.has(id) && !side.has(plural ? key : pluralId(key, 'cardinal')),
    )
    .map(([, group]) => group);
}

/** Where each message of the source should stand in the translation: after the one before it. */
function placesFor({source, translation}: GroupedPair): ReadonlyMap<MessageGroup, Range> {
  const places = new Map<MessageGroup, Range>();
  let place: Range = {start: 0, end: 1};
  for (const [id, group] of source) {
    const last = translation.get(id)?.forms.at(-1);
    if (last) place = last.message.range;
    else places.set(group, place);
  }
  return places;
}

function findRenamed(
  missing: readonly MessageGroup[],
  surplus: readonly MessageGroup[],
): ReadonlyMap<MessageGroup, MessageGroup> {
  const renamed = new Map<MessageGroup, MessageGroup>();
  if (missing.length * surplus.length > mostPairs) return renamed;
  const free = new Set(surplus);
  for (const group of missing) {
    const slip = [...free].find((other) => isSlip(other.key, group.key));
    if (!slip) continue;
    renamed.set(group, slip);
    free.delete(slip);
  }
  return renamed;
}

function isSlip(written: string, meant: string): boolean {
  return (
    Math.abs(written.length - meant.length) <= mostEdits &&
    written.length > mostEdits * 2 &&
    editDistance(written, meant) <= mostEdits
  );
}

function misspeltKey(meant: MessageGroup, written: MessageGroup): Draft {
  return {
    severity: 'error',
    message: `The source has no message “${written.key}”; did you mean “${meant.key}”?`,
    suggestion: meant.plural ? null : inJson(meant.forms[0].message.name),
    source: {range: meant.forms[0].message.keyRange, value: meant.key},
    translation: {range: written.forms[0].message.keyRange, value: written.key},
  };
}

function missingKey(group: MessageGroup, place: Range | undefined, isOwn: boolean): Draft {
  const {message} = group.forms[0];
  const say = `The translation lacks the message “${group.key}”: ${quote(message.text)}.`;
  return {
    severity: isOwn ? 'warning' : 'error',
    message: isOwn ? `${say} Docusaurus shows its own translation, if it has one.` : say,
    suggestion: null,
    source: {range: message.keyRange, value: group.key},
    translation: {range: place ?? {start: 0, end: 1}, value: null},
  };
}

function surplusKey({key, forms}: MessageGroup): Draft {
  return {
    severity: 'warning',
    message: `The source has no message “${key}”: remove the translation, or add the source.`,
    suggestion: null,
    source: {range: {start: 0, end: 1}, value: null},
    translation: {range: forms[0].message.keyRange, value: key},
  };
}
