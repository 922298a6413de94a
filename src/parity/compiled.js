// Keeps the checker compiled in a clone, where it is TypeScript: to transform each of its files at each
// start takes longer than to check a hundred pages.

import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const source = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where each thread starts. */
const entryPoints = {
  program: join(source, 'cli/run.ts'),
  worker: join(source, 'check/parallel/serveTasks.ts'),
};

/** Compiled versions that are kept: a program that runs may still load a part of an older one. */
const mostVersions = 3;

/**
 * The checker as JavaScript, compiled anew where one of its files has changed.
 *
 * @param {keyof typeof entryPoints} entry
 * @returns {Promise<string>} URL of the module
 */
export async function compiled(entry) {
  const versions = join(root, 'node_modules/.cache/docs-parity/program');
  const version = currentVersion();
  const folder = join(versions, version);
  if (!existsSync(folder)) {
    const {compile} = await import('./compile.js');
    const beside = `${folder}.${process.pid}`;
    try {
      mkdirSync(beside, {recursive: true});
    } catch {
      return urlIn(await compile(entryPoints, temporaryFolder(), version), entry);
    }
    await compile(entryPoints, beside, version);
    settle(beside, folder);
    removeOld(versions);
  }
  return urlIn(folder, entry);
}

/** Names the state of all that is compiled: the checker's files, the packages, the engine. */
function currentVersion() {
  const files = readdirSync(source, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files, join(root, 'package-lock.json')]) {
    const stat = statSync(file, {throwIfNoEntry: false});
    hash.update(`${file} ${stat?.size} ${stat?.mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} beside
 * @param {string} folder
 */
function settle(beside, folder) {
  try {
    renameSync(beside, folder);
  } catch (error) {
    // Another run was faster.
    if (!existsSync(folder)) throw error;
    rmSync(beside, {recursive: true, force: true});
  }
}

/** @param {string} versions */
function removeOld(versions) {
  const folders = readdirSync(versions)
    .map((name) => join(versions, name))
    .map((folder) => ({folder, time: statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? 0}))
    .sort((a, b) => b.time - a.time);
  for (const {folder} of folders.slice(mostVersions))
    rmSync(folder, {recursive: true, force: true});
}

/** For a clone that can't be written to. */
function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'docs-parity-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/**
 * @param {string} folder
 * @param {string} entry
 */
function urlIn(folder, entry) {
  return pathToFileURL(join(folder, `${entry}.mjs`)).href;
}
