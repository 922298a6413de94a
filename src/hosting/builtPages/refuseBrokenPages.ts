import {type BuiltSite, findBuiltProblems} from './findBuiltProblems';
import {readBuiltPage} from './readBuiltPage';

/**
 * Reads the built site once all its languages are there.
 *
 * @param site as in `findBuiltProblems`, with the text of each page
 * @throws Error naming every broken reference, image and anchor, repeated id and one-sided
 *   language alternate
 */
export function refuseBrokenPages({
  pages,
  ...site
}: Omit<BuiltSite, 'pages'> & {readonly pages: ReadonlyMap<string, string>}): void {
  const read = [...pages].map(([file, html]) => [file, readBuiltPage(html)] as const);
  const problems = findBuiltProblems({...site, pages: new Map(read)});
  if (problems.length === 0) return;
  const lines = problems.map(({file, message}) => `  build/${file}: ${message}`);
  throw new Error(
    `The built pages have ${problems.length} broken references:\n${lines.join('\n')}`,
  );
}
