import type {Language} from '../language';
import {functionWords} from './functionWords';
import {numbers} from './numbers';

/** German, as far as the rules need it. */
export const de: Language = {subtag: 'de', functionWords, numbers};
