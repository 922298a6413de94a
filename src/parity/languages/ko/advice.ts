import type {AdviceWords} from '../../advice/adviceWords';

/** How Korean advises against something. */
export const advice: AdviceWords = {
  negations: [],
  refusals: [],
  turns: ['대신', '하지만', '그러나', '따라서'],
  replacements: ['교체', '바꾸'],
  following: ['마세요', '마십시오', '말고', '않', '아니', '안', '없', '대신', '피하', '거부'],
};
