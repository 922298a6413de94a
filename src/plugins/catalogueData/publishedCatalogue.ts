import {endpoints} from '../../facts/endpoints';
import {permissionSets} from '../../facts/permissionSets';
import {plans} from '../../facts/plans';
import {rights} from '../../facts/rights';
import {sources} from '../../facts/sources';
import {timeline} from '../../facts/timeline';
import {tokenTypes} from '../../facts/tokenTypes';
import {CHECKED} from '../../facts/types';
import {areas, workflows} from '../../facts/workflows';

/**
 * The catalogue as other tools get it: every text in both languages, every reference by an id that
 * the same file explains.
 *
 * @param root address of the site's root, with a slash at the end
 */
export function publishedCatalogue(root: string) {
  return {
    $schema: `${root}catalogue.schema.json`,
    version: 1,
    checked: CHECKED,
    areas,
    workflows,
    permissionSets,
    rights,
    plans,
    tokenTypes,
    endpoints,
    timeline,
    sources,
  } as const;
}
