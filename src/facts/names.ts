import {licences} from './licences';
import {type PermissionSetId, permissionSets} from './permissionSets';
import {type PlanId, plans} from './plans';
import {type ProductEntry, products} from './products';
import {tokenTypes} from './tokenTypes';

/** One thing of the catalogue and how each language calls it, as a checker of texts takes it. */
export interface CatalogueName {
  readonly id: string;
  readonly group: 'permission-sets' | 'plans' | 'licenses' | 'token-types' | 'products';
  /** By locale; `'*'` for every locale; the first name is preferred, the rest are aliases. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The name is an ordinary word too, so that the letters alone prove nothing. */
  readonly common?: boolean;
}

/** Short forms that mean something else in running text: a permission, a product, a licence's reader. */
const AMBIGUOUS_ALIASES: readonly string[] = ['Metadata', 'Semantic Layer', 'Viewer'];

/** Labels that are ordinary English words, or what prose calls a person ("an account admin"). */
const COMMON_SETS: readonly PermissionSetId[] = [
  'account-admin',
  'owner',
  'admin',
  'member',
  'developer',
  'analyst',
  'stakeholder',
  'read-only',
];

/** Names of the plans in texts; the words "plan" and «тариф» beside them need not be listed. */
const PLAN_NAMES: Readonly<Record<PlanId, Omit<CatalogueName, 'id' | 'group'>>> = {
  developer: {names: {'*': ['Developer']}, common: true},
  starter: {names: {'*': ['Starter']}, common: true},
  enterprise: {names: {'*': ['Enterprise']}, common: true},
  'enterprise-plus': {names: {'*': ['Enterprise+', 'Enterprise Plus']}},
  team: {
    names: {
      en: ['Legacy Team', 'Team'],
      ru: ['прежний тариф Team', 'устаревший тариф Team', 'Legacy Team', 'Team'],
    },
    common: true,
  },
};

const isCommon = (common: boolean) => (common ? {common} : {});

function productNames({names, russianNames}: ProductEntry): CatalogueName['names'] {
  if (russianNames === undefined) return {'*': names};
  return {en: names, ru: [...new Set([...russianNames, ...names])]};
}

/**
 * Every name that both languages of a text must agree on: permission sets, plans, licences, token
 * types and products. Where groups share a name, the earlier group is the reading without a cue.
 */
export const catalogueNames: readonly CatalogueName[] = [
  ...permissionSets.map(({id, label, aliases}) => ({
    id,
    group: 'permission-sets' as const,
    names: {'*': [label, ...aliases.filter((alias) => !AMBIGUOUS_ALIASES.includes(alias))]},
    ...isCommon(COMMON_SETS.includes(id)),
  })),
  ...plans.map(({id}) => ({id, group: 'plans' as const, ...PLAN_NAMES[id]})),
  ...licences.map(({id, label}) => ({
    id,
    group: 'licenses' as const,
    names: {'*': [label]},
    common: true,
  })),
  ...tokenTypes.map(({id, name, aliases}) => ({
    id,
    group: 'token-types' as const,
    // Labels of the product and titles of its pages stay English in Russian texts.
    names: {
      en: [name.en, ...aliases.en],
      ru: [...new Set([name.ru, ...aliases.ru, name.en, ...aliases.en])],
    },
  })),
  ...products.map((product: ProductEntry) => ({
    id: product.id,
    group: 'products' as const,
    names: productNames(product),
    ...isCommon(product.common === true),
  })),
];
