import type {Language} from '../language';

/** German, as far as the rules need it. */
export const de: Language = {subtag: 'de'};
