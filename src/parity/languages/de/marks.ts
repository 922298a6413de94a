import type {MarkWords} from '../../extract/cellMark';

/** German words that tick or cross out a table cell. */
export const marks: MarkWords = {
  yes: ['ja', 'wahr', 'erlaubt', 'unterstützt', 'verfügbar', 'enthalten'],
  no: [
    'nein',
    'keine',
    'keiner',
    'keins',
    'falsch',
    'nicht erlaubt',
    'nicht unterstützt',
    'nicht verfügbar',
    'nicht enthalten',
  ],
};
