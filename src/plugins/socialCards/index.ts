import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import {emitFiles} from '../emitFiles';
import {groupPages} from '../markdownTwins/groupPages';
import {readPageFile} from '../pageStatus/pageFiles';
import {cardPath} from './cardPath';
import {renderCard} from './renderCard';

/**
 * Docusaurus plugin that draws the card of every page, in its language: what a messenger or a
 * network shows beside a link to it. `frontMatterImage` names it in the page’s head.
 */
export function socialCards({siteConfig}: LoadContext): Plugin {
  let content: AllContent = {};
  return {
    name: 'social-cards',
    allContentLoaded({allContent}) {
      content = allContent;
    },
    configureWebpack: (_, isServer) =>
      // Nobody shares a page of the development server.
      emitFiles(isServer || process.env.NODE_ENV === 'development', async () => {
        const cards = groupPages(content).flatMap(({label, pages}) =>
          pages.flatMap(({title, source}) => {
            const file = readPageFile(source.replace(/^@site\//u, ''));
            const section = label === '' ? siteConfig.tagline : label;
            return file
              ? [{path: cardPath(file.source), site: siteConfig.title, title, section}]
              : [];
          }),
        );
        const entries = cards.map(
          async ({path, ...text}) => [path, await renderCard(text)] as const,
        );
        return new Map(await Promise.all(entries));
      }),
  };
}
