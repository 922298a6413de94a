import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import styles from './Feedback.module.css';
import {issueUrl} from './issueUrl';
import {useDocUrl} from './useDocUrl';

/** Asks whether the page was helpful. An answer is a prefilled issue: nothing is sent from here. */
export function Feedback(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const url = useDocUrl();
  const path = new URL(url).pathname;
  const repository = siteConfig.customFields?.repositoryUrl as string | undefined;
  const answer = (title: string, label: string) => (
    <a href={issueUrl(repository ?? '', `${title}: ${path}`, url)}>{label}</a>
  );
  return (
    <p className={styles.feedback}>
      <Translate id="site.feedback.question" description="Asked below every document">
        Was this page helpful?
      </Translate>{' '}
      {repository !== undefined && (
        <>
          {answer(
            'Helpful',
            translate({
              id: 'site.feedback.yes',
              message: 'Yes',
              description: 'Answer; opens a prefilled issue',
            }),
          )}
          {' · '}
          {answer(
            'Not helpful',
            translate({
              id: 'site.feedback.no',
              message: 'No, something is wrong or missing',
              description: 'Answer; opens a prefilled issue',
            }),
          )}
          {' · '}
        </>
      )}
      <Link to="/docs/about#mistakes">
        <Translate id="site.feedback.report" description="Link to how to report a mistake">
          Report a mistake
        </Translate>
      </Link>
    </p>
  );
}
