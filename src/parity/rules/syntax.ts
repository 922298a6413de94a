import type {Rule} from './rule';

/**
 * Every page can be read.
 *
 * A page with a fault in its MDX or YAML front matter, or one that is not UTF-8, holds NUL bytes or
 * can't be opened is reported at the place of the fault. Its other facts can't be compared; all
 * other pages are still checked. A byte order mark and any kind of line end are harmless.
 *
 * Reported:
 *
 *     ru  <Card title="Токены">
 *         Текст
 *     →   error: expected a closing tag for `<Card>`
 *
 * Not reported:
 *
 *     ru  <Card title="Токены">
 *         Текст
 *         </Card>
 */
export const syntaxRule: Rule = {
  id: 'syntax',
  severity: 'error',
  summary: 'Every page can be read and parsed.',
};
