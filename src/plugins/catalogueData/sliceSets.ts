import english from '../../../i18n/en/catalogue.json';
import type {SetsData} from '../../components/catalogue/types';
import {type PermissionSetId, permissionSets} from '../../facts/permissionSets';
import {smallestSets} from '../../facts/smallestSets';
import type {Lookup} from './createLookup';
import {readWords} from './readWords';
import type {FactLocale} from './sliceWorkflows';

/**
 * Cuts from the catalogue the table of the smallest permission sets, in one language.
 *
 * @param locale language of the page
 * @param lookup messages of that language
 */
export function sliceSets(locale: FactLocale, lookup: Lookup): SetsData {
  const name = (wanted: PermissionSetId) => {
    const set = permissionSets.find(({id}) => id === wanted);
    return {id: wanted, label: set?.label ?? wanted, isListed: set?.onServiceToken === 'listed'};
  };
  return {
    rows: smallestSets().map(({text, smallest, others, conditional, readers, remark, ...row}) => ({
      ...row,
      text: text[locale],
      smallest: name(smallest),
      others: others.map(name),
      conditional: conditional.map(name),
      readers: readers.map(name),
      ...(remark && {remark: remark[locale]}),
    })),
    words: readWords(['sets'], english, lookup),
  };
}
