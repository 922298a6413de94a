import {describe, expect, it} from 'vitest';
import {PEERS} from '../../../bench/site/peers';
import {readTwin, type TwinPage} from '../../../bench/site/twins';

const markdown = `# Можно ли так?

> Можно, «но».

Страница: <https://example.org/ru/docs/a> · Все страницы: <https://example.org/ru/llms.txt>

См. [здесь](https://example.org/ru/docs/b#c) и [там](https://other.org/d).
`;

const page: TwinPage = {
  locale: 'ru',
  path: 'docs/questions/a',
  title: 'Можно ли так?',
  description: 'Можно, «но».',
  body: 'См. [здесь](/ru/docs/b#c) и [там](https://other.org/d).\n',
};
const home: TwinPage = {...page, path: 'index'};

describe('a Markdown twin', () => {
  it('is read into title, description and text, with links that stay on the site', () => {
    expect(readTwin('ru', 'docs/questions/a', markdown)).toEqual(page);
  });

  it('that begins otherwise is refused by its path', () => {
    expect(() => readTwin('en', 'docs/b', '# Title\n\nText.\n')).toThrow(
      'The Markdown twin of “docs/b” (en) does not begin with a title',
    );
  });
});

describe('another generator', () => {
  it.each([
    [
      'docusaurus',
      'i18n/ru/docusaurus-plugin-content-docs/current/questions/a.md',
      'i18n/ru/docusaurus-plugin-content-pages/index.md',
    ],
    ['vitepress', 'ru/docs/questions/a.md', 'ru/index.md'],
    ['starlight', 'src/content/docs/ru/docs/questions/a.md', 'src/content/docs/ru/index.md'],
  ])('%s gets the text where it looks for it', (id, file, homeFile) => {
    const files = PEERS.find((peer) => peer.id === id)?.files([page, home]);
    for (const name of [file, homeFile]) {
      expect(files?.get(name)).toContain('title: "Можно ли так?"\ndescription: "Можно, «но»."');
      expect(files?.get(name)).toContain(page.body);
    }
  });

  it.each(PEERS)('$id comes in exact versions, the title with that of its package', (peer) => {
    const versions = Object.values({...peer.packages, ...peer.overrides});
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(versions).toContain(peer.name.split(' ')[1]);
  });
});
