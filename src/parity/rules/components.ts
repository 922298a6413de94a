import type {BlockPair} from '../align/alignBlocks';
import {type PlacedPair, pairsOfKind} from '../align/placedPairs';
import {compareCode} from '../code/compareCode';
import {compareFacts} from '../compare/compareFacts';
import type {Difference} from '../compare/difference';
import type {Block, Span} from '../document/document';
import {componentsOf} from '../extract/componentFacts';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {compareAttributes} from './attributes';
import {draftDifferences} from './differences';
import {compareImports} from './imports';
import type {PagePair, Rule} from './rule';
import {isPaired, unpairedBlock} from './unpairedBlocks';

/**
 * Both languages use the same components with the same settings.
 *
 * Components of MDX and elements of HTML are compared by name, nesting and order, and so are their
 * attributes but for text: expressions, numbers, flags, ids and names have to be equal, a `title` or
 * `label` may differ. The same modules have to be imported; a path may lead to a localised copy.
 * Addresses are the business of the rules `links` and `images`.
 *
 * Reported:
 *
 *     en  <Card title="Tokens" icon="key" />
 *     ru  <Card title="Токены" icon="lock" />
 *     →   error: expected icon="key"
 *
 * Not reported:
 *
 *     en  <Card title="Tokens" icon="key" />
 *     ru  <Card icon="key" title="Токены" />
 */
export const componentsRule: Rule = {
  id: 'components',
  severity: 'error',
  summary: 'Both languages use the same components with the same settings; text may differ.',
  checkPair: (pair) => [
    ...pairsOfKind(pair.alignment, 'component').flatMap((placed) => checkElement(placed, pair)),
    ...inText(pair),
    ...compareImports(pair),
    ...pairsOfKind(pair.alignment, 'expression').flatMap((placed) => checkExpression(placed, pair)),
  ],
};

function localesOf({source, translation}: PagePair): string[] {
  return [source.locale, translation.locale];
}

function checkElement(placed: PlacedPair, pages: PagePair): Draft[] {
  const {pair} = placed;
  if (!isPaired(pair)) {
    const name = (pair.source ?? pair.translation)?.variant ?? '';
    return [unpairedBlock(placed, `<${name}>`, holdsSomething(pair) ? 'error' : 'warning')];
  }
  const {source, translation} = pair;
  if (source.variant !== translation.variant) return [renamed(source, translation)];
  return compareAttributes({name: source.variant, source, translation}, localesOf(pages));
}

/** An element of HTML without text, or a component that is nothing but a name, says little. */
function holdsSomething({source, translation}: BlockPair): boolean {
  const block = source ?? translation;
  if (!block) return false;
  const isComponent = /^[A-Z]|[-.]/.test(block.variant);
  return isComponent && (block.attributes.length > 0 || block.children.length > 0);
}

function renamed(source: Block, translation: Block): Draft {
  const tag = ({range, variant}: Block) => ({
    range: {start: range.start, end: Math.min(range.end, range.start + variant.length + 1)},
    value: `<${variant}>`,
  });
  return {
    severity: 'error',
    message: `Expected the component <${source.variant}>, found <${translation.variant}>.`,
    suggestion: source.variant,
    source: tag(source),
    translation: tag(translation),
  };
}

/** Components inside a line of text. */
function inText(pages: PagePair): Draft[] {
  const attributes: Draft[] = [];
  const differences = compareFacts<Span>(pages.leaves, {
    source: componentsOf,
    translation: componentsOf,
    same: (a, b) => a.key === b.key,
    onMatch: (source, translation) => {
      const name = source.value.target;
      attributes.push(
        ...compareAttributes(
          {name, source: source.value, translation: translation.value},
          localesOf(pages),
        ),
      );
    },
  });
  const drafts = draftDifferences(differences, {
    noun: 'component',
    show: ({key}) => key,
    suggest: ({key}) => key,
    grade,
  });
  return [...drafts, ...attributes];
}

function grade({kind, elsewhere}: Difference<Span>): Severity | null {
  if (kind === 'missing' || kind === 'changed') return elsewhere ? null : 'error';
  if (kind === 'extra') return elsewhere ? null : 'warning';
  return kind === 'moved' ? 'warning' : null;
}

/** `{value}` between blocks. */
function checkExpression(placed: PlacedPair, pages: PagePair): Draft[] {
  const {pair} = placed;
  if ((pair.source ?? pair.translation)?.variant === 'esm') return [];
  if (!isPaired(pair)) {
    // `{' '}` is a space.
    const code = (pair.source ?? pair.translation)?.code?.trim() ?? '';
    const isSpace = /^(?:["'`]\s*["'`])?$/.test(code);
    return isSpace ? [] : [unpairedBlock(placed, 'expression')];
  }
  const [own, other] = [pair.source.code ?? '', pair.translation.code ?? ''];
  const found = compareCode(own, other, 'tsx', localesOf(pages));
  if (!found) return [];
  return [
    {
      severity: found.certain ? 'error' : 'warning',
      message: `Expected the expression “${own.trim()}”, found “${other.trim()}”.`,
      suggestion: own,
      source: {range: pair.source.range, value: own},
      translation: {range: pair.translation.range, value: other},
    },
  ];
}
