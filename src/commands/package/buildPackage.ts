import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {reportSchema} from '../../parity/report/reportSchema';
import {compile} from './compile';
import {declareTypes} from './declareTypes';
import {licenceTexts} from './licenceTexts';
import {packageManifest, type RepositoryManifest} from './packageManifest';

/**
 * Builds what the package consists of beside its package.json: `dist` of the repository, anew.
 *
 * @param root absolute path of the repository
 * @returns the package.json that belongs to it
 */
export async function buildPackage(root: string): Promise<Record<string, unknown>> {
  const folder = join(root, 'dist');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
  const {imported, included} = await compile(root, folder);
  const program = join(folder, 'bin.js');
  writeFileSync(program, `#!/usr/bin/env node\n${readFileSync(program, 'utf8')}`);
  chmodSync(program, 0o755);
  declareTypes(root, join(folder, 'types'));
  writeFileSync(join(folder, 'report.schema.json'), `${JSON.stringify(reportSchema, null, 2)}\n`);
  writeFileSync(join(folder, 'licenses.txt'), licenceTexts(root, included));
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  return packageManifest(JSON.parse(manifest) as RepositoryManifest, imported);
}
