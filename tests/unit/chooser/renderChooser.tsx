import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {canonicalStates} from '../../../src/chooser/engine/combinations';
import {type ChooserState, decisionOf} from '../../../src/chooser/engine/state';
import {encodeState} from '../../../src/chooser/engine/urlCodec';
import {model} from '../../../src/chooser/model/model';
import {Answer} from '../../../src/chooser/ui/Answer';
import {Chooser, type ChooserProps} from '../../../src/chooser/ui/Chooser';
import {
  ChooserProvider,
  type ChooserTools,
  PageToolsProvider,
} from '../../../src/chooser/ui/ChooserContext';
import {type Locale, namesOf, wordingOf} from './wording';

const path = '/docs/dbt-apis/authentication';

function toolsOf(locale: Locale): ChooserTools {
  const {t} = wordingOf(locale);
  const [names] = namesOf(locale);
  return {
    locale,
    t,
    names,
    id: 'token-chooser',
    headingLevel: 3,
    Link: ({to, children}: {readonly to: string; readonly children: ReactNode}) => (
      <a href={to}>{children}</a>
    ),
    absolute: (href) => href,
    hrefOf: (state) => `${path}${encodeState(state)}#token-chooser`,
    shareUrl: (state) => `${path}${encodeState(state)}#token-chooser`,
    go: () => {},
    claimFocus: () => {},
    announce: () => {},
  };
}

/** Renders the chooser as the server does, at any address. */
export function renderChooser(
  locale: Locale,
  search = '',
  props: Partial<ChooserProps> = {},
): string {
  const {t, id, headingLevel, Link, absolute, names} = toolsOf(locale);
  const location = {
    ...{search, pathname: path, hash: id, arrivals: 0},
    push: () => {},
    replace: () => {},
  };
  const never = () => Promise.reject(new Error('The server never loads this.'));
  return renderToStaticMarkup(
    <Chooser
      {...{locale, t, id, headingLevel, Link, absolute, names, location}}
      loadAnswer={never}
      loadSearch={never}
      {...props}
    />,
  );
}

/** Renders the screen of an answer on its own. */
export function renderAnswer(locale: Locale, state: ChooserState): string {
  const {catalogue} = wordingOf(locale);
  return renderToStaticMarkup(
    <PageToolsProvider value={toolsOf(locale)}>
      <ChooserProvider value={toolsOf(locale)}>
        <Answer state={state} catalogue={catalogue} />
      </ChooserProvider>
    </PageToolsProvider>,
  );
}

/** The questions that have a screen of their own, by the answers before them. */
export const questionScreens = canonicalStates(model).filter(
  (answers) => decisionOf({answers}).kind === 'question' && answers.kind !== undefined,
);

/** Text of a piece of HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
