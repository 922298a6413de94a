import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@playwright/test';
import {HtmlValidate} from 'html-validate';
import {readBuilt} from './builtFile';
import {HTML_RULES} from './htmlRules';

const build = fileURLToPath(new URL('../../build/', import.meta.url));
const files = readdirSync(build, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const validator = new HtmlValidate(HTML_RULES);

test('the built pages are many, and both 404 pages are among them', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files).toEqual(expect.arrayContaining(['404.html', 'ru/404.html']));
});

test('the check finds a fault where there is one', async () => {
  const {valid} = await validator.validateString('<ul><p>No list item</p></ul>');
  expect(valid).toBe(false);
});

for (const file of files) {
  test(`${file} is valid HTML`, async () => {
    const {results} = await validator.validateString(readBuilt(file), file);
    const problems = results.flatMap(({messages}) =>
      messages.map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  });
}
