import type {RootContent} from 'mdast';
import type {QuestionStatement, QuestionsData} from '../../components/catalogue/types';
import {citationsTwin} from './citationsTwin';
import {joined, link, list, paragraph, strong, type Words} from './nodes';
import type {TwinScope} from './types';

const PERMISSIONS = '/docs/platform/manage-access/enterprise-permissions';

/**
 * What the catalogue knows about a question: a list for each kind of fact.
 *
 * @throws Error if the catalogue has no such question
 */
export function questionTwin(
  id: string,
  data: QuestionsData,
  address: TwinScope['address'],
): readonly RootContent[] {
  const {rows, sources, words} = data;
  const row = rows.find((each) => each.id === id);
  if (!row)
    throw new Error(`The catalogue has no question “${id}”. Add it in src/facts/questions.`);

  const group = (title: string, items: readonly Words[]): RootContent[] =>
    items.length === 0 ? [] : [paragraph([strong(title)]), list(items)];
  const cited = (statement: QuestionStatement, text: Words): Words => [
    ...joined([text, citationsTwin(statement, data).children], ' '),
  ];

  return [
    ...group(
      words.sets,
      row.needs.map((need) => {
        const names = need.sets.map(({id: set, label}) => [
          link(address(`${PERMISSIONS}#${set}`), label),
        ]);
        return cited(need, [`${need.text} `, ...joined(names, ', '), '.']);
      }),
    ),
    ...group(
      words.statements,
      row.statements.map((each) =>
        cited(each, each.when ? [strong(each.when), `: ${each.text}`] : each.text),
      ),
    ),
    ...group(
      words.contradictions,
      row.contradictions.map((each) => cited(each, each.text)),
    ),
    ...group(
      words.workflows,
      row.workflows.map(({to, title, credential}) => [
        link(address(to), title),
        ` — ${credential}`,
      ]),
    ),
    paragraph([
      `${words.asked} `,
      ...joined(
        row.asked.map((source) => {
          const [title, url] = sources[source] ?? ['', ''];
          return [link(url, title)];
        }),
        ', ',
      ),
    ]),
  ];
}
