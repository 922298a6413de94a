import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import messages from '@locale-messages/chooser';
import {type ReactNode, useCallback, useId} from 'react';
import {createTranslate} from '../messages/createTranslate';
import type {Translate} from '../messages/types';
import type {Answers} from '../model/questions';
import {Chooser} from './Chooser';
import type {ChooserTools} from './ChooserContext';
import {useAddressBar, useMemoryLocation} from './useChooserLocation';

/** Where the chooser that owns the address bar stands. */
const MAIN_PAGE = '/docs/dbt-apis/authentication';
const MAIN_ID = 'token-chooser';

type TokenChooserProps = {
  /** Level of its headings, so that the outline of the page stays in order. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /** Answers to begin with, for example `{workflow: 'terraform'}` on a page about Terraform. */
  readonly initial?: Answers;
  /** Whether the answers stand in the address bar; true for one chooser of a page at most. */
  readonly urlSync?: boolean;
  /** Leaves out the decision table. */
  readonly compact?: boolean;
};

const loadResult = async () => (await import('./TokenResult')).TokenResult;

// The bundle holds the messages of one language, so one lookup serves every chooser in it.
let translate: Translate | undefined;

/** The token chooser on a page of this site, in the language of that page. */
export function TokenChooser({
  headingLevel = 3,
  initial,
  urlSync = true,
  compact = false,
}: TokenChooserProps): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  translate ??= createTranslate(locale, messages);
  const {withBaseUrl} = useBaseUrlUtils();
  const absolute = useCallback(
    (href: string) => new URL(withBaseUrl(href), window.location.href).href,
    [withBaseUrl],
  );
  const ownId = useId();
  const inAddressBar = useAddressBar(MAIN_ID);
  const inMemory = useMemoryLocation(withBaseUrl(MAIN_PAGE), MAIN_ID);
  return (
    <Chooser
      locale={locale}
      t={translate}
      Link={Link as ChooserTools['Link']}
      id={urlSync ? MAIN_ID : `${MAIN_ID}${ownId}`}
      headingLevel={headingLevel}
      absolute={absolute}
      loadResult={loadResult}
      location={urlSync ? inAddressBar : inMemory}
      initial={initial}
      isCompact={compact}
    />
  );
}
