import drawing from '@chooser-data/diagram';
import type {ReactNode} from 'react';
import {outline} from '../render/outline';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import {Branch} from './Outline';
import styles from './Reference.module.css';
import {RuleTable} from './RuleTable';

/** The whole model at once, for readers who recognise their case: as a diagram, as text, as a table. */
export function Reference(): ReactNode {
  const tools = useChooser();
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
            dangerouslySetInnerHTML={{__html: drawing.svg}}
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
}
