import type {Language} from '../language';
import {functionWords} from './functionWords';
import {numbers} from './numbers';

/** English, as far as the rules need it. */
export const en: Language = {subtag: 'en', functionWords, numbers};
