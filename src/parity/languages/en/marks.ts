import type {MarkWords} from '../../extract/cellMark';

/** English words that tick or cross out a table cell. */
export const marks: MarkWords = {
  yes: ['yes', 'y', 'true', 'allowed', 'supported', 'available', 'included'],
  no: [
    'no',
    'n',
    'none',
    'false',
    'not allowed',
    'not supported',
    'unsupported',
    'not available',
    'unavailable',
    'not included',
  ],
};
