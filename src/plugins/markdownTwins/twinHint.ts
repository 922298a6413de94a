import type {HtmlTagObject} from '@docusaurus/types';

/**
 * Tells programs that read a page as HTML of its Markdown and of the list of all pages; a link in
 * the head is lost to those that turn what they fetched into text. People have a menu for it.
 *
 * @param words what to say, in the page's language
 * @param baseUrl address of the language's home page, where its list lies
 */
export function twinHint(
  words: {readonly programs: string; readonly index: string},
  baseUrl: string,
): HtmlTagObject {
  return {
    tagName: 'p',
    attributes: {hidden: true},
    innerHTML: `${words.programs} <a href="${baseUrl}llms.txt">${words.index}</a>`,
  };
}
