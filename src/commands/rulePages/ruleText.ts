import {createHash} from 'node:crypto';
import type {RuleId} from '../../parity/report/finding';
import {ruleDocumentation} from '../../parity/rules/ruleDocumentation';

/** A rule's doc comment, in parts. */
export interface RuleText {
  /** Paragraphs, each in one line; the first one is the rule in a sentence. */
  readonly paragraphs: readonly string[];
  /** Examples of what the rule reports, a text of several lines each. */
  readonly reported: readonly string[];
  readonly notReported: readonly string[];
  /** Changes with the paragraphs: says which wording a translation was made from. */
  readonly hash: string;
}

/**
 * Reads the doc comment of a rule.
 *
 * @throws Error if it lacks examples of what is reported, or of what is not
 */
export function ruleText(id: RuleId): RuleText {
  const [prose = '', examples = ''] = ruleDocumentation(id).split(/^Reported:$/m);
  const [reported = '', notReported = ''] = examples.split(/^Not reported:$/m);
  const paragraphs = prose
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '));
  const text = {
    paragraphs,
    reported: readExamples(reported),
    notReported: readExamples(notReported),
    hash: createHash('sha256').update(paragraphs.join('\n')).digest('hex').slice(0, 8),
  };
  if (text.reported.length === 0 || text.notReported.length === 0) {
    throw new Error(`The doc comment of the rule ${id} lacks examples: see dates.ts.`);
  }
  return text;
}

/** Indented texts, parted by empty lines. */
function readExamples(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((example) => example.replace(/^\n+/, '').trimEnd().replace(/^ {4}/gm, ''))
    .filter((example) => example !== '');
}
