import {describe, expect, it} from 'vitest';
import {twinHint} from '../../../src/plugins/markdownTwins/twinHint';

describe('what a page tells programs', () => {
  it('names the list of its language, and shows people nothing', () => {
    const words = {programs: 'Эта страница есть и в виде Markdown.', index: 'Все страницы'};
    expect(twinHint(words, '/which-token/ru/')).toEqual({
      tagName: 'p',
      attributes: {hidden: true},
      innerHTML:
        'Эта страница есть и в виде Markdown. <a href="/which-token/ru/llms.txt">Все страницы</a>',
    });
  });
});
