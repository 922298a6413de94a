import type {Block, Prose} from '../document/document';
import {leavesOf} from '../document/leaves';
import {datesOf, isPlaceholder, localesOf} from '../extract/dateFacts';
import {type LinkUse, linksOf} from '../extract/linkFacts';
import {findersOf, namesOf} from '../extract/nameFacts';
import {notesOf} from '../extract/noteFacts';
import {quantitiesOf} from '../extract/quantityFacts';
import {languageOf} from '../languages';
import {isTelling, signsIn} from '../polarity/leafSigns';
import type {RuleId} from '../report/finding';
import {permissionSetGroup} from '../rules/permissionSets';
import type {PagePair, RuleContext} from '../rules/rule';

/** How much of a source page the rules compare, and which names of the catalogue it mentions. */
export interface FactCount {
  /** Facts by the rule that compares them; kinds that the page has none of are left out. */
  readonly facts: Readonly<Partial<Record<RuleId, number>>>;
  /** Keys of `nameKey`, without repetition. */
  readonly names: readonly string[];
}

/** Names a name of the catalogue among all of them. */
export function nameKey(group: string, id: string): string {
  return `${group}\n${id}`;
}

/** Counts the facts of a pair’s source page. The rules have found them already, so none is sought. */
export function countFacts(pair: PagePair, context: RuleContext): FactCount {
  const facts: Partial<Record<RuleId, number>> = {};
  const names = new Set<string>();
  const add = (rule: RuleId, count: number) => {
    if (count > 0) facts[rule] = (facts[rule] ?? 0) + count;
  };
  const {document} = pair.source;
  const finders = findersOf(pair, context).source;
  const locales = localesOf(pair).source;
  const negation = languageOf(pair.source.locale)?.negation;
  add('front-matter', document.frontMatter?.fields.length ?? 0);
  const {advice} = context.project;
  add('recommendations', advice.filter(({page}) => page === pair.page).length);
  for (const leaf of leavesOf(document).all) {
    const dates = datesOf(leaf, locales);
    const placeholders = dates.filter(({value}) => isPlaceholder(value)).length;
    add('dates', dates.length - placeholders);
    add('placeholders', placeholders + notesOf(leaf).length);
    if (negation && leaf.role === 'text')
      add('polarity', signsIn(leaf, negation).filter(isTelling).length);
    for (const {value} of quantitiesOf(leaf, locales)) {
      add(value.kind === 'version' ? 'versions' : 'numbers', 1);
    }
    const links = linksOf(leaf, pair.source, pair, context);
    add('links', links.length);
    add('anchors', links.filter(({value}) => leadsToPlace(value)).length);
    for (const {value, uncertain} of namesOf(leaf, finders)) {
      if (value.misspelt || uncertain) continue;
      add(value.group === permissionSetGroup ? 'permission-sets' : 'terms', 1);
      names.add(nameKey(value.group, value.id));
    }
  }
  for (const {heading, blocks} of document.sections) {
    if (heading) add('headings', 1);
    if (heading) countSpans(heading.prose, add);
    for (const block of blocks) countBlock(block, add);
  }
  return {facts, names: [...names]};
}

function leadsToPlace({target}: LinkUse): boolean {
  return target.kind !== 'external' && target.fragment !== '';
}

type Add = (rule: RuleId, count: number) => void;

const ruleOfBlock: Readonly<Partial<Record<Block['kind'], RuleId>>> = {
  admonition: 'admonitions',
  cell: 'tables',
  code: 'code',
  component: 'components',
  item: 'lists',
};

function countBlock(block: Block, add: Add): void {
  const rule = ruleOfBlock[block.kind];
  if (rule) add(rule, 1);
  if (block.prose) countSpans(block.prose, add);
  for (const child of block.children) countBlock(child, add);
}

function countSpans({spans}: Prose, add: Add): void {
  for (const {kind} of spans) {
    if (kind === 'code') add('inline-code', 1);
    if (kind === 'image') add('images', 1);
    if (kind === 'component') add('components', 1);
  }
}
