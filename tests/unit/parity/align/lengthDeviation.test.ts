import {describe, expect, it} from 'vitest';
import {isOneToOne} from '../../../../src/parity/align/lengthDeviation';

describe('sentences correspond one by one', () => {
  it('where each grows as the whole text does', () => {
    expect(isOneToOne([40, 80, 20], [48, 90, 27])).toBe(true);
  });

  it('but not where they were parted elsewhere, or are not as many', () => {
    expect(isOneToOne([40, 200], [200, 40])).toBe(false);
    expect(isOneToOne([40, 80], [120])).toBe(false);
  });
});
