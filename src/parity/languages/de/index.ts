import type {Language} from '../language';
import {advice} from './advice';
import {functionWords} from './functionWords';
import {marks} from './marks';
import {negation} from './negation';
import {numbers} from './numbers';

/** German, as far as the rules need it. */
export const de: Language = {subtag: 'de', advice, functionWords, marks, negation, numbers};
