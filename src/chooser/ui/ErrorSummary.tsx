import {type ReactNode, type Ref, useEffect} from 'react';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import styles from './QuestionForm.module.css';

type ErrorSummaryProps = {
  readonly message: string;
  /** Id of the first radio button of the question. */
  readonly fieldId: string;
  readonly ref: Ref<HTMLElement>;
};

/** Says what is missing and leads there. While it stands, the title of the document says so too. */
export function ErrorSummary({message, fieldId, ref}: ErrorSummaryProps): ReactNode {
  const {t, id} = useChooser();
  const prefix = `${t('error.prefix')} `;
  useEffect(() => {
    document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [prefix]);
  return (
    <section
      ref={ref}
      className={styles.errorSummary}
      tabIndex={-1}
      aria-labelledby={`${id}-error-heading`}
    >
      <p id={`${id}-error-heading`} className={styles.errorHeading}>
        {t('error.heading')}
      </p>
      <a
        href={`#${fieldId}`}
        className={shared.target}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(fieldId)?.focus();
        }}
      >
        {message}
      </a>
    </section>
  );
}
