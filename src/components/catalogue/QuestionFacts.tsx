import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {QuestionRecords} from './QuestionRecords';
import type {CatalogueTools} from './tools';
import type {QuestionsData} from './types';

interface Props {
  readonly question: string;
  /** Comes with the page; see `src/plugins/catalogueData/importQuestion.ts`. */
  readonly data: QuestionsData;
}

/** What the catalogue knows about the question of a page, each fact with its sources. */
export function QuestionFacts({question, data}: Props): ReactNode {
  return <QuestionRecords question={question} data={data} Link={Link as CatalogueTools['Link']} />;
}
