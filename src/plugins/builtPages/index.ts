import {readdir, readFile} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {findBuiltProblems} from './findBuiltProblems';
import {readBuiltPage} from './readBuiltPage';

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Reads the built site once all its languages are there, and fails the build on a broken
 * reference, image, anchor, repeated id or one-sided language alternate.
 */
export default function builtPagesPlugin({i18n, siteConfig, siteDir}: LoadContext): Plugin {
  return {
    name: 'built-pages',
    async postBuild({outDir}) {
      // Pages of one language point to their twins in another, which must exist by now.
      if (i18n.currentLocale !== i18n.locales.at(-1)) return;
      // Docusaurus replaces siteConfig.baseUrl by that of the language being built.
      const baseUrl = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? siteConfig.baseUrl;
      const depth = siteConfig.baseUrl.slice(baseUrl.length).split('/').filter(Boolean).length;
      const folder = resolve(outDir, ...Array<string>(depth).fill('..'));

      const files = await listFiles(folder);
      const pages = await Promise.all(
        files
          .filter((file) => file.endsWith('.html'))
          .map(
            async (file) =>
              [file, readBuiltPage(await readFile(join(folder, file), 'utf8'))] as const,
          ),
      );
      const problems = findBuiltProblems({
        pages: new Map(pages),
        files: new Set(files),
        origin: new URL(siteConfig.url).origin,
        baseUrl,
      });
      if (problems.length === 0) return;
      const lines = problems.map(
        ({file, message}) => `  ${join(relative(siteDir, folder), file)}: ${message}`,
      );
      throw new Error(
        `The built pages have ${problems.length} broken references:\n${lines.join('\n')}`,
      );
    },
  };
}
