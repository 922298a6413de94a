import {Fragment, type ReactNode} from 'react';
import type {Confidence} from '../../facts/types';
import styles from './Catalogue.module.css';
import type {CatalogueTools} from './tools';
import type {Option, SetChoice, WorkflowsData} from './types';

const PERMISSIONS_PAGE = '/docs/platform/manage-access/enterprise-permissions';

/** The label of an option; its id only if the catalogue forgot it. */
export function labelOf(options: readonly Option[], wanted: string): string {
  return options.find(({id}) => id === wanted)?.label ?? wanted;
}

/** Says that something is less than stated; nothing where a source says it. */
export function ConfidenceMark({
  confidence,
  words,
}: {
  readonly confidence: Confidence;
  readonly words: WorkflowsData['words'];
}): ReactNode {
  if (confidence === 'stated') return null;
  return <span className={styles.confidence}> ({words[confidence]})</span>;
}

type SetNamesProps = {
  readonly sets: readonly string[];
  /** What stands between two sets. */
  readonly separator: string;
  readonly options: readonly Option[];
  readonly Link: CatalogueTools['Link'];
};

/** Names of permission sets, each a link to what the set can do. */
export function SetNames({sets, separator, options, Link}: SetNamesProps): ReactNode {
  return sets.map((set, index) => (
    <Fragment key={set}>
      {index > 0 && separator}
      <Link to={`${PERMISSIONS_PAGE}#${set}`}>{labelOf(options, set)}</Link>
    </Fragment>
  ));
}

type SetChoicesProps = {
  readonly choices: readonly SetChoice[];
  readonly data: WorkflowsData;
  readonly Link: CatalogueTools['Link'];
};

/** Choices of permission sets, the smallest first. */
export function SetChoices({choices, data, Link}: SetChoicesProps): ReactNode {
  return choices.map(({sets, when, confidence}, index) => (
    <Fragment key={sets.join()}>
      {index > 0 && `; ${data.words.or} `}
      <SetNames sets={sets} separator=" + " options={data.options.set} Link={Link} />
      {when && `\u00a0— ${when}`}
      <ConfidenceMark confidence={confidence} words={data.words} />
    </Fragment>
  ));
}
