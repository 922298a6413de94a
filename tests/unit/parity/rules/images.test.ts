import {describe, expect, it} from 'vitest';
import {briefs} from '../checkPages';

describe('the rule images reports', () => {
  it.each([
    ['![A key](./key.png)', '![Ключ](./lock.png)'],
    ['<img src="/key.png" alt="A key" />', '<img src="/lock.png" alt="Ключ" />'],
    ['<Image src={key} alt="A key" />', '<Image src={lock} alt="Ключ" />'],
  ])('another picture: %s as %s', (source, translation) => {
    const found = briefs(`Text ${source}.\n`, `Текст ${translation}.\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error/);
  });

  it('a picture that is missing', () => {
    expect(briefs('See ![A key](./key.png).\n', 'См. ключ.\n')).toEqual([
      'error images | 1:14 key.png | 1:1 – ⇒ ./key.png',
    ]);
  });

  it('lost text as a warning', () => {
    expect(briefs('See ![A key](./key.png).\n', 'См. ![](./key.png).\n')).toEqual([
      'warning images | 1:14 key.png | 1:9 key.png',
    ]);
  });
});

describe('the rule images is silent about', () => {
  it.each([
    ['./key.png', './key.png'],
    ['./en/key.png', './ru/key.png'],
    ['/img/key_en.png', '/img/key_ru.png'],
    ['/img/key.en.png', '/img/key.ru.png'],
    ['../img/key.png', '../../img/key.png'],
  ])('%s as %s', (source, translation) => {
    expect(briefs(`See ![A key](${source}).\n`, `См. ![Ключ](${translation}).\n`)).toEqual([]);
  });
});
