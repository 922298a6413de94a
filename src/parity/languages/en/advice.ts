import type {AdviceWords} from '../../advice/adviceWords';

/** How English advises against something. */
export const advice: AdviceWords = {
  negations: [
    'not',
    "don't",
    "doesn't",
    "isn't",
    "can't",
    'cannot',
    'never',
    "shouldn't",
    "mustn't",
    "won't",
    'no',
    'without',
    'nor',
    'neither',
  ],
  refusals: ['avoid', 'refus', 'reject', 'instead of', 'rather than', 'replac', 'discourag'],
  turns: ['it', 'them', 'but', 'so', 'use', 'then', 'only'],
  replacements: ['replace', 'delete it', 'migrate'],
  following: [],
};
