import catalogue from '@chooser-catalogue';
import type {ReactNode} from 'react';
import {Result, type ResultScreen} from './Result';

/** The screen of a result with the names of the catalogue. A chunk of its own, loaded on demand. */
export function TokenResult(props: ResultScreen): ReactNode {
  return <Result {...props} catalogue={catalogue} />;
}
