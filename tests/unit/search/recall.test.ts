import {describe, expect, it} from 'vitest';
import {buildIndex} from '../../../src/search/buildIndex';
import {createSearch} from '../../../src/search/createSearch';
import {packIndex, unpackIndex} from '../../../src/search/indexFormat';
import {wordKeys} from '../../../src/search/wordKeys';
import {readWords} from './families';

const development = readWords('developmentFamilies.txt');
const heldOut = readWords('heldOutFamilies.txt');

const found = (asked: string, written: string) =>
  wordKeys(asked).some((key) => wordKeys(written).includes(key));

/** Share of the other forms of a family that each of its forms finds. */
function recall(families: readonly string[][]): number {
  const pairs = families.flatMap((forms) =>
    forms.flatMap((asked) =>
      forms.filter((written) => written !== asked).map((written) => found(asked, written)),
    ),
  );
  return pairs.filter(Boolean).length / pairs.length;
}

describe('Russian word forms', () => {
  it('are at least 33 families of at least five forms that no rule was written for', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(33);
    for (const forms of [...development, ...heldOut]) {
      expect(new Set(forms).size).toBeGreaterThanOrEqual(5);
    }
    const known = new Set(development.flat());
    expect(heldOut.flat().filter((form) => known.has(form))).toEqual([]);
  });

  it('find each other: 98 % and more of the families that no rule was written for', () => {
    const share = recall(heldOut);
    console.log(`Recall on ${heldOut.length} held-out families: ${(share * 100).toFixed(2)} %`);
    expect(share).toBeGreaterThanOrEqual(0.98);
  });

  it('find each other in every family that the rules were developed with', () => {
    expect(recall(development)).toBe(1);
  });

  it('never find a form of another family', () => {
    const forms = [...development, ...heldOut].flatMap((family, number) =>
      family.map((form) => ({form, number})),
    );
    const mistaken = forms.flatMap((asked) =>
      forms
        .filter((written) => written.number > asked.number && found(asked.form, written.form))
        .map((written) => `${asked.form} finds ${written.form}`),
    );
    expect(mistaken).toEqual([]);
  });

  it('are found by the search itself, through the packed index', () => {
    const sections = [
      {heading: null, anchor: '', text: ''},
      ...heldOut.flat().map((form) => ({heading: '', anchor: form, text: form})),
    ];
    const index = buildIndex([{title: '', permalink: '/', sections}]);
    const search = createSearch(unpackIndex(packIndex(index)));
    let hits = 0;
    let wanted = 0;
    for (const forms of heldOut) {
      for (const form of forms) {
        // The blank says that the word is complete, so that no beginning of a word helps.
        const {results} = search(`${form} `, sections.length);
        const answers = results.map(({address}) => address.replace('/#', ''));
        expect(answers.filter((answer) => !forms.includes(answer))).toEqual([]);
        hits += answers.length - 1;
        wanted += forms.length - 1;
      }
    }
    expect(hits / wanted).toBeGreaterThanOrEqual(0.98);
  });
});
