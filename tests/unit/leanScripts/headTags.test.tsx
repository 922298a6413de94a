import {effectiveTags, readTags} from '@site/src/plugins/leanScripts/browser/headTags';
import {describe, expect, it} from 'vitest';

const meta = (name: string, content: string) => readTags(<meta name={name} content={content} />);

describe('what a component asks for', () => {
  it.each([
    ['the text of a title', <title key="1">About · Which Token</title>, {}, 'About · Which Token'],
    ['a class', <html key="2" className="docs" lang="en" />, {class: 'docs', lang: 'en'}, ''],
    ['a mark that is on', <body key="3" data-has-hydrated />, {'data-has-hydrated': 'true'}, ''],
    ['one that is off', <body key="4" data-shown={false} />, {'data-shown': 'false'}, ''],
    ['no more than is said', <meta key="5" name="a" content={undefined} />, {name: 'a'}, ''],
    [
      'a language',
      <link key="6" rel="alternate" hrefLang="ru" />,
      {rel: 'alternate', hreflang: 'ru'},
      '',
    ],
  ])('is %s', (_, element, attributes, text) => {
    expect(readTags(element)).toEqual([{name: element.type, attributes, text}]);
  });

  it('is found within groups, and not in what is switched off', () => {
    const tags = readTags([
      <>
        <meta name="a" />
        {false}
      </>,
      null,
      <meta key="b" name="b" />,
    ]);
    expect(tags.map(({attributes}) => attributes.name)).toEqual(['a', 'b']);
  });
});

describe('of two components', () => {
  it('the later one counts where both speak of the same', () => {
    const tags = effectiveTags([meta('description', 'first'), meta('description', 'second')]);
    expect(tags.map(({attributes}) => attributes.content)).toEqual(['second']);
  });

  it('both count where they speak of different things, in their order', () => {
    const tags = effectiveTags([meta('a', '1'), meta('b', '2')]);
    expect(tags.map(({attributes}) => attributes.name)).toEqual(['a', 'b']);
  });

  it('both set attributes of the document itself', () => {
    const all = [readTags(<html lang="en" />), readTags(<html lang="en" className="docs" />)];
    expect(effectiveTags(all)).toHaveLength(2);
  });

  it('one may name several languages', () => {
    const alternates = readTags([
      <meta key="1" property="og:locale:alternate" content="ru" />,
      <meta key="2" property="og:locale:alternate" content="de" />,
    ]);
    expect(effectiveTags([alternates])).toEqual(alternates);
  });

  it('one canonical address remains', () => {
    const canonical = (href: string) => readTags(<link rel="canonical" href={href} />);
    expect(effectiveTags([canonical('/a'), canonical('/b')])).toEqual(canonical('/b'));
  });
});
