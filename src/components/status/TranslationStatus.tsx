import Link from '@docusaurus/Link';
import data from '@translation-status';
import {Fragment, type ReactNode} from 'react';
import {StatusCoverage} from './StatusCoverage';
import {StatusFindings} from './StatusFindings';
import {StatusRules} from './StatusRules';
import {type LinkComponent, StatusTable} from './StatusTable';

const {locales, words, coverage, notes} = data;

interface TranslationStatusProps {
  /** The part of the report that the page shows here. */
  readonly part: 'pages' | 'findings' | 'rules' | 'catalogue';
}

/** The report of the parity check that this build has passed. */
export function TranslationStatus({part}: TranslationStatusProps): ReactNode {
  if (part === 'catalogue') return <StatusCoverage rows={coverage} words={words} />;
  return locales.map((status) => (
    <Fragment key={status.locale}>
      {part === 'pages' && (
        <StatusTable status={status} words={words} Link={Link as LinkComponent} />
      )}
      {part === 'findings' && <StatusFindings groups={status.findings} words={words} />}
      {part === 'rules' && <StatusRules status={status} notes={notes} words={words} />}
    </Fragment>
  ));
}
