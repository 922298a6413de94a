import type {Difference} from '../compare/difference';
import type {NameUse} from '../extract/nameFacts';
import type {Severity} from '../report/finding';
import {checkNames, gradeElsewhere, isEnumeration} from './names';
import type {Rule} from './rule';

/** The group of the names catalogue that this rule is about. */
export const permissionSetGroup = 'permission-sets';

/**
 * Both languages name the same permission sets.
 *
 * Names come from the configuration's group `permission-sets`, and are found through inflection,
 * letter case, ё and е, and every kind of space and hyphen. They are compared as a set in each
 * section, and item by item in lists and tables, so that two names that have changed places are
 * seen. A name that is close to a known one but unknown is reported on either side.
 *
 * Reported:
 *
 *     en  Choose Database Admin.
 *     ru  Выберите Git Admin.
 *     →   error: expected “Database Admin”
 *
 *     en  Choose Database Admin.
 *     ru  Выберите Database Adminn.
 *     →   error: no known permission set; did you mean Database Admin?
 *
 * Not reported:
 *
 *     en  The Job Admin and Git Admin sets.
 *     ru  Наборы Git Admin и Job Admin.
 */
export const permissionSetsRule: Rule = {
  id: 'permission-sets',
  severity: 'error',
  summary: 'Both languages name the same permission sets in the same places.',
  lacks: ({names}) =>
    names.some(({group}) => group === permissionSetGroup)
      ? null
      : `names of the group “${permissionSetGroup}”`,
  checkPair: (pair, context) =>
    checkNames(pair, permissionSetGroup, 'permission set', grade, context),
};

function grade(difference: Difference<NameUse>): Severity | null {
  const {kind, pair, elsewhere, weak} = difference;
  if (kind === 'missing' || kind === 'extra') {
    return elsewhere ? gradeElsewhere(difference) : 'error';
  }
  if (kind === 'moved') return pair.group.kind === 'prose' ? 'warning' : 'error';
  if (kind === 'swapped' && weak) return isEnumeration(difference) ? null : 'warning';
  return 'error';
}
