import type {ReactNode} from 'react';
import {links} from '../model/links';
import type {RequestText} from '../render/requestText';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {Heading} from './Heading';
import styles from './RequestBlocks.module.css';
import {RichText} from './RichText';
import {useCopy} from './useCopy';

/** A harmless request to try the token with, in curl and in Python. */
export function RequestBlocks({request}: {readonly request: RequestText}): ReactNode {
  const {t} = useChooser();
  const copy = useCopy();
  const blocks = [
    {name: t('request.curl'), action: t('request.copyCurl'), code: request.curl},
    {name: t('request.python'), action: t('request.copyPython'), code: request.python},
  ];
  return (
    <section>
      <Heading depth={1}>{t('request.heading')}</Heading>
      <p>
        {t('request.intro')} <RichText text={t('request.help')} href={links.errors} />
      </p>
      {blocks.map(({name, action, code}) => (
        <figure key={name} className={styles.block}>
          <figcaption>
            {name}
            <button
              type="button"
              className={shared.quiet}
              onClick={() => copy(code, t('request.copied'))}
            >
              {action}
            </button>
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre tabIndex={0} lang="en">
            <code>{code}</code>
          </pre>
        </figure>
      ))}
    </section>
  );
}
