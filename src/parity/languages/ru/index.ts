import type {Language} from '../language';

/** Russian, as far as the rules need it. */
export const ru: Language = {subtag: 'ru'};
