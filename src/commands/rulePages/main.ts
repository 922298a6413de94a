import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rulePages} from './rulePages';

/** Writes the pages on the rules from the rules' own doc comments. */
for (const [path, text] of rulePages()) {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  console.log(path);
}
