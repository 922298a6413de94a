import type {Language} from '../language';

/** English, as far as the rules need it. */
export const en: Language = {subtag: 'en'};
