import type {Language} from '../language';
import {functionWords} from './functionWords';
import {numbers} from './numbers';

/** Korean, as far as the rules need it. */
export const ko: Language = {subtag: 'ko', functionWords, numbers};
