import type {Difference} from '../compare/difference';
import type {NameUse} from '../extract/nameFacts';
import type {Severity} from '../report/finding';
import {checkNames, gradeElsewhere, isEnumeration} from './names';
import {permissionSetGroup} from './permissionSets';
import type {Rule} from './rule';

/**
 * Both languages name the same plans, products, token types and other things.
 *
 * These are all groups of the names catalogue beside `permission-sets`. Names are compared like
 * permission sets. A proper name (`Enterprise+`) that is replaced or missing is an error; a common
 * noun (`service token`) that is missing from running text is a warning, as languages are free to
 * say "it".
 *
 * Reported:
 *
 *     en  Available on the Enterprise+ plan.
 *     ru  Доступно на тарифе Starter.
 *     →   error: expected “Enterprise+”
 *
 * Not reported:
 *
 *     en  A service token never expires. Keep the service token safe.
 *     ru  У сервисного токена нет срока действия. Храните его в надёжном месте.
 */
export const termsRule: Rule = {
  id: 'terms',
  severity: 'error',
  summary: 'Both languages name the same plans, token types and products.',
  lacks: ({names}) =>
    names.some(({group}) => group !== permissionSetGroup)
      ? null
      : `names of a group other than “${permissionSetGroup}”`,
  checkPair: (pair, context) => {
    const groups = new Set(context.project.names.map(({group}) => group));
    groups.delete(permissionSetGroup);
    return [...groups].flatMap((group) => checkNames(pair, group, nounOf(group), grade, context));
  },
};

/** `token-types` are spoken of as “token type”. */
function nounOf(group: string): string {
  return group.replace(/-/g, ' ').replace(/s$/, '');
}

function grade(difference: Difference<NameUse>): Severity | null {
  const {kind, pair, elsewhere, weak, source, translation} = difference;
  const names = [source, translation].flatMap((fact) => fact ?? []);
  const isProper = names.every(({value}) => isProperName(value.preferred));
  const isStrict = pair.group.kind === 'item' || pair.group.kind === 'cell';
  switch (kind) {
    case 'missing':
    case 'extra':
      if (elsewhere) return gradeElsewhere(difference);
      return isProper && (isStrict || kind === 'missing') ? 'error' : 'warning';
    case 'moved':
      return isProper && isStrict ? 'error' : isStrict ? 'warning' : null;
    case 'swapped':
      if (weak) return isEnumeration(difference) || !isProper ? null : 'warning';
      return isProper ? 'error' : 'warning';
    case 'changed':
      return 'error';
  }
}

/** A name with a capital letter keeps its form in every language. */
function isProperName(name: string): boolean {
  return /\p{Lu}/u.test(name);
}
