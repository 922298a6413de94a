import data from '@catalogue-data/questions';
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {QuestionRecords} from './QuestionRecords';
import type {CatalogueTools} from './tools';

/** What the catalogue knows about the question of a page, each fact with its sources. */
export function QuestionFacts({question}: {readonly question: string}): ReactNode {
  return <QuestionRecords question={question} data={data} Link={Link as CatalogueTools['Link']} />;
}
