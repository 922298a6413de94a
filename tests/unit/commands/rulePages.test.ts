import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {english, russian} from '../../../src/commands/rulePages/pageWords';
import {renderRulePage} from '../../../src/commands/rulePages/renderRulePage';
import {rulePages} from '../../../src/commands/rulePages/rulePages';
import {ruleText} from '../../../src/commands/rulePages/ruleText';
import {rules} from '../../../src/parity/rules/registry';

describe('the pages on the rules', () => {
  it.each([...rulePages()])('%s is what “npm run pages:rules” writes', (path, text) => {
    const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('have a section for every rule, under its id', () => {
    for (const words of [english, russian]) {
      const page = renderRulePage(words);
      for (const {id} of rules) expect(page).toContain(`\n## \`${id}\` {/* #${id} */}\n`);
    }
  });

  it('can’t be made while a doc comment says more than its translation', () => {
    const dates = {of: '00000000', paragraphs: ruleText('dates').paragraphs};
    const stale = {...russian, texts: {...russian.texts, dates}};
    expect(() => renderRulePage(stale)).toThrow(/rule dates has changed since it was translated/);
    expect(() => renderRulePage({...russian, texts: {}})).toThrow(/has no translated text/);
  });
});
