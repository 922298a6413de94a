import type {Language} from '../language';
import {advice} from './advice';
import {functionWords} from './functionWords';
import {marks} from './marks';
import {negation} from './negation';
import {numbers} from './numbers';

/** Russian, as far as the rules need it. */
export const ru: Language = {subtag: 'ru', advice, functionWords, marks, negation, numbers};
