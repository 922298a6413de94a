import {readFileSync} from 'node:fs';
import type {RuleId} from '../report/finding';

/**
 * The documentation of a rule: the doc comment of its file, so that the two can't differ.
 *
 * @param id an implemented rule
 * @returns the comment's text, without its marks
 */
export function ruleDocumentation(id: RuleId): string {
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8');
  const declaration = source.indexOf(`export const ${name}Rule`);
  const start = source.lastIndexOf('/**', declaration);
  const comment = source.slice(start + 3, source.indexOf('*/', start));
  return comment
    .split('\n')
    .map((line) => line.replace(/^ *\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}
