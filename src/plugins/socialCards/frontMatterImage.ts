import {relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {ParseFrontMatter} from '@docusaurus/types';
import {readPageFile} from '../pageStatus/pageFiles';
import {cardPath} from './cardPath';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Gives every page its card for an image, unless its front matter names one. */
export const frontMatterImage: ParseFrontMatter = async ({defaultParseFrontMatter, ...params}) => {
  const parsed = await defaultParseFrontMatter(params);
  const file = readPageFile(relative(root, params.filePath).split(sep).join('/'));
  if (file === null) return parsed;
  return {...parsed, frontMatter: {image: `/${cardPath(file.source)}`, ...parsed.frontMatter}};
};
