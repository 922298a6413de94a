import type {Language} from '../language';
import {advice} from './advice';
import {functionWords} from './functionWords';
import {marks} from './marks';
import {negation} from './negation';
import {numbers} from './numbers';

/** English, as far as the rules need it. */
export const en: Language = {subtag: 'en', advice, functionWords, marks, negation, numbers};
