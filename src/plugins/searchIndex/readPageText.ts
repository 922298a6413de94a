import type {Block} from '../../parity/document/document';
import {isProseAttribute} from '../../parity/document/leaves';
import {parsePage} from '../../parity/parse/parsePage';
import type {PageText} from '../../search/buildIndex';

/** Words of whole programs, such as names of their variables, are nobody’s question; commands are. */
const LINES_OF_A_COMMAND = 12;

function isCommand(code: string): boolean {
  return code.split('\n').length <= LINES_OF_A_COMMAND;
}

/** Every text of a block that a reader looks for, down to its last child. */
function textsOf({prose, attributes, code, children, kind}: Block): string[] {
  return [
    ...(prose ? [prose.text] : []),
    ...attributes.filter(isProseAttribute).map(({value}) => value),
    ...(code !== null && kind === 'code' && isCommand(code) ? [code] : []),
    ...children.flatMap(textsOf),
  ];
}

/**
 * Reads what a search may find on a page.
 *
 * @param source the MDX file’s text
 * @param path of the file, for messages
 * @throws Error naming the file if it cannot be parsed
 */
export function readPageText(
  source: string,
  {path, title, permalink}: {path: string; title: string; permalink: string},
): PageText {
  const parsed = parsePage(source.replace(/^\uFEFF/u, ''), 'mdx');
  if ('problem' in parsed) {
    throw new Error(`${path} cannot be indexed for the search: ${parsed.problem.reason}`);
  }
  // The heading of level 1 is the title of the page; what follows it belongs to the page itself.
  const sections: {heading: string | null; anchor: string; text: string}[] = [
    {heading: null, anchor: '', text: ''},
  ];
  for (const {heading, blocks} of parsed.document.sections) {
    const text = blocks.flatMap(textsOf).join('\n');
    const page = sections[0];
    if (page && (heading === null || heading.level === 1)) page.text += `\n${text}`;
    else if (heading) sections.push({heading: heading.prose.text, anchor: heading.id, text});
  }
  return {title, permalink, sections};
}
