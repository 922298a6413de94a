import type {AdviceWords} from '../../advice/adviceWords';

/** How Russian advises against something. */
export const advice: AdviceWords = {
  negations: ['не', 'нельзя', 'никогда', 'без', 'ни', 'нет'],
  refusals: ['избега', 'отказ', 'вместо', 'отклон', 'замен'],
  turns: [
    'его',
    'ее',
    'их',
    'а',
    'но',
    'поэтому',
    'используйте',
    'нужен',
    'нужна',
    'зато',
    'только',
    'лишь',
    'потом',
  ],
  replacements: ['замените', 'замени', 'удалите'],
  following: ['не', 'нельзя', 'запрещено'],
};
