import type {AdviceWords} from '../../advice/adviceWords';

/** How German advises against something. */
export const advice: AdviceWords = {
  negations: ['nicht', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'nie', 'niemals', 'ohne'],
  refusals: ['vermeide', 'vermeiden', 'statt', 'anstelle', 'lehn', 'ablehn', 'ersetz'],
  turns: ['ihn', 'es', 'sondern', 'aber', 'daher', 'deshalb', 'also', 'nur'],
  replacements: ['ersetze', 'ersetzen'],
  following: ['nicht', 'nie', 'niemals'],
};
