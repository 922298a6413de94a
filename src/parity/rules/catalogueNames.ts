import type {NamesAssertion} from '../config/parityConfig';
import type {Leaf} from '../document/leaves';
import type {Page} from '../document/page';
import {findersOf, type NameFact, type NameFinders, namesOf} from '../extract/nameFacts';
import {lackingSection, leavesIn, type Offence, scopeOf} from './offence';
import type {PagePair, RuleContext} from './rule';

function findersFor(page: Page, pair: PagePair, context: RuleContext): NameFinders {
  const finders = findersOf(pair, context);
  return page === pair.source ? finders.source : finders.translation;
}

/** A section lists exactly these names of a group. */
export function checkNamesAssertion(
  {section, group, exactly}: NamesAssertion,
  page: Page,
  context: RuleContext,
  pair: PagePair,
): Offence[] {
  const scope = scopeOf(page, section, pair);
  if (!scope) return lackingSection(page, section ?? '');
  const finders = findersFor(page, pair, context);
  const leaves = leavesIn(page, scope.sections);
  const heads = leaves.filter(isHead);
  const inGroup = (leaf: Leaf) =>
    namesOf(leaf, finders).filter((fact) => fact.value.group === group);
  const listed = heads.flatMap((leaf) => headNames(leaf, inGroup(leaf)));
  const facts = listed.length > 0 ? listed : leaves.flatMap(inGroup);
  const wanted = new Set(exactly);
  const known = new Map(
    context.project.names.map((entry) => [`${entry.group} ${entry.id}`, entry]),
  );
  const preferred = (id: string) => {
    const names = known.get(`${group} ${id}`)?.names ?? {};
    return (names[page.locale] ?? names['*'] ?? Object.values(names)[0])?.[0] ?? id;
  };
  const found = new Set(facts.map(({key}) => key));
  const missing = exactly
    .filter((id) => !found.has(id))
    .map(
      (id): Offence => ({
        value: id,
        message: `This section has to list “${preferred(id)}” (${id}).`,
        suggestion: preferred(id),
        side: scope.side,
      }),
    );
  const extra = facts
    .filter((fact) => !fact.uncertain && !wanted.has(fact.key))
    .map(
      (fact): Offence => ({
        value: fact.key,
        message: `“${fact.value.text}” (${fact.key}) is not on the list of this section.`,
        suggestion: null,
        side: {range: fact.range, value: fact.key},
      }),
    );
  return [...missing, ...extra, ...unknownHeads(heads, group, finders)];
}

/** The first text of a list item, or the first cell of a row that is not the table's head. */
function isHead({role, block, path}: Leaf): boolean {
  if (role !== 'text' || !block) return false;
  if (block.kind === 'cell') {
    const [table, row] = [path.at(-3), path.at(-2)];
    return table?.kind === 'table' && table.children[0] !== row && row?.children[0] === block;
  }
  const item = path.at(-2);
  return block.kind === 'paragraph' && item?.kind === 'item' && item.children[0] === block;
}

/** What may stand between the names that open an item: marks and one short word, such as "and". */
const joint = /^[\s,;:/&+·()«»“”"'–—-]*(?:\p{L}{1,5}[\s,]*)?$/u;

/** The names that open an item or row; those further on are only mentioned there. */
function headNames(leaf: Leaf, facts: readonly NameFact[]): NameFact[] {
  const {text} = leaf.prose;
  const names: NameFact[] = [];
  let end = 0;
  for (const fact of facts) {
    if (fact.start < end) continue;
    if (!joint.test(text.slice(end, fact.start))) break;
    names.push(fact);
    end = fact.end;
  }
  return names;
}

/** Names set in bold at the head of an item that no entry of the group knows. */
function unknownHeads(heads: readonly Leaf[], group: string, finders: NameFinders): Offence[] {
  return heads.flatMap((leaf): Offence[] => {
    const {text, spans} = leaf.prose;
    const bold = spans.find(
      ({kind, start, end}) =>
        kind === 'strong' && text.slice(0, start).trim() === '' && end > start,
    );
    if (!bold) return [];
    const names = namesOf(leaf, finders);
    const isKnown = names.some(
      (name) => name.value.group === group && name.start < bold.end && bold.start < name.end,
    );
    if (isKnown) return [];
    const name = text.slice(bold.start, bold.end).replace(/(?<![\s:.])[\s:.]+$/, '');
    return [
      {
        value: name,
        message: `“${name}” is no name of the group ${group}.`,
        suggestion: null,
        side: {range: leaf.prose.toSource(bold.start, bold.start + name.length), value: name},
      },
    ];
  });
}
