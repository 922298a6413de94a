import {resolve} from 'node:path';
import type {LoadedConfig} from '../config/loadConfig';
import type {ParityConfig} from '../config/parityConfig';
import type {Project} from '../config/project';
import {resolveProject} from '../config/resolveProject';

/** What Docusaurus knows of a site, as far as a check needs it. */
export interface CheckedSite {
  /** Absolute path of the site's folder. */
  readonly siteDir: string;
  readonly siteConfig: {
    readonly url: string;
    readonly baseUrl: string;
    readonly markdown: {readonly format: string};
  };
}

/**
 * What is checked of a site: its configuration of the check, completed by what Docusaurus knows.
 *
 * @throws ConfigurationError where a folder is missing
 */
export function siteProject(
  {config, folder}: Pick<LoadedConfig, 'config' | 'folder'>,
  {siteDir, siteConfig}: CheckedSite,
): Project {
  const filled: ParityConfig = {
    ...config,
    markdown: {md: siteConfig.markdown.format === 'mdx' ? 'mdx' : 'commonmark', ...config.markdown},
    site: {urls: [`${siteConfig.url}${siteConfig.baseUrl}`], ...config.site},
  };
  return resolveProject(filled, {
    folder: resolve(folder),
    workingDirectory: siteDir,
    ownFolders: true,
  });
}
