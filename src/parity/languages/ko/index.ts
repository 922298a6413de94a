import type {Language} from '../language';

/** Korean, as far as the rules need it. */
export const ko: Language = {subtag: 'ko'};
