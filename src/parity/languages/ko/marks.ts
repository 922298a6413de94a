import type {MarkWords} from '../../extract/cellMark';

/** Korean words that tick or cross out a table cell. */
export const marks: MarkWords = {
  yes: ['예', '네', '가능', '지원', '지원됨', '허용', '있음', '포함'],
  no: [
    '아니요',
    '아니오',
    '불가',
    '불가능',
    '미지원',
    '지원되지 않음',
    '지원 안 함',
    '없음',
    '미포함',
  ],
};
