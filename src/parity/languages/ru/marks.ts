import type {MarkWords} from '../../extract/cellMark';

/** Russian words that tick or cross out a table cell. */
export const marks: MarkWords = {
  yes: ['да', 'есть', 'разрешено', 'поддерживается', 'доступно', 'доступен', 'включено'],
  no: [
    'нет',
    'запрещено',
    'не поддерживается',
    'недоступно',
    'недоступен',
    'не доступно',
    'не включено',
  ],
};
