import drawing from '@chooser-data/diagram';
import {memo, type ReactNode} from 'react';
import {outline} from '../render/outline';
import shared from './Chooser.module.css';
import {usePageTools} from './ChooserContext';
import {Heading} from './Heading';
import {Branch} from './Outline';
import styles from './Reference.module.css';
import {RuleTable} from './RuleTable';

// React writes the markup again whenever this object is another one.
const MARKUP = {__html: drawing.svg};

/** The whole model at once, for readers who recognise their case: as a diagram, as text, as a table. */
export const Reference = memo(function Reference(): ReactNode {
  const tools = usePageTools();
  const {t, id} = tools;
  // What scrolls must be reached by keyboard, and have a name then.
  const scrollable = {tabIndex: 0, role: 'group', 'aria-labelledby': `${id}-diagram`};
  return (
    <>
      <section className={shared.rules} aria-labelledby={`${id}-diagram`}>
        <Heading id={`${id}-diagram`}>{t('diagram.heading')}</Heading>
        <figure className={styles.figure}>
          <div
            className={styles.diagram}
            {...scrollable}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the build from our own data
            dangerouslySetInnerHTML={MARKUP}
          />
          <figcaption>
            <details className={styles.text}>
              <summary>{t('diagram.asText')}</summary>
              <ul>
                <Branch node={outline(tools)} />
              </ul>
            </details>
          </figcaption>
        </figure>
      </section>
      <RuleTable />
    </>
  );
});
