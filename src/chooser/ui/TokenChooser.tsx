import messages from '@chooser-data/messages';
import names from '@chooser-data/names';
import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useCallback, useId} from 'react';
import type {ChooserState} from '../engine/state';
import {createMessages} from '../messages/createMessages';
import type {Translate} from '../messages/types';
import {Chooser} from './Chooser';
import type {ChooserTools} from './ChooserContext';
import {useAddressBar, useMemoryLocation} from './useChooserLocation';

/** Where the chooser that owns the address bar stands. */
const MAIN_PAGE = '/docs/dbt-apis/authentication';
const MAIN_ID = 'token-chooser';

type TokenChooserProps = {
  /** Level of its headings, so that the outline of the page stays in order. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /** Workflow to begin with, for example `airflow` on a page about Airflow. */
  readonly workflow?: ChooserState['workflow'];
  /** Whether the answers stand in the address bar; true for one chooser of a page at most. */
  readonly urlSync?: boolean;
  /** Leaves out the rules and the diagram. */
  readonly compact?: boolean;
};

const loadAnswer = async () => (await import('./TokenAnswer')).TokenAnswer;
const loadSearch = async () => (await import('./tokenSearch')).findWorkflows;

// The bundle holds the messages of one language, so one lookup serves every chooser in it.
let translate: Translate | undefined;

/** The token chooser on a page of this site, in the language of that page. */
export function TokenChooser({
  headingLevel = 3,
  workflow,
  urlSync = true,
  compact = false,
}: TokenChooserProps): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  translate ??= createMessages(locale, messages);
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
      names={names}
      Link={Link as ChooserTools['Link']}
      id={urlSync ? MAIN_ID : `${MAIN_ID}${ownId}`}
      headingLevel={headingLevel}
      absolute={absolute}
      loadAnswer={loadAnswer}
      loadSearch={loadSearch}
      location={urlSync ? inAddressBar : inMemory}
      initial={workflow === undefined ? undefined : {workflow, answers: {}}}
      isCompact={compact}
    />
  );
}
