import {describe, expect, it} from 'vitest';
import {createPageCache, forgetPages} from '../../../../src/parity/document/pageCache';

describe('what is known of the pages at hand', () => {
  it('is kept until they are done with', () => {
    const lengths = createPageCache<{readonly text: string}, number>();
    const [one, other] = [{text: 'a'}, {text: 'a'}];
    lengths.set(one, 1);
    expect([lengths.get(one), lengths.get(other)]).toEqual([1, undefined]);
    forgetPages();
    expect(lengths.get(one)).toBeUndefined();
    lengths.set(one, 2);
    expect(lengths.get(one)).toBe(2);
  });
});
