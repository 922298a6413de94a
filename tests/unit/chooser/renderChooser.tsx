import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {canonicalStates} from '../../../src/chooser/engine/combinations';
import {decisionOf} from '../../../src/chooser/engine/state';
import {encodeState} from '../../../src/chooser/engine/urlCodec';
import {model} from '../../../src/chooser/model/model';
import {Chooser, type ChooserProps} from '../../../src/chooser/ui/Chooser';
import {ChooserProvider, type ChooserTools} from '../../../src/chooser/ui/ChooserContext';
import {Result} from '../../../src/chooser/ui/Result';
import {type Locale, wordingOf} from './wording';

const path = '/docs/dbt-apis/authentication';

function toolsOf(locale: Locale): ChooserTools {
  const {t} = wordingOf(locale);
  return {
    locale,
    t,
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
  };
}

/** Renders the chooser as the server does, at any address. */
export function renderChooser(
  locale: Locale,
  search = '',
  props: Partial<ChooserProps> = {},
): string {
  const {t, id, headingLevel, Link, absolute} = toolsOf(locale);
  const location = {
    ...{search, pathname: path, hash: id, arrivals: 0},
    push: () => {},
    replace: () => {},
  };
  const loadResult = () => Promise.reject(new Error('The server never loads a result.'));
  return renderToStaticMarkup(
    <Chooser {...{locale, t, id, headingLevel, Link, absolute, location, loadResult}} {...props} />,
  );
}

/** Renders the screen of a result on its own. */
export function renderResult(locale: Locale, state: Parameters<typeof decisionOf>[0]): string {
  const decision = decisionOf(state);
  if (decision.kind === 'question') throw new Error(`${JSON.stringify(state)} has no result`);
  const {catalogue} = wordingOf(locale);
  return renderToStaticMarkup(
    <ChooserProvider value={toolsOf(locale)}>
      <Result {...{state, catalogue}} rule={decision.rule} announce={() => {}} />
    </ChooserProvider>,
  );
}

/** The screens of the model: those with a question, and those with a result. */
export const screens = {
  questions: canonicalStates(model).filter((answers) => decisionOf({answers}).kind === 'question'),
  results: canonicalStates(model).filter((answers) => decisionOf({answers}).kind === 'result'),
};

/** Text of a piece of HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
