import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {setAside, takeBack} from './aside';
import {buildPackage} from './buildPackage';

/**
 * What npm runs before it packs: the repository is a site, the package is the checker alone. npm
 * packs the folder that holds package.json, so the package's stands there until npm is done.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));

// A run that was interrupted has left the package's files.
takeBack(root);
const manifest = await buildPackage(root);
setAside(root, {
  'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'README.md': readFileSync(join(root, 'src/parity/README.md'), 'utf8'),
});
