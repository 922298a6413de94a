import catalogue from '@chooser-data/catalogue';
import type {ReactNode} from 'react';
import {Answer, type AnswerScreen} from './Answer';

/** The screen of an answer with the facts of the catalogue. A chunk of its own, loaded on demand. */
export function TokenAnswer(props: AnswerScreen): ReactNode {
  return <Answer {...props} catalogue={catalogue} />;
}
