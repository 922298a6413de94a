import type {Language} from '../language';
import {advice} from './advice';
import {functionWords} from './functionWords';
import {marks} from './marks';
import {negation} from './negation';
import {numbers} from './numbers';

/** Korean, as far as the rules need it. */
export const ko: Language = {subtag: 'ko', advice, functionWords, marks, negation, numbers};
